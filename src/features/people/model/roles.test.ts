import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from './accounts.ts';
import {
  assign,
  checkPeople,
  movePerson,
  NO_PEOPLE,
  removePeople,
  replacePerson,
  seatPeople,
  setListed,
  whereUsed,
} from './roles.ts';
import type { ListRole, MeetingPeople, Seat, SingleRole } from './roles.ts';

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
  });
});

describe('edits', () => {
  it('tells where somebody is used', () => {
    expect(whereUsed(ann, meeting)).toEqual([
      'members',
      'chair',
      'vips',
      'keepCalling',
      'contentSharers',
    ]);
    expect(whereUsed(cy, meeting)).toEqual(['audience']);
    expect(whereUsed(someone('999'), meeting)).toEqual([]);
  });

  it('seats newcomers and leaves who sits on the other list', () => {
    const { people, duplicates, seatedElsewhere } = seatPeople(meeting, 'members', [ann, cy, dan]);
    expect(people.members).toEqual([ann, bob, dan]);
    expect(duplicates.map(({ dropped }) => dropped)).toEqual([ann]);
    expect(seatedElsewhere).toEqual([cy]);
    expect(people.audience).toBe(meeting.audience);
  });

  it('removes somebody with every role and says which', () => {
    const { people, cleared } = removePeople(meeting, [ann]);
    expect(whereUsed(ann, people)).toEqual([]);
    expect(cleared.map(({ role }) => role)).toEqual([
      'chair',
      'vips',
      'keepCalling',
      'contentSharers',
    ]);
    expect(people.speaker).toBe(bob);
  });

  it('moves a member to the audience, where only being a VIP remains', () => {
    const { people, cleared } = movePerson(meeting, ann, 'audience');
    expect(whereUsed(ann, people)).toEqual(['audience', 'vips']);
    expect(cleared.map(({ role }) => role)).toEqual(['chair', 'keepCalling', 'contentSharers']);
    expect(whereUsed(cy, movePerson(meeting, cy, 'members').people)).toEqual(['members']);
  });

  it('replaces somebody everywhere at once', () => {
    const people = replacePerson(meeting, ann, dan);
    expect(whereUsed(ann, people)).toEqual([]);
    expect(whereUsed(dan, people)).toEqual(whereUsed(ann, meeting));
    expect(people.vips).toEqual([dan]);
    expect(codes(replacePerson(meeting, ann, cy))).toEqual([]);
  });

  it('gives the same object back when nothing changes', () => {
    expect(seatPeople(meeting, 'members', [ann, cy]).people).toBe(meeting);
    expect(removePeople(meeting, [someone('999')]).people).toBe(meeting);
    expect(movePerson(meeting, ann, 'members').people).toBe(meeting);
    expect(assign(meeting, 'chair', { ...ann })).toBe(meeting);
    expect(assign(NO_PEOPLE, 'chair', null)).toBe(NO_PEOPLE);
    expect(setListed(meeting, 'vips', ann, true)).toBe(meeting);
    expect(setListed(meeting, 'keepCalling', dan, false)).toBe(meeting);
    expect(replacePerson(meeting, someone('999'), dan)).toBe(meeting);
  });

  it('keeps chair, speaker and lists within the members, whatever is done to members', () => {
    const person = fc.constantFrom(ann, bob, cy, dan);
    const edit = fc.oneof(
      fc.tuple(fc.constantFrom<Seat>('members', 'audience'), fc.array(person)).map(
        ([seat, list]) =>
          (people: MeetingPeople) =>
            seatPeople(people, seat, list).people,
      ),
      fc.tuple(person, fc.constantFrom<Seat>('members', 'audience')).map(
        ([who, seat]) =>
          (people: MeetingPeople) =>
            movePerson(people, who, seat).people,
      ),
      person.map((who) => (people: MeetingPeople) => removePeople(people, [who]).people),
      fc.tuple(person, fc.constantFrom<SingleRole>('chair', 'speaker')).map(
        ([who, role]) =>
          (people: MeetingPeople) =>
            whereUsed(who, people).includes('members') ? assign(people, role, who) : people,
      ),
      fc.tuple(person, fc.constantFrom<ListRole>('vips', 'keepCalling'), fc.boolean()).map(
        ([who, role, on]) =>
          (people: MeetingPeople) =>
            whereUsed(who, people).includes('members') ? setListed(people, role, who, on) : people,
      ),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const people = edits.reduce((state, step) => step(state), NO_PEOPLE);
        expect(codes(people)).toEqual([]);
      }),
    );
  });
});
