import { expect, it } from 'vitest';
import { isMendable, mendPeople } from './mend-people.ts';
import { checkPeople, NO_PEOPLE } from './model/roles.ts';
import type { MeetingPeople } from './model/roles.ts';
import type { Person } from './model/accounts.ts';

const someone = (account: string, more: Partial<Person> = {}): Person => ({
  account,
  kind: 'e164',
  name: '',
  ...more,
});
const [ann, bob, cid] = [someone('101'), someone('102'), someone('103')];
const RATE = 2048;

it.each<[what: string, people: Partial<MeetingPeople>, after: Partial<MeetingPeople>]>([
  ['a speaker who is no member', { members: [ann], speaker: bob }, { members: [ann, bob] }],
  ['a chair who is no member', { chair: ann }, { members: [ann] }],
  [
    'a chair in the audience',
    { audience: [ann, bob], chair: ann },
    { members: [ann], audience: [bob] },
  ],
  ['auto-redial of others', { keepCalling: [ann, bob] }, { members: [ann, bob] }],
  ['content of others', { contentSharers: [cid] }, { members: [cid] }],
  ['member and audience', { members: [ann, bob], audience: [bob] }, { audience: [] }],
  ['listed twice', { members: [ann, bob, ann] }, { members: [ann, bob] }],
  [
    'a bit rate above the meeting’s',
    { members: [someone('101', { bitrate: 4096 })] },
    { members: [someone('101', { bitrate: RATE })] },
  ],
  [
    'a bit rate that is none',
    { members: [someone('101', { bitrate: 'fast' })] },
    { members: [someone('101', { bitrate: undefined })] },
  ],
])('%s', (_, given, after) => {
  const people = { ...NO_PEOPLE, ...given };
  const problems = checkPeople(people, RATE);
  expect(problems.length).toBeGreaterThan(0);
  const mended = mendPeople(people, problems);
  expect(mended).toEqual({ ...people, ...after });
  expect(checkPeople(mended, RATE)).toEqual([]);
});

it('mends several kinds together', () => {
  const people = {
    ...NO_PEOPLE,
    members: [ann, ann],
    audience: [ann, bob],
    speaker: bob,
    chair: cid,
  };
  const mended = mendPeople(people, checkPeople(people, RATE));
  expect(checkPeople(mended, RATE)).toEqual([]);
  expect(mended.speaker).toBe(bob);
  expect(mended.chair).toBe(cid);
});

it('takes no VIP away', () => {
  const vips = Array.from({ length: 9 }, (_, index) => someone(String(200 + index)));
  const people = { ...NO_PEOPLE, vips };
  const problems = checkPeople(people, RATE);
  expect(problems.map(isMendable)).toEqual([false]);
  expect(mendPeople(people, problems)).toBe(people);
});
