import { BITRATES } from '#app/features/setting/model/media.ts';
import { numberProblem, type TypedNumber } from '#app/lib/typed-number.ts';
import { mergePeople, personKey } from './accounts.ts';
import type { MergedPeople, Person } from './accounts.ts';

/**
 * The people of a meeting and their roles. Edits are pure; an edit that changes nothing returns the
 * same object. `checkPeople` reports conflicts and prevents nothing.
 */
export interface MeetingPeople {
  readonly members: readonly Person[];
  /** People who only watch and listen. */
  readonly audience: readonly Person[];
  readonly vips: readonly Person[];
  readonly chair: Person | null;
  readonly speaker: Person | null;
  /** Members called again and again until they join. */
  readonly keepCalling: readonly Person[];
  /** Members who may share content, where the meeting restricts it to listed ones. */
  readonly contentSharers: readonly Person[];
}

export const NO_PEOPLE: MeetingPeople = {
  members: [],
  audience: [],
  vips: [],
  chair: null,
  speaker: null,
  keepCalling: [],
  contentSharers: [],
};

/** At most so many VIPs (field notes, limits; from the older text). */
export const MOST_VIPS = 8;

/** The two lists a person is on: exactly one of them. */
export type Seat = 'members' | 'audience';
export type SingleRole = 'chair' | 'speaker';
export type ListRole = 'vips' | 'keepCalling' | 'contentSharers';
/** What somebody is in a meeting besides a member of it. */
export type Role = SingleRole | 'audience' | ListRole;

export const SEATS: readonly Seat[] = ['members', 'audience'];
const SINGLE_ROLES: readonly SingleRole[] = ['chair', 'speaker'];
const LIST_ROLES: readonly ListRole[] = ['vips', 'keepCalling', 'contentSharers'];
/** Roles only a member can have; a VIP need not be one. */
const MEMBER_LISTS = ['keepCalling', 'contentSharers'] as const;

export type PeopleProblem =
  | { readonly code: 'chair-not-member' | 'speaker-not-member'; readonly person: Person }
  | { readonly code: 'keep-calling-not-member'; readonly person: Person }
  | { readonly code: 'content-sharer-not-member'; readonly person: Person }
  | { readonly code: 'member-and-audience'; readonly person: Person }
  | { readonly code: 'listed-twice'; readonly person: Person; readonly list: Seat | ListRole }
  | { readonly code: 'too-many-vips'; readonly count: number; readonly max: number }
  | { readonly code: 'bitrate-invalid'; readonly person: Person }
  | {
      readonly code: 'bitrate-above-meeting';
      readonly person: Person;
      readonly bitrate: number;
      readonly max: number;
    };

/** What does not fit together, given the meeting's own bit rate in kbit/s where it is known. */
export function checkPeople(people: MeetingPeople, meetingBitrate?: number): PeopleProblem[] {
  const problems: PeopleProblem[] = [];
  const members = keysOf(people.members);
  const isMember = (person: Person) => members.has(personKey(person));
  const { chair, speaker } = people;
  if (chair !== null && !isMember(chair))
    problems.push({ code: 'chair-not-member', person: chair });
  if (speaker !== null && !isMember(speaker)) {
    problems.push({ code: 'speaker-not-member', person: speaker });
  }
  const codes = {
    keepCalling: 'keep-calling-not-member',
    contentSharers: 'content-sharer-not-member',
  } as const;
  for (const list of MEMBER_LISTS) {
    for (const person of people[list]) {
      if (!isMember(person)) problems.push({ code: codes[list], person });
    }
  }
  for (const person of people.audience) {
    if (isMember(person)) problems.push({ code: 'member-and-audience', person });
  }
  for (const list of [...SEATS, ...LIST_ROLES]) {
    for (const person of repeated(people[list])) {
      problems.push({ code: 'listed-twice', person, list });
    }
  }
  if (people.vips.length > MOST_VIPS) {
    problems.push({ code: 'too-many-vips', count: people.vips.length, max: MOST_VIPS });
  }
  for (const person of SEATS.flatMap((seat) => people[seat])) {
    if (!isCallRate(person.bitrate)) problems.push({ code: 'bitrate-invalid', person });
  }
  for (const person of people.members) {
    const { bitrate } = person;
    if (typeof bitrate === 'number' && meetingBitrate !== undefined && bitrate > meetingBitrate) {
      problems.push({ code: 'bitrate-above-meeting', person, bitrate, max: meetingBitrate });
    }
  }
  return problems;
}

/** None, or 0, leaves it to the platform. */
function isCallRate(bitrate: TypedNumber | undefined): boolean {
  return bitrate === undefined || bitrate === 0 || numberProblem(bitrate, BITRATES) === undefined;
}

export interface Seated {
  readonly people: MeetingPeople;
  /** Already on this list, or twice among those who came. */
  readonly duplicates: MergedPeople['duplicates'];
  /** Sitting on the other list, and left there. */
  readonly seatedElsewhere: readonly Person[];
}

