import { isJsonObject, sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { accountKinds, callProtocols, personKey } from './accounts.ts';
import type { Person } from './accounts.ts';
import type { MeetingPeople } from './roles.ts';

/**
 * Converts the people of a meeting between the contract's fields and ours. Unchanged people are
 * sent back as they were read, including unknown fields.
 */

type PeopleList = 'members' | 'audience' | 'vips' | 'keepCalling' | 'contentSharers';
type SinglePerson = 'chair' | 'speaker';

export const PEOPLE_PARAMS: Readonly<Record<PeopleList | SinglePerson, string>> = {
  members: 'invite_members',
  audience: 'audiences',
  vips: 'vips',
  chair: 'chairman',
  speaker: 'speaker',
  keepCalling: 'keep_calling_members',
  contentSharers: 'doubleflow_members',
};
const LISTS: readonly PeopleList[] = [
  'members',
  'audience',
  'vips',
  'keepCalling',
  'contentSharers',
];
const SINGLES: readonly SinglePerson[] = ['chair', 'speaker'];

/** Nobody is an absent person or one without an account. */
export function readPerson(value: unknown): Person | null {
  if (!isJsonObject(value)) return null;
  const { account, account_type: kind, name, protocol, bitrate } = value;
  if (typeof account !== 'string' || account === '') return null;
  return {
    account,
    kind: accountKinds.nameOf(typeof kind === 'number' ? kind : accountKinds.valueOf('moid')),
    name: typeof name === 'string' ? name : '',
    ...(typeof protocol === 'number' && { protocol: callProtocols.nameOf(protocol) }),
    ...(typeof bitrate === 'number' && { bitrate }),
  };
}

export function readPeople(answer: JsonObject): MeetingPeople {
  const list = (key: PeopleList) => readList(answer[PEOPLE_PARAMS[key]]);
  return {
    members: list('members'),
    audience: list('audience'),
    vips: list('vips'),
    chair: readPerson(answer[PEOPLE_PARAMS.chair]),
    speaker: readPerson(answer[PEOPLE_PARAMS.speaker]),
    keepCalling: list('keepCalling'),
    contentSharers: list('contentSharers'),
  };
}

/** The contract's fields of people that differ from what was read; undefined takes a field out. */
export function peopleChanges(people: MeetingPeople, original: JsonObject): JsonObject {
  const before = readPeople(original);
  const lists = LISTS.filter((key) => !sameJson(people[key], before[key])).map((key) => {
    const word = PEOPLE_PARAMS[key];
    // how somebody is called belongs to an invitation, not to a role
    const invited = key === 'members' || key === 'audience';
    return [word, writePeople(people[key], original[word], invited)] as const;
  });
  const singles = SINGLES.filter((key) => !sameJson(people[key], before[key])).map((key) => {
    const word = PEOPLE_PARAMS[key];
    return [word, writeSingle(people[key], original[word])] as const;
  });
  return Object.fromEntries([...lists, ...singles]);
}

/** Who a row of the contract is; undefined for what is no person. */
export function keyOfRow(row: unknown): string | undefined {
  const person = readPerson(row);
  return person === null ? undefined : personKey(person);
}

function readList(value: unknown): readonly Person[] {
  if (!Array.isArray(value)) return [];
  return value.map(readPerson).filter((person) => person !== null);
}

/**
 * The rows of a list of people that was changed. Who was in it keeps the fields of the own row, the first one if there
 * are several; rows that name nobody stay in their places.
 */
export function writePeople(
  people: readonly Person[],
  original: unknown,
  invited = false,
): readonly JsonObject[] {
  const rows = Array.isArray(original) ? original.filter(isJsonObject) : [];
  const rowsOf = Map.groupBy(rows, keyOfRow);
  const written = people.map((person) => {
    const row = rowsOf.get(personKey(person))?.shift();
    return row === undefined ? writePerson(person, invited) : overRow(person, row, invited);
  });
  return withRowsOfNobody(written, rows);
}

/** What is written of a list, and the rows of it that name nobody, which no form shows, each at its place. */
export function withRowsOfNobody(
  written: readonly JsonObject[],
  rows: readonly JsonObject[],
): readonly JsonObject[] {
  const all = [...written];
  for (const [place, row] of rows.entries()) {
    if (readPerson(row) === null) all.splice(place, 0, row);
  }
  return all;
}

/** Only what was changed is laid over the row that was read. */
function overRow(person: Person, row: JsonObject, invited: boolean): JsonObject {
  const before = readPerson(row);
  if (before === null) return writePerson(person, invited);
  const from = writePerson(before, invited);
  const to = writePerson(person, invited);
  const changed = [...new Set([...Object.keys(from), ...Object.keys(to)])].filter(
    (field) => !sameJson(from[field], to[field]),
  );
  const kept = Object.entries(row).filter(([field]) => !changed.includes(field));
  const set = changed.filter((field) => to[field] !== undefined).map((f) => [f, to[f]] as const);
  return Object.fromEntries([...kept, ...set]);
}

/** Another person takes nothing of the one before; nobody leaves the field out. */
function writeSingle(person: Person | null, original: unknown): JsonObject | undefined {
  if (person === null) return undefined;
  const written = writePerson(person, false);
  if (!isJsonObject(original)) return written;
  const gone = Object.keys(original).map((field) => [field, undefined] as const);
  return { ...Object.fromEntries(gone), ...written };
}

function writePerson(person: Person, invited: boolean): JsonObject {
  return {
    account: person.account,
    account_type: accountKinds.valueOf(person.kind),
    ...(person.name !== '' && { name: person.name }),
    ...(invited &&
      person.protocol !== undefined && { protocol: callProtocols.valueOf(person.protocol) }),
    // a text is refused before it is sent
    ...(invited && typeof person.bitrate === 'number' && { bitrate: person.bitrate }),
  };
}
