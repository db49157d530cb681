import { accountKinds, personKey } from '#app/features/people/model/accounts.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { withRowsOfNobody } from '#app/features/people/model/people-fields.ts';
import { isJsonObject } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { claimRows, layOver, rowsOf } from './row-carry.ts';

/** A person in a pane, a poll or a mix. */
export interface Participant extends Pick<Person, 'account' | 'kind' | 'name'> {
  /** `conf_e164`: the meeting that the person is in; in a cascade the local one. */
  readonly meetingNumber?: string;
}

/** An absent object, or one without an account, means nobody. */
export function readParticipant(value: unknown): Participant | null {
  if (!isJsonObject(value)) return null;
  const { account, account_type: kind, name, conf_e164: number } = value;
  if (typeof account !== 'string' || account === '') return null;
  return {
    account,
    kind: accountKinds.nameOf(typeof kind === 'number' ? kind : accountKinds.valueOf('moid')),
    name: typeof name === 'string' ? name : '',
    ...(typeof number === 'string' && { meetingNumber: number }),
  };
}

/** A row of the contract; `meetingNumber` is used for people who have none of their own. */
export function writeParticipant(person: Participant, meetingNumber?: string): JsonObject {
  const number = person.meetingNumber ?? meetingNumber;
  return {
    account: person.account,
    account_type: accountKinds.valueOf(person.kind),
    ...(person.name !== '' && { name: person.name }),
    ...(number !== undefined && { conf_e164: number }),
  };
}

export function readParticipants(value: unknown): readonly Participant[] {
  return rowsOf(value)
    .map(readParticipant)
    .filter((person) => person !== null);
}

/** A list of people as the contract's rows; people who were in it before keep the fields of their row. */
export function writeParticipants(
  people: readonly Participant[],
  original: unknown,
  meetingNumber?: string,
): readonly JsonObject[] {
  const rows = rowsOf(original).flatMap((row, place) => {
    const item = readParticipant(row);
    return item === null ? [] : [{ row, item, place }];
  });
  const items = people.map((item, place) => ({ item, place }));
  const claims = claimRows(items, rows, [
    (person) => `${personKey(person)} ${person.account} ${person.name}`,
    personKey,
  ]);
  const written = items.map(({ item }, index) => {
    const claim = claims[index];
    if (claim === undefined) return writeParticipant(item, meetingNumber);
    return layOver(claim.row, writeParticipant(claim.item), writeParticipant(item));
  });
  return withRowsOfNobody(written, rowsOf(original));
}

export interface Added {
  readonly people: readonly Participant[];
  /** People who were already listed, or twice among the added ones. */
  readonly duplicates: readonly Participant[];
}

/** Appends people without duplicates. Returns the same list if nobody is new. */
export function addParticipants(
  list: readonly Participant[],
  incoming: readonly Participant[],
): Added {
  const seen = new Set(list.map(personKey));
  const fresh: Participant[] = [];
  const duplicates: Participant[] = [];
  for (const person of incoming) {
    const known = seen.size === seen.add(personKey(person)).size;
    (known ? duplicates : fresh).push(person);
  }
  return { people: fresh.length === 0 ? list : [...list, ...fresh], duplicates };
}

/** Replaces `before` with `after`; if `after` is already listed, only the first of the two stays. */
export function replaceParticipant(
  list: readonly Participant[],
  before: Person | Participant,
  after: Participant,
): readonly Participant[] {
  const key = personKey(before);
  if (!list.some((person) => personKey(person) === key)) return list;
  const swapped = list.map((person) => (personKey(person) === key ? after : person));
  const own = personKey(after);
  const first = swapped.findIndex((person) => personKey(person) === own);
  return swapped.filter((person, index) => index === first || personKey(person) !== own);
}

export function withoutParticipants(
  list: readonly Participant[],
  leaving: readonly Participant[],
): readonly Participant[] {
  const keys = new Set(leaving.map(personKey));
  const rest = list.filter((person) => !keys.has(personKey(person)));
  return rest.length === list.length ? list : rest;
}

/** The indexes in a list at which a person appears. */
export function placesOf(list: readonly Participant[], person: Participant): readonly number[] {
  const key = personKey(person);
  return [...list.keys()].filter((index) => {
    const other = list[index];
    return other !== undefined && personKey(other) === key;
  });
}
