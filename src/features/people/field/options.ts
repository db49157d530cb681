import type { Person } from '../model/accounts.ts';
import type { LineReading } from '../model/recognise.ts';
import { keyOf } from '../people-rows.ts';
import { isAmong, type Candidate } from './candidates.ts';

/** What can be chosen for a text in the field. */
export type FieldOption = { readonly key: string } & (
  | { readonly type: 'known'; readonly candidate: Candidate; readonly isAdded: boolean }
  /** An account that was typed, of nobody who is known. */
  | { readonly type: 'typed'; readonly people: readonly [Person, ...Person[]] }
);

/** At most so many are shown; another letter finds the others. */
export const MOST_OPTIONS = 12;

interface Found {
  /** What the text itself says. */
  readonly reading: LineReading;
  /** Who is found by it, the best first. */
  readonly found: readonly Candidate[];
  readonly seats: { readonly has: (key: string) => boolean };
}

/**
 * An account that is typed comes first, by the name it is known by; then who is found, those who are there already
 * marked; last what a text that is not certain may mean.
 */
export function fieldOptions({ reading, found, seats }: Found): readonly FieldOption[] {
  const known = found.slice(0, MOST_OPTIONS).map((candidate): FieldOption => ({
    key: keyOf(candidate.person),
    type: 'known',
    candidate,
    isAdded: isAmong(candidate, seats),
  }));
  if ('person' in reading) {
    const { person } = reading;
    const key = keyOf(person);
    const own = known.find(
      (option) => option.type === 'known' && isAmong(option.candidate, new Set([key])),
    );
    // a name that was typed with the account is meant to be the name
    if (own !== undefined && person.name === '')
      return [own, ...known.filter((option) => option !== own)];
    if (seats.has(key)) {
      return [{ key, type: 'known', candidate: { person }, isAdded: true }, ...known];
    }
    return [typedOption([person]), ...known.filter((option) => option.key !== key)];
  }
  const choices = 'doubt' in reading ? reading.choices.map(typedOption) : [];
  return [...known, ...choices];
}

function typedOption(people: readonly [Person, ...Person[]]): FieldOption {
  return { key: `typed ${people.map(keyOf).join(' ')}`, type: 'typed', people };
}

/** The one to begin with: the first that can be added. */
export function firstOption(options: readonly FieldOption[]): number {
  return options.findIndex((option) => option.type === 'typed' || !option.isAdded);
}

/** Ends one person and begins the next, on keyboards of either language. */
const ENDS_ONE = /^(.*\S)\s*[,;\uff0c\uff1b\u3001]$/su;

/** The text before a separator that was just typed behind it. */
export function endedBy(text: string): string | undefined {
  return ENDS_ONE.exec(text)?.[1];
}
