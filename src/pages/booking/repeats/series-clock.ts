import { offsetIn } from '#app/components/time/browser-zone.ts';
import { dayOfText, dayText } from '#app/features/recurrence/model/calendar-day.ts';
import type { DayNumber } from '#app/features/recurrence/model/calendar-day.ts';
import { fromWallClock, parseTime, wallClock } from '#app/lib/time.ts';
import type { LocalStart } from '../booking-values.ts';
import { instantOf, localAt } from '../zone-time.ts';
import type { ZonedInstant } from '../zone-time.ts';

/**
 * The clock by which a series repeats. The platform repeats by its own. If the form's zone agrees with it, the
 * days are the form's own, including clock changes; otherwise they are the platform's.
 */
export interface SeriesClock {
  /** The day of the form's start. */
  readonly first: DayNumber;
  /** `09:15`. */
  readonly time: string;
  /** Days and time are in the platform's offset, not in the form's zone. */
  readonly isPlatforms: boolean;
  readonly instantOn: (day: DayNumber) => ZonedInstant | undefined;
  readonly dayOf: (at: number) => DayNumber;
}

export interface PlatformClock {
  readonly offset: number;
  /** An instant at which the platform was known to have that offset. */
  readonly horizon: number | undefined;
  readonly now: number;
}

/** Undefined if no start is chosen. */
export function seriesClock(start: LocalStart, platform: PlatformClock): SeriesClock | undefined {
  const begin = instantOf(start);
  if (begin === undefined) return undefined;
  const agrees = offsetIn(start.zone, platform.horizon ?? platform.now) === platform.offset;
  return agrees ? zoneClock(start) : offsetClock(begin.at, platform.offset);
}

function zoneClock({ local, zone }: LocalStart): SeriesClock {
  const time = local.slice(11, 16);
  return {
    first: dayOfText(local) ?? 0,
    time,
    isPlatforms: false,
    instantOn: (day) => instantOf({ local: `${dayText(day)}T${time}`, zone }),
    dayOf: (at) => dayOfText(localAt(at, zone).local) ?? 0,
  };
}

/** A clock with a fixed offset. */
function offsetClock(begin: number, offset: number): SeriesClock {
  const { hour, minute } = wallClock(begin, offset);
  const dayOf = (at: number) => Math.floor((at + offset * 60_000) / 86_400_000);
  return {
    first: dayOf(begin),
    time: `${two(hour)}:${two(minute)}`,
    isPlatforms: true,
    instantOn: (day) => {
      const wall = parseTime(`${dayText(day)}T${two(hour)}:${two(minute)}`, 0);
      const at = wall && fromWallClock(wallClock(wall.at, 0), offset);
      return at === undefined ? undefined : { at, offset, clock: 'plain' };
    },
    dayOf,
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
