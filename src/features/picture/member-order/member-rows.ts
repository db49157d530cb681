import { collatorOf } from '#app/lib/collator.ts';
import type { Participant } from '../model/participant.ts';
import { keyOf } from '#app/features/people/people-rows.ts';
import { visibleName } from '#app/lib/foreign-text.ts';

/** An ordered list of members as rows, and where a move leads. */

export interface MemberRow {
  /** The person's key; a second row of the same person has its own. */
  readonly key: string;
  readonly index: number;
  readonly person: Participant;
}

export function memberRows(members: readonly Participant[]): readonly MemberRow[] {
  const counts = new Map<string, number>();
  return members.map((person, index) => {
    const own = keyOf(person);
    const count = counts.get(own) ?? 0;
    counts.set(own, count + 1);
    return { key: count === 0 ? own : `${own} ${count}`, index, person };
  });
}

export type RowMove = 'top' | 'up' | 'down' | 'end';

/** Before which row the rows at `places` go; the length of the list: to the end. */
export function destination(direction: RowMove, places: readonly number[], count: number) {
  switch (direction) {
    case 'top':
      return 0;
    case 'up':
      return Math.max(Math.min(...places) - 1, 0);
    case 'down':
      return Math.min(Math.max(...places) + 2, count);
    default:
      return count;
  }
}

/** The place that the first of the moved rows has come to. */
export function firstPlaceAfter(places: readonly number[], before: number): number {
  return before - places.filter((place) => place < before).length;
}

/** Sorted by name in the language's order, numbers by value; people without a name by account. */
export function sortedByName(
  members: readonly Participant[],
  language: string,
): readonly Participant[] {
  const { compare } = collatorOf(language);
  const sorted = members
    .map((person) => ({ person, word: visibleName(person.name) || person.account }))
    .toSorted((a, b) => compare(a.word, b.word))
    .map(({ person }) => person);
  return unlessSame(members, sorted);
}

export function reversed(members: readonly Participant[]): readonly Participant[] {
  return unlessSame(members, members.toReversed());
}

function unlessSame(before: readonly Participant[], after: readonly Participant[]) {
  return after.every((person, index) => person === before[index]) ? before : after;
}
