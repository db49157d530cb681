import { formatTime, parseOffset, parseTime } from '#app/lib/time.ts';
import type { LocalStart } from './booking-values.ts';

/** Clocks of places: what the zone database knows, which the pure times of the domain do not. */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export interface ZonedInstant {
  readonly at: number;
  /** Minutes east of UTC there and then. */
  readonly offset: number;
  /**
   * `skipped`: clocks go forward over this time, what they show then is taken. `twice`: clocks go
   * back and show it two times, the first is taken.
   */
  readonly clock: 'plain' | 'skipped' | 'twice';
}

/** Minutes east of UTC that clocks of the zone show at an instant. */
export function offsetIn(zone: string, at: number): number {
  const name = formatterOf(zone)
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  // `GMT+08:00`, plain `GMT` for none
  return parseOffset((name ?? '').replace('GMT', '') || 'Z') ?? 0;
}

/** The instant at which clocks there show this time; undefined for what is no time. */
export function instantOf({ local, zone }: LocalStart): ZonedInstant | undefined {
  const asIfUtc = parseTime(local, 0)?.at;
  if (asIfUtc === undefined) return undefined;
  const before = offsetIn(zone, asIfUtc - DAY);
  const after = offsetIn(zone, asIfUtc + DAY);
  const fitting = [...new Set([before, after])]
    .map((offset) => ({ at: asIfUtc - offset * MINUTE, offset }))
    .filter(({ at, offset }) => offsetIn(zone, at) === offset)
    .toSorted((a, b) => a.at - b.at);
  const [first] = fitting;
  if (first !== undefined) return { ...first, clock: fitting.length > 1 ? 'twice' : 'plain' };
  const at = asIfUtc - before * MINUTE;
  return { at, offset: offsetIn(zone, at), clock: 'skipped' };
}

/** What clocks there show at an instant, to the minute. */
export function localAt(at: number, zone: string): LocalStart {
  return { local: formatTime(at, offsetIn(zone, at)).slice(0, 16), zone };
}

/** As the platform takes it, with the offset of the place then. */
export function wireTime(instant: ZonedInstant): string {
  return formatTime(instant.at, instant.offset);
}

/** The same weekday and time of day there, in the first week after `now`. */
export function sameTimeNextWeek(start: LocalStart, now: number): LocalStart {
  const first = instantOf(start);
  const wall = parseTime(start.local, 0)?.at;
  if (first === undefined || wall === undefined) return start;
  let weeks = Math.max(0, Math.floor((now - first.at) / (7 * DAY)));
  for (;;) {
    const local = formatTime(wall + weeks * 7 * DAY, 0).slice(0, 16);
    const there = instantOf({ local, zone: start.zone });
    if (there === undefined || there.at > now) return { local, zone: start.zone };
    weeks += 1;
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  let made = formatters.get(zone);
  if (made === undefined) {
    made = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formatters.set(zone, made);
  }
  return made;
}
