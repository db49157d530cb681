import { offsetIn } from '#app/components/time/browser-zone.ts';
import { MINUTE, DAY, formatTime, parseTime } from '#app/lib/time.ts';
import type { LocalStart } from './booking-values.ts';

/** Clocks of time zones: uses the zone database, which the pure time functions do not. */

export interface ZonedInstant {
  readonly at: number;
  /** The offset at that place and instant, in minutes east of UTC. */
  readonly offset: number;
  /**
   * `skipped`: clocks jump over this time; the time they show afterwards is used. `twice`: clocks are set back
   * and show it two times; the first one is used.
   */
  readonly clock: 'plain' | 'skipped' | 'twice';
}

/** The instant at which clocks of the zone show this time; undefined if it is not a valid time. */
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

/** The time that clocks of the zone show at an instant, to the minute. */
export function localAt(at: number, zone: string): LocalStart {
  return { local: formatTime(at, offsetIn(zone, at)).slice(0, 16), zone };
}

/** The format that the platform accepts, with the zone's offset at that instant. */
export function wireTime(instant: ZonedInstant): string {
  return formatTime(instant.at, instant.offset);
}

/** The same weekday and time of day in that zone, in the first week after `now`. */
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
