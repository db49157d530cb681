import { dayText, monthOf } from '#app/features/recurrence/model/calendar-day.ts';
import type { DayNumber } from '#app/features/recurrence/model/calendar-day.ts';
import { matchDates } from './match-dates.ts';
import type { ListedDate } from './match-dates.ts';
import { expand } from '#app/features/recurrence/model/repeat-rule.ts';
import type { RepeatRule } from '#app/features/recurrence/model/repeat-rule.ts';
import { DAY, MINUTE } from '#app/lib/time.ts';

export type DateStatus = 'past' | 'running' | 'next' | 'coming' | 'cancelled';

/** A date of a series: one that the platform lists, or one its rule has and the platform has not. */
export interface SeriesDay {
  /** The meeting's id; of one that is not there its day. */
  readonly key: string;
  /** Empty where no meeting is there any more. */
  readonly meetingId: string;
  readonly at: number;
  readonly status: DateStatus;
  /** It was moved, or made otherwise than the rule says. */
  readonly isOffRule: boolean;
}

export interface SeriesSchedule {
  readonly listed: readonly ListedDate[];
  /** Undefined when the platform returns none. */
  readonly rule: { readonly rule: RepeatRule; readonly first: DayNumber } | undefined;
  /** Ms since midnight of its dates, on the platform's clock. */
  readonly timeOfDay: number;
  /** Minutes east of UTC of that clock. */
  readonly offset: number;
  /** 0: it has no end. */
  readonly minutes: number;
  readonly now: number;
}

/** Every date in order, with where it stands now. */
export function seriesDays(facts: SeriesSchedule): SeriesDay[] {
  const { listed, rule, timeOfDay, offset } = facts;
  const dayOf = (at: number): DayNumber => Math.floor((at + offset * MINUTE) / DAY);
  const planned = rule === undefined ? [] : expand(rule.rule, rule.first).days;
  const { missing, extra } = matchDates(planned, listed, dayOf);
  const off = new Set(planned.length === 0 ? [] : extra.map(({ id }) => id));
  const next = listed.find(({ at }) => at > facts.now)?.id;
  const there = listed.map(({ id, at }) => ({
    key: id,
    meetingId: id,
    at,
    status: statusOf(at, id === next, facts),
    isOffRule: off.has(id),
  }));
  const gone = missing.map((day) => ({
    key: dayText(day),
    meetingId: '',
    at: day * DAY + timeOfDay - offset * MINUTE,
    status: 'cancelled' as const,
    isOffRule: false,
  }));
  return [...there, ...gone].toSorted((a, b) => a.at - b.at);
}

function statusOf(at: number, isNext: boolean, { minutes, now }: SeriesSchedule): DateStatus {
  if (at > now) return isNext ? 'next' : 'coming';
  return minutes === 0 || now < at + minutes * MINUTE ? 'running' : 'past';
}

/** A meeting that has not begun can still be cancelled. */
export function isOpen({ status }: Pick<SeriesDay, 'status'>): boolean {
  return status === 'next' || status === 'coming';
}

export interface SeriesMonth {
  /** As `monthOf` counts. */
  readonly month: number;
  readonly days: readonly SeriesDay[];
}

/** The dates by the months of the platform's calendar. */
export function byMonth(days: readonly SeriesDay[], offset: number): SeriesMonth[] {
  const months = new Map<number, SeriesDay[]>();
  for (const day of days) {
    const month = monthOf(Math.floor((day.at + offset * MINUTE) / DAY));
    const there = months.get(month);
    if (there) there.push(day);
    else months.set(month, [day]);
  }
  return [...months].map(([month, ofMonth]) => ({ month, days: ofMonth }));
}
