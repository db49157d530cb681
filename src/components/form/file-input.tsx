import type { RefObject } from 'react';

interface FileInputProps {
  /** Its `click` opens the browser's choice of files, as a button beside it does. */
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly label: string;
  /** File name endings and media types, as the native `accept` takes them. */
  readonly accept?: string;
  readonly onChoose: (file: File | undefined) => void;
}

/** Takes one file, behind a button of its own; the same file may be chosen again after it was changed. */
export function FileInput({
  ref,
  label,
  accept = '.json,application/json',
  onChoose,
}: FileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      accept={accept}
      aria-label={label}
      onChange={({ target }) => {
        onChoose(target.files?.[0]);
        target.value = '';
      }}
    />
  );
}
