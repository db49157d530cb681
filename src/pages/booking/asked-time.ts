import { isDuration, parseTime } from '#app/lib/time.ts';
import type { BookingValues } from './booking-values.ts';
import { localAt } from './zone-time.ts';

/** The time that the address asks for: a span that was selected on the timeline. */
export interface AskedTime {
  /** Milliseconds since 1970 UTC. */
  readonly start?: number;
  /** 0: permanent. */
  readonly durationMinutes?: number;
}

/**
 * Reads `?start=` (ISO 8601 with an offset) and `?duration=` (minutes). Invalid values are ignored; the form
 * then proposes its own.
 */
export function askedTime(query: URLSearchParams): AskedTime {
  const printed = parseTime(query.get('start'));
  const given = query.get('duration');
  const minutes = given === null || !/^\d{1,6}$/.test(given) ? undefined : Number(given);
  return {
    ...(printed?.offset !== undefined && { start: printed.at }),
    ...(minutes !== undefined && isDuration(minutes) && { durationMinutes: minutes }),
  };
}

/** An untouched form at the requested time. */
export function atAskedTime(values: BookingValues, asked: AskedTime): BookingValues {
  const { start, durationMinutes } = asked;
  return {
    ...values,
    ...(start !== undefined && { start: localAt(start, values.start.zone) }),
    ...(durationMinutes !== undefined && { durationMinutes }),
  };
}
