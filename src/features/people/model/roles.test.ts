import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from './accounts.ts';
import {
  assignRole,
  checkPeople,
  NO_PEOPLE,
  passRolesOn,
  removePeople,
  rolesOf,
  seatPeople,
} from './roles.ts';
import type { MeetingPeople, Seat, SingleRole } from './roles.ts';

const someone = (account: string): Person => ({ account, kind: 'e164', name: `No. ${account}` });
const ann = someone('101');
const bob = someone('102');
const cy = someone('103');
const dan = someone('104');
const meeting: MeetingPeople = {
  members: [ann, bob],
  audience: [cy],
  vips: [ann, dan],
  chair: ann,
  speaker: bob,
  keepCalling: [ann, bob],
  contentSharers: [ann],
};
const codes = (people: MeetingPeople, bitrate?: number) =>
  checkPeople(people, bitrate).map(({ code }) => code);

describe('checkPeople', () => {
  it.each([
    ['a fitting meeting', meeting, []],
    ['nobody', NO_PEOPLE, []],
    ['chair from outside', { ...meeting, chair: dan }, ['chair-not-member']],
    ['speaker in the audience', { ...meeting, speaker: cy }, ['speaker-not-member']],
    ['calling an outsider', { ...meeting, keepCalling: [dan] }, ['keep-calling-not-member']],
    ['sharing outsider', { ...meeting, contentSharers: [dan] }, ['content-sharer-not-member']],
    ['on both lists', { ...meeting, audience: [ann] }, ['member-and-audience']],
    ['twice a member', { ...meeting, members: [ann, bob, ann] }, ['listed-twice']],
    [
      'nine VIPs',
      { ...meeting, vips: Array.from({ length: 9 }, (_, i) => someone(`20${i}`)) },
      ['too-many-vips'],
    ],
    [
      'eight VIPs',
      { ...meeting, vips: Array.from({ length: 8 }, (_, i) => someone(`20${i}`)) },
      [],
    ],
  ])('%s', (_, people, expected) => {
    expect(codes(people)).toEqual(expected);
  });

  it('holds a member to the bit rate of the meeting, once it is known', () => {
    const people = { ...meeting, members: [ann, { ...bob, bitrate: 4096 }] };
    expect(codes(people, 2048)).toEqual(['bitrate-above-meeting']);
    expect(codes(people, 4096)).toEqual([]);
    expect(codes(people)).toEqual([]);
    expect(checkPeople(people, 2048)).toEqual([
      { code: 'bitrate-above-meeting', person: people.members[1], bitrate: 4096, max: 2048 },
    ]);
  });

  it.each([
    ['fast', true],
    [63, true],
    [100_000, true],
    [512.5, true],
    [512, false],
    [0, false],
  ])('a bit rate of %j for one person is refused: %s', (bitrate, is) => {
    const member = { ...meeting, members: [ann, { ...bob, bitrate }] };
    const audience = { ...meeting, members: [ann], audience: [{ ...bob, bitrate }] };
    for (const people of [member, audience]) {
      expect(codes(people).includes('bitrate-invalid')).toBe(is);
    }
  });

  it.each(['members', 'audience', 'vips', 'keepCalling', 'contentSharers'] as const)(
    'finds whoever is twice on the list of %s',
    (list) => {
      const people = { ...NO_PEOPLE, members: list === 'audience' ? [] : [ann, bob] };
      expect(checkPeople({ ...people, [list]: [ann, bob, ann] })).toEqual([
        { code: 'listed-twice', person: ann, list },
      ]);
    },
  );
});

const isAmong = (person: Person, list: readonly Person[]) =>
  list.some(({ account }) => account === person.account);
const hasNoRole = (person: Person, people: MeetingPeople) =>
  Object.values(people).every((role) => !isAmong(person, [role ?? []].flat()));

