import { describe, expect, it } from 'vitest';
import type { Person } from './model/accounts.ts';
import { checkPeople, NO_PEOPLE } from './model/roles.ts';
import { appoint, call, list, seat, tidy } from './edits.ts';

const person = (account: string): Person => ({ account, kind: 'e164', name: '' });
const [a, b, c] = [person('101'), person('102'), person('103')];

const people = {
  ...NO_PEOPLE,
  members: [a, b],
  chair: a,
  vips: [a],
  keepCalling: [a, b],
  contentSharers: [a],
};

describe('seating', () => {
  it('takes from who goes to the audience what only a member can be', () => {
    const { people: after } = seat(people, 'audience', [a]);
    expect(after).toEqual({
      ...people,
      members: [b],
      audience: [a],
      chair: null,
      keepCalling: [b],
      contentSharers: [],
    });
    expect(checkPeople(after)).toEqual([]);
  });

  it('seats who has only a role, and changes nothing for who sits there', () => {
    expect(seat({ ...people, vips: [c] }, 'members', [c]).people.members).toEqual([a, b, c]);
    expect(seat(people, 'members', [a, b]).people).toBe(people);
  });

  it('brings one out of the audience with how they are called', () => {
    const called = { ...c, bitrate: 512 };
    const after = seat({ ...people, audience: [called] }, 'members', [c]).people;
    expect([after.members.at(-1), after.audience]).toEqual([called, []]);
  });
});

describe('roles', () => {
  it('make a member of who needs to be one', () => {
    const watching = { ...people, audience: [c] };
    for (const edited of [
      appoint(watching, 'chair', c),
      list(watching, 'keepCalling', [c], true),
    ]) {
      expect(edited.promoted).toBe(1);
      expect(checkPeople(edited.people)).toEqual([]);
    }
    expect(list(watching, 'vips', [c], true)).toMatchObject({ promoted: 0 });
  });

  it('that are so already change nothing', () => {
    expect(appoint(people, 'chair', a).people).toBe(people);
    expect(list(people, 'vips', [a], true).people).toBe(people);
    expect(list(people, 'vips', [b], false).people).toBe(people);
  });
});

it('changes how the chosen are called, and nobody else', () => {
  const after = call({ ...people, audience: [c] }, [b, c], { protocol: 'sip' }).people;
  expect([...after.members, ...after.audience].map(({ protocol }) => protocol)).toEqual([
    undefined,
    'sip',
    'sip',
  ]);
});

it('tidies who is listed twice', () => {
  const twice = { ...people, members: [a, b, a], audience: [b, c], vips: [a, a] };
  expect(checkPeople(tidy(twice))).toEqual([]);
  expect(tidy(twice).audience).toEqual([c]);
});
