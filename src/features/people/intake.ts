import type { Account, Person } from './model/accounts.ts';
import type { LineDoubt, LineProblem, LineReading, PossibleReading } from './model/recognise.ts';
import type { MeetingPeople, Seat } from './model/roles.ts';
import { NO_IDENTITIES, type Identities } from './model/identities.ts';
import { keyOf } from './people-rows.ts';

/** What was typed, pasted or read from a file, held against who is there already. */

export type Arrival = {
  /** The line or row it came from, counted from 1. */
  readonly place: number;
  readonly text: string;
} & (
  | { readonly state: 'new'; readonly person: Person; readonly others: readonly Account[] }
  /** Merged with a person who is already a member or in the audience. */
  | { readonly state: 'seated'; readonly person: Person; readonly seat: Seat }
  /** The same person as on an earlier line. */
  | { readonly state: 'repeated'; readonly person: Person; readonly first: number }
  /** Not added before somebody chooses. */
  | {
      readonly state: 'asked';
      readonly doubt: LineDoubt;
      readonly choices: readonly [PossibleReading, ...PossibleReading[]];
    }
  /** What was chosen for a line that was asked; whoever is there already is left out. */
  | {
      readonly state: 'chosen';
      readonly choices: readonly [PossibleReading, ...PossibleReading[]];
      readonly choice: number;
    }
  | { readonly state: 'refused'; readonly problem: LineProblem }
);

export type Reading = { readonly place: number; readonly text: string } & LineReading;

/** Which choice was made for a line, by its text. */
export type Decisions = ReadonlyMap<string, number>;

export interface Intake {
  readonly arrivals: readonly Arrival[];
  readonly people: readonly Person[];
  readonly merged: number;
  readonly asked: readonly Extract<Arrival, { state: 'asked' }>[];
  readonly refused: readonly Extract<Arrival, { state: 'refused' }>[];
}

/** Where everybody sits, by identity: the same person under another account sits there too. */
export function seatsOf(
  people: MeetingPeople,
  identities: Identities = NO_IDENTITIES,
): ReadonlyMap<string, Seat> {
  const seats = new Map<string, Seat>();
  for (const person of people.audience) seats.set(identities.of(keyOf(person)), 'audience');
  for (const person of people.members) seats.set(identities.of(keyOf(person)), 'members');
  return seats;
}

interface TakenIn {
  readonly seats: ReadonlyMap<string, Seat>;
  readonly decisions?: Decisions;
  readonly identities?: Identities;
}

export function takeIn(
  readings: readonly Reading[],
  { seats, decisions = new Map(), identities = NO_IDENTITIES }: TakenIn,
): Intake {
  const bySeat = new Map([...seats].map(([key, seat]) => [identities.of(key), seat]));
  const firsts = new Map<string, number>();
  const people: Person[] = [];
  const add = (person: Person, place: number) => {
    const called = identities.named(person);
    people.push(called);
    firsts.set(identities.of(keyOf(person)), place);
    return called;
  };
  const arrivals = readings.map(({ place, text, ...reading }): Arrival => {
    if ('problem' in reading) return { place, text, state: 'refused', problem: reading.problem };
    if ('doubt' in reading) {
      const choice = decisions.get(text);
      const chosen = choice === undefined ? undefined : reading.choices[choice];
      if (choice === undefined || chosen === undefined) {
        return { place, text, state: 'asked', ...reading };
      }
      for (const person of chosen) {
        const key = identities.of(keyOf(person));
        if (!bySeat.has(key) && !firsts.has(key)) add(person, place);
      }
      return { place, text, state: 'chosen', choices: reading.choices, choice };
    }
    const { person, others } = reading;
    const key = identities.of(keyOf(person));
    const seat = bySeat.get(key);
    if (seat !== undefined) return { place, text, state: 'seated', person, seat };
    const first = firsts.get(key);
    if (first !== undefined) return { place, text, state: 'repeated', person, first };
    return { place, text, state: 'new', person: add(person, place), others };
  });
  return {
    arrivals,
    people,
    merged: arrivals.filter(({ state }) => state === 'seated' || state === 'repeated').length,
    asked: arrivals.filter((arrival) => arrival.state === 'asked'),
    refused: arrivals.filter((arrival) => arrival.state === 'refused'),
  };
}