describe('edits', () => {
  it('seats newcomers and leaves who sits on the other list', () => {
    const { people, duplicates, seatedElsewhere } = seatPeople(meeting, 'members', [ann, cy, dan]);
    expect(people.members).toEqual([ann, bob, dan]);
    expect(duplicates.map(({ dropped }) => dropped)).toEqual([ann]);
    expect(seatedElsewhere).toEqual([cy]);
    expect(people.audience).toBe(meeting.audience);
  });

  it('removes somebody with every role and says which', () => {
    const { people, cleared } = removePeople(meeting, [ann]);
    expect(hasNoRole(ann, meeting)).toBe(false);
    expect(hasNoRole(ann, people)).toBe(true);
    expect(cleared.map(({ role }) => role)).toEqual([
      'chair',
      'vips',
      'keepCalling',
      'contentSharers',
    ]);
    expect(people.speaker).toBe(bob);
  });

  it('puts somebody in a role, and takes them out of it', () => {
    expect(assignRole(meeting, 'chair', bob)).toEqual({ ...meeting, chair: bob });
    expect(assignRole(meeting, 'speaker', null)).toEqual({ ...meeting, speaker: null });
  });

  it('removes only those who leave', () => {
    const { people, cleared } = removePeople(meeting, [bob, cy]);
    expect(people).toEqual({
      ...meeting,
      members: [ann],
      audience: [],
      speaker: null,
      keepCalling: [ann],
    });
    expect(cleared).toEqual([
      { person: bob, role: 'speaker' },
      { person: bob, role: 'keepCalling' },
    ]);
  });

  it('takes the name that somebody listed lacks', () => {
    const nameless = { ...meeting, members: [{ ...ann, name: '' }, bob] };
    expect(seatPeople(nameless, 'members', [ann]).people.members).toEqual([ann, bob]);
  });

  it('gives the same object back when nothing changes', () => {
    expect(seatPeople(meeting, 'members', [ann, cy]).people).toBe(meeting);
    expect(removePeople(meeting, [someone('999')]).people).toBe(meeting);
    expect(assignRole(meeting, 'chair', { ...ann })).toBe(meeting);
    expect(assignRole(NO_PEOPLE, 'chair', null)).toBe(NO_PEOPLE);
  });

  it('keeps chair, speaker and lists within the members, whatever is done to members', () => {
    const person = fc.constantFrom(ann, bob, cy, dan);
    const edit = fc.oneof(
      fc.tuple(fc.constantFrom<Seat>('members', 'audience'), fc.array(person)).map(
        ([seat, list]) =>
          (people: MeetingPeople) =>
            seatPeople(people, seat, list).people,
      ),
      person.map((who) => (people: MeetingPeople) => removePeople(people, [who]).people),
      fc.tuple(person, fc.constantFrom<SingleRole>('chair', 'speaker')).map(
        ([who, role]) =>
          (people: MeetingPeople) =>
            isAmong(who, people.members) ? assignRole(people, role, who) : people,
      ),
      person.map((who) => (people: MeetingPeople): MeetingPeople => {
        const { members, vips, keepCalling } = people;
        if (!members.includes(who) || vips.includes(who)) return people;
        return { ...people, vips: [...vips, who], keepCalling: [...keepCalling, who] };
      }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const people = edits.reduce((state, step) => step(state), NO_PEOPLE);
        expect(codes(people)).toEqual([]);
      }),
    );
  });
});

describe('roles that are passed on', () => {
  it('are all held by the other, who joins the members', () => {
    const after = passRolesOn(meeting, ann, someone('105'));
    const next = someone('105');
    expect(after).toEqual({
      ...meeting,
      members: [ann, bob, next],
      vips: [next, dan],
      chair: next,
      keepCalling: [next, bob],
      contentSharers: [next],
    });
    expect(rolesOf(after).filter(({ person }) => person === ann)).toEqual([]);
  });

  it.each([
    ['to a member', bob, { members: [ann, bob], keepCalling: [bob] }],
    ['to the audience', cy, { members: [ann, bob], audience: [cy] }],
  ])('%s add no seat', (_, to, expected) => {
    expect(passRolesOn(meeting, ann, to)).toMatchObject(expected);
  });

  it('need no seat for a VIP', () => {
    const vip = { ...NO_PEOPLE, vips: [ann] };
    expect(passRolesOn(vip, ann, bob)).toEqual({ ...NO_PEOPLE, vips: [bob] });
  });

  it.each([
    ['of somebody without a role', meeting, someone('999'), dan],
    ['of somebody in the audience', meeting, cy, ann],
    ['to the same person', meeting, ann, { ...ann, name: 'Ann' }],
  ])('%s change nothing', (_, people, before, after) => {
    expect(passRolesOn(people, before, after)).toBe(people);
  });
});
