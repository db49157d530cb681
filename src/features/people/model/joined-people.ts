import { personKey } from './accounts.ts';
import type { Person } from './accounts.ts';
import { removePeople, rolesOf, seatPeople } from './roles.ts';
import type { MeetingPeople } from './roles.ts';

/**
 * The people of a meeting after those who came with something else have changed from `before` to `now`. Who was given
 * a role since stays: that was a decision of its own.
 */
export function seatJoined(
  people: MeetingPeople,
  before: readonly Person[],
  now: readonly Person[],
): MeetingPeople {
  const hasRole = isIn(rolesOf(people).map(({ person }) => person));
  const comes = isIn(now);
  const leaving = before.filter((person) => !comes(person) && !hasRole(person));
  const rest = leaving.length === 0 ? people : removePeople(people, leaving).people;
  const wasThere = isIn(before);
  return seatPeople(
    rest,
    'members',
    now.filter((person) => !wasThere(person)),
  ).people;
}

function isIn(list: readonly Person[]): (person: Person) => boolean {
  const keys = new Set(list.map(personKey));
  return (person) => keys.has(personKey(person));
}
