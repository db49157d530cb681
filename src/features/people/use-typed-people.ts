import { useMemo } from 'react';
import type { Person } from './model/accounts.ts';
import { recogniseLine, type PossibleReading } from './model/recognise.ts';
import type { Seat } from './model/roles.ts';
import { keyOf } from './people-rows.ts';
import { PEOPLE_WORDS } from './recognise-cached.ts';
import { useReadingIdentities } from './use-reading-identities.ts';

/** Who stands in a search box that takes accounts too. */
export interface TypedPeople {
  /** Certain, by the name of the directory where it was typed without one. */
  readonly sure: Person | undefined;
  /** Where that person sits already. */
  readonly seat: Seat | undefined;
  /** What a text that is not certain may mean. */
  readonly choices: readonly PossibleReading[];
}

export function useTypedPeople(query: string, seats: ReadonlyMap<string, Seat>): TypedPeople {
  const reading = useMemo(() => recogniseLine(query, PEOPLE_WORDS), [query]);
  const readings = useMemo(() => [{ place: 1, text: '', ...reading }], [reading]);
  const { identities } = useReadingIdentities(readings, seats);
  if (!('person' in reading)) {
    return { sure: undefined, seat: undefined, choices: 'doubt' in reading ? reading.choices : [] };
  }
  const own = identities.of(keyOf(reading.person));
  const seat = [...seats].find(([key]) => identities.of(key) === own)?.[1];
  return { sure: identities.named(reading.person), seat, choices: [] };
}