/** Adds people to the members or to the audience. */
export function seatPeople(people: MeetingPeople, seat: Seat, incoming: readonly Person[]): Seated {
  const elsewhere = keysOf(people[otherSeat(seat)]);
  const seatedElsewhere = incoming.filter((person) => elsewhere.has(personKey(person)));
  const fitting = incoming.filter((person) => !elsewhere.has(personKey(person)));
  const { people: list, duplicates } = mergePeople(people[seat], fitting);
  const same = sameItems(list, people[seat]);
  return { people: same ? people : { ...people, [seat]: list }, duplicates, seatedElsewhere };
}

export interface RolesCleared {
  readonly people: MeetingPeople;
  /** Roles removed by the edit, to show to the user. */
  readonly cleared: readonly { readonly person: Person; readonly role: SingleRole | ListRole }[];
}

/** Takes people out of the meeting altogether, with every role they have. */
export function removePeople(people: MeetingPeople, leaving: readonly Person[]): RolesCleared {
  const keys = keysOf(leaving);
  const unseated = without(without(people, 'members', keys), 'audience', keys);
  return clearRoles(unseated, keys, [...SINGLE_ROLES, ...LIST_ROLES]);
}

/** Sets the chair or the speaker; `null` clears the role. */
export function assignRole(
  people: MeetingPeople,
  role: SingleRole,
  person: Person | null,
): MeetingPeople {
  const before = people[role];
  const same =
    before === null || person === null
      ? before === person
      : personKey(before) === personKey(person);
  return same ? people : { ...people, [role]: person };
}

/** Every role with whom it is given to. */
export function rolesOf(
  people: MeetingPeople,
): readonly { readonly person: Person; readonly role: Role }[] {
  const roles: readonly Role[] = [...SINGLE_ROLES, 'audience', ...LIST_ROLES];
  return roles.flatMap((role) => asList(people[role]).map((person) => ({ person, role })));
}

/**
 * Passes the roles of one person on to another, who joins the members if they need to be one. A seat is not passed on.
 * Returns the same people if there was no role.
 */
export function passRolesOn(people: MeetingPeople, before: Person, after: Person): MeetingPeople {
  const key = personKey(before);
  if (key === personKey(after)) return people;
  const has = (person: Person) => personKey(person) === key;
  const held = rolesOf(people).filter(({ person, role }) => role !== 'audience' && has(person));
  if (held.length === 0) return people;
  const passed = held.reduce((state, { role }): MeetingPeople => {
    if (role === 'chair' || role === 'speaker') return { ...state, [role]: after };
    const list = people[role].map((person) => (has(person) ? after : person));
    return { ...state, [role]: mergePeople([], list).people };
  }, people);
  const isSeated = SEATS.some((seat) => keysOf(people[seat]).has(personKey(after)));
  const needsSeat = held.some(({ role }) => role !== 'vips');
  return needsSeat && !isSeated ? { ...passed, members: [...passed.members, after] } : passed;
}

function clearRoles(
  people: MeetingPeople,
  keys: ReadonlySet<string>,
  roles: readonly (SingleRole | ListRole)[],
): RolesCleared {
  const cleared = roles.flatMap((role) =>
    asList(people[role])
      .filter((person) => keys.has(personKey(person)))
      .map((person) => ({ person, role })),
  );
  const rest = cleared.reduce(
    (state, { role }) =>
      role === 'chair' || role === 'speaker'
        ? assignRole(state, role, null)
        : without(state, role, keys),
    people,
  );
  return { people: rest, cleared };
}

function without(
  people: MeetingPeople,
  list: Seat | ListRole,
  keys: ReadonlySet<string>,
): MeetingPeople {
  const rest = people[list].filter((person) => !keys.has(personKey(person)));
  return rest.length === people[list].length ? people : { ...people, [list]: rest };
}

function asList(people: Person | null | readonly Person[]): readonly Person[] {
  if (people === null) return [];
  return 'account' in people ? [people] : people;
}

function otherSeat(seat: Seat): Seat {
  return seat === 'members' ? 'audience' : 'members';
}

const keysKnown = new WeakMap<readonly Person[], ReadonlySet<string>>();

/** Lists are never changed in place: each is read once, however often a form is checked. */
function keysOf(list: readonly Person[]): ReadonlySet<string> {
  const known = keysKnown.get(list) ?? new Set(list.map(personKey));
  keysKnown.set(list, known);
  return known;
}

function repeated(people: readonly Person[]): Person[] {
  if (keysOf(people).size === people.length) return [];
  const seen = new Set<string>();
  return people.filter((person) => seen.size === seen.add(personKey(person)).size);
}

function sameItems(a: readonly Person[], b: readonly Person[]): boolean {
  return a.length === b.length && a.every((person, index) => person === b[index]);
}
