/** A file's name in its two parts; put together again by `fileNameOf`. */
export interface FileName {
  readonly stem: string;
  /** As written, without the dot; empty when there is none. */
  readonly extension: string;
}

export function splitName(fileName: string): FileName {
  const dot = fileName.lastIndexOf('.');
  if (dot < 0) return { stem: fileName, extension: '' };
  return { stem: fileName.slice(0, dot), extension: fileName.slice(dot + 1) };
}

export function fileNameOf({ stem, extension }: FileName): string {
  return extension === '' ? stem : `${stem}.${extension}`;
}
