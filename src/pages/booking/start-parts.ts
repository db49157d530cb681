import { asDay } from '#app/components/time/time-range.ts';
import type { LocalStart } from './booking-values.ts';

/** What the fields for date and time hold: a day and a time, or texts that cannot be read as one. */
export interface StartParts {
  /** `2026-11-23`. */
  readonly day: string;
  /** `09:15`. */
  readonly time: string;
}

export function startParts({ local, typed }: LocalStart): StartParts {
  return typed ?? { day: local.slice(0, 10), time: local.slice(11, 16) };
}

/** A start, or none with the texts that are in its fields. */
export function startOfParts({ day, time }: StartParts, zone: string): LocalStart {
  return asDay(day) !== undefined && isTime(time)
    ? { local: `${day}T${time}`, zone }
    : { local: '', zone, typed: { day, time } };
}

/** Something is in a field, and cannot be read. */
export function isUnreadStart({ typed }: LocalStart): boolean {
  if (typed === undefined) return false;
  const { day, time } = typed;
  return (day.trim() !== '' && asDay(day) === undefined) || (time.trim() !== '' && !isTime(time));
}

function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}
