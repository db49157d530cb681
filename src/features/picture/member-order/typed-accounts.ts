import type { Participant } from '../model/participant.ts';
import { recogniseText } from '#app/features/people/model/recognise.ts';
import { keyOf } from '#app/features/people/people-rows.ts';
import { PEOPLE_WORDS } from '#app/features/people/recognise-cached.ts';

/** Between accounts in a box of one line. */
const SEPARATOR = '; ';

export interface Typed {
  readonly people: readonly Participant[];
  /** What was not recognised beside that, to stay in the box. */
  readonly rest: string;
}

/**
 * The accounts that stand in a search box. Who is among `known` comes with the name they have there.
 * No account at all: it is a search.
 */
export function typedAccounts(text: string, known: ReadonlyMap<string, Participant>): Typed {
  const entries = text.split(';').flatMap((part) => recogniseText(part, PEOPLE_WORDS));
  const people = entries.flatMap((entry) => {
    if (!('person' in entry)) return [];
    const { account, kind, name } = entry.person;
    return [known.get(keyOf(entry.person)) ?? { account, kind, name }];
  });
  const rest = entries.flatMap((entry) => ('person' in entry ? [] : [entry.text]));
  return { people, rest: rest.join(SEPARATOR) };
}

/** Several lines, as they are pasted, in a box of one line. */
export function inOneLine(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(SEPARATOR);
}
