import { useId, useState } from 'react';

/** A required reason: when it is missing, its field shows an error and takes the focus. */
export function useReason(value: string, onChange: (reason: string) => void) {
  const id = useId();
  const [isMissing, setMissing] = useState(false);
  return {
    isMissing,
    /** What the field needs. */
    field: {
      id,
      value,
      onChange: (typed: string) => {
        onChange(typed);
        setMissing(false);
      },
    },
    /** The reason without blanks around it; nothing where there is none. */
    take: (): string | undefined => {
      const given = value.trim();
      setMissing(given === '');
      if (given !== '') return given;
      document.getElementById(id)?.focus();
      return undefined;
    },
  };
}
