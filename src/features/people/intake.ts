import type { Account, Person } from './model/accounts.ts';
import type { LineProblem, LineReading } from './model/recognise.ts';
import type { MeetingPeople, Seat } from './model/roles.ts';
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
  | { readonly state: 'refused'; readonly problem: LineProblem }
);

export type Reading = { readonly place: number; readonly text: string } & LineReading;

export interface Intake {
  readonly arrivals: readonly Arrival[];
  readonly people: readonly Person[];
  readonly merged: number;
  readonly refused: readonly Extract<Arrival, { state: 'refused' }>[];
}

/** Where everybody sits, by key. */
export function seatsOf(people: MeetingPeople): ReadonlyMap<string, Seat> {
  const seats = new Map<string, Seat>();
  for (const person of people.audience) seats.set(keyOf(person), 'audience');
  for (const person of people.members) seats.set(keyOf(person), 'members');
  return seats;
}

export function takeIn(readings: readonly Reading[], seats: ReadonlyMap<string, Seat>): Intake {
  const firsts = new Map<string, number>();
  const arrivals = readings.map(({ place, text, ...reading }): Arrival => {
    if ('problem' in reading) return { place, text, state: 'refused', problem: reading.problem };
    const { person, others } = reading;
    const key = keyOf(person);
    const seat = seats.get(key);
    if (seat !== undefined) return { place, text, state: 'seated', person, seat };
    const first = firsts.get(key);
    if (first !== undefined) return { place, text, state: 'repeated', person, first };
    firsts.set(key, place);
    return { place, text, state: 'new', person, others };
  });
  const refused = arrivals.filter((arrival) => arrival.state === 'refused');
  const people = arrivals.flatMap((arrival) => (arrival.state === 'new' ? [arrival.person] : []));
  return { arrivals, people, refused, merged: arrivals.length - people.length - refused.length };
}
