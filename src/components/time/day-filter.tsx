import { useState } from 'react';
import { DayInput } from './day-input.tsx';
import { useNow } from './use-now.ts';
import { asDay, printedTime } from './time-range.ts';

interface DayFilterProps {
  readonly label: string;
  /** `2026-12-10`; empty for none. */
  readonly day: string;
  /** Called when the field is left with another day, on Enter, and when a day is chosen. */
  readonly onDay: (day: string) => void;
  /** May be left empty, which is called back as an empty day. */
  readonly optional?: boolean;
  readonly min?: string | undefined;
}

/** A day that a list is shown for. While what is typed is no day, it stays in the field and the list as it is. */
export function DayFilter({ label, day, onDay, optional = false, min }: DayFilterProps) {
  const now = useNow();
  const [held, setHeld] = useState({ value: day, over: day });
  return (
    <DayInput
      label={label}
      now={printedTime(now).slice(0, 16)}
      prefers="nearest"
      required={!optional}
      min={min}
      value={held.over === day ? held.value : day}
      onChange={(value) => setHeld({ value, over: day })}
      onDone={(value) => {
        const isAnswer = asDay(value) !== undefined || (optional && value.trim() === '');
        if (isAnswer && value !== day) onDay(value.trim());
      }}
    />
  );
}
