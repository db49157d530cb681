import type { DayNumber } from '#app/features/recurrence/model/calendar-day.ts';
import { MINUTE } from '#app/lib/time.ts';
import type { ListedDate } from './match-dates.ts';

/** A date of a rule. */
interface RuleDate {
  readonly day: DayNumber;
  readonly at: number;
}

/** A date of a series that was moved by hand: the rule has it at another time or on another day. */
export interface MovedDate {
  /** The day of the rule that it belongs to. */
  readonly day: DayNumber;
  /** When the rule has it. */
  readonly from: number;
  /** When it takes place. */
  readonly to: number;
}

/**
 * The dates that were moved by hand, in the order of their new times. A date within the day of the rule is that
 * day's. The platform does not say which day another one was on: the nearest day that lacks its date counts.
 */
export function movedDates(
  planned: readonly RuleDate[],
  listed: readonly ListedDate[],
  dayOf: (at: number) => DayNumber,
): MovedDate[] {
  const lacking = new Map(planned.map(({ day, at }) => [day, at]));
  const others = listed.filter(({ at }) => {
    const day = dayOf(at);
    const meant = lacking.get(day);
    return meant === undefined || !sameMinute(meant, at) || !lacking.delete(day);
  });
  const within = others.flatMap(({ at: to }) => taken(dayOf(to), to));
  const settled = new Set(within.map(({ to }) => to));
  const across = others
    .filter(({ at }) => !settled.has(at))
    .flatMap(({ at: to }) => {
      const nearest = nearestDay(lacking, to);
      return nearest === undefined ? [] : taken(nearest, to);
    });
  return [...within, ...across].toSorted((a, b) => a.to - b.to);

  function taken(day: DayNumber, to: number): MovedDate[] {
    const from = lacking.get(day);
    if (from === undefined) return [];
    lacking.delete(day);
    return [{ day, from, to }];
  }
}

function nearestDay(lacking: ReadonlyMap<DayNumber, number>, at: number): DayNumber | undefined {
  let nearest: DayNumber | undefined;
  let least = Infinity;
  for (const [day, planned] of lacking) {
    const distance = Math.abs(planned - at);
    if (distance < least) [nearest, least] = [day, distance];
  }
  return nearest;
}

/** A date that a saved series has at `from` and that shall be at `to`. */
export interface DateMove {
  readonly from: number;
  readonly to: number;
}

/** What a saved series' dates say about a move: nothing left to do, the meeting to move, or no such date. */
export type MoveState =
  | { readonly kind: 'there' }
  | { readonly kind: 'to-move'; readonly id: string }
  | { readonly kind: 'missing' };

export function moveState({ from, to }: DateMove, listed: readonly ListedDate[]): MoveState {
  if (listed.some(({ at }) => sameMinute(at, to))) return { kind: 'there' };
  const date = listed.find(({ at }) => sameMinute(at, from));
  return date === undefined ? { kind: 'missing' } : { kind: 'to-move', id: date.id };
}

function sameMinute(one: number, other: number): boolean {
  return Math.floor(one / MINUTE) === Math.floor(other / MINUTE);
}
