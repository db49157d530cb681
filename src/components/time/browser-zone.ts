let known: string | undefined;

/** IANA name of the browser's zone; asked for once, as asking makes a formatter. */
export function browserZone(): string {
  known ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return known;
}
