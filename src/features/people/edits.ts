import { mergePeople } from './model/accounts.ts';
import type { Person } from './model/accounts.ts';
import { assignRole, removePeople } from './model/roles.ts';
import type { ListRole, MeetingPeople, Seat, SingleRole } from './model/roles.ts';
import { keyOf } from './people-rows.ts';

/** Edits of many people at once; each takes one pass however many are chosen. */

/** What only a member can be. */
const MEMBERS_ONLY = ['keepCalling', 'contentSharers'] as const;

/** The result of an edit, with its side effects to show to the user. */
export interface Edited {
  readonly people: MeetingPeople;
  /** So many became members, as their role needs it. */
  readonly promoted: number;
}

export function remove(people: MeetingPeople, leaving: readonly Person[]): Edited {
  return { people: removePeople(people, leaving).people, promoted: 0 };
}

/**
 * Seats people on one list, taking them off the other one. Who goes to the audience loses what only
 * a member can be; a VIP stays one.
 */
export function seat(people: MeetingPeople, to: Seat, chosen: readonly Person[]): Edited {
  const from = to === 'members' ? 'audience' : 'members';
  const moving = keysOf(chosen);
  const taken = people[from].filter((person) => moving.has(keyOf(person)));
  const there = keysOf(people[to]);
  if (taken.length === 0 && chosen.every((person) => there.has(keyOf(person)))) {
    return { people, promoted: 0 };
  }
  const seated = mergePeople(people[to], [...taken, ...chosen]).people;
  const moved = {
    ...people,
    [from]: people[from].filter((person) => !moving.has(keyOf(person))),
    [to]: seated,
  };
  return { people: to === 'members' ? moved : withoutMemberRoles(moved, moving), promoted: 0 };
}

function withoutMemberRoles(people: MeetingPeople, keys: ReadonlySet<string>): MeetingPeople {
  const kept = (list: readonly Person[]) => list.filter((person) => !keys.has(keyOf(person)));
  const stays = (one: Person | null) => (one !== null && keys.has(keyOf(one)) ? null : one);
  return {
    ...people,
    chair: stays(people.chair),
    speaker: stays(people.speaker),
    keepCalling: kept(people.keepCalling),
    contentSharers: kept(people.contentSharers),
  };
}

/** Sets the chair or the speaker and adds the person as a member if needed; `null` clears the role. */
export function appoint(people: MeetingPeople, role: SingleRole, person: Person | null): Edited {
  const { people: seated, promoted } =
    person === null ? { people, promoted: 0 } : asMembers(people, [person]);
  return { people: assignRole(seated, role, person), promoted };
}

/** Puts people on the list of a role, or takes them off it. */
export function list(
  people: MeetingPeople,
  role: ListRole,
  chosen: readonly Person[],
  listed: boolean,
): Edited {
  if (!listed) {
    const keys = keysOf(chosen);
    const rest = people[role].filter((person) => !keys.has(keyOf(person)));
    const same = rest.length === people[role].length;
    return { people: same ? people : { ...people, [role]: rest }, promoted: 0 };
  }
  const needsSeat = MEMBERS_ONLY.some((memberRole) => memberRole === role);
  const { people: seated, promoted } = needsSeat
    ? asMembers(people, chosen)
    : { people, promoted: 0 };
  const more = mergePeople(seated[role], chosen).people;
  const same = more.length === seated[role].length;
  return { people: same ? seated : { ...seated, [role]: more }, promoted };
}

/** How people are called; `undefined` takes the wish back. */
export function call(
  people: MeetingPeople,
  chosen: readonly Person[],
  how: Pick<Person, 'protocol'> | Pick<Person, 'bitrate'>,
): Edited {
  const keys = keysOf(chosen);
  const change = (person: Person) => (keys.has(keyOf(person)) ? { ...person, ...how } : person);
  return {
    people: {
      ...people,
      members: people.members.map(change),
      audience: people.audience.map(change),
    },
    promoted: 0,
  };
}

/** Takes out who is listed twice; the first place stays, and a member leaves the audience. */
export function tidy(people: MeetingPeople): MeetingPeople {
  const members = once(people.members);
  const seated = keysOf(members);
  return {
    ...people,
    members,
    audience: once(people.audience).filter((person) => !seated.has(keyOf(person))),
    vips: once(people.vips),
    keepCalling: once(people.keepCalling),
    contentSharers: once(people.contentSharers),
  };
}

function once(all: readonly Person[]): readonly Person[] {
  return mergePeople([], all).people;
}

function asMembers(people: MeetingPeople, chosen: readonly Person[]): Edited {
  const members = keysOf(people.members);
  const others = chosen.filter((person) => !members.has(keyOf(person)));
  if (others.length === 0) return { people, promoted: 0 };
  return { people: seat(people, 'members', others).people, promoted: others.length };
}

function keysOf(people: readonly Person[]): Set<string> {
  return new Set(people.map(keyOf));
}
