import { expect, it } from 'vitest';
import { NO_PEOPLE } from './model/roles.ts';
import { peopleSchema, personSchema } from './stored-people.ts';

const isPeople = (value: unknown) => peopleSchema.safeParse(value).success;
const isPerson = (value: unknown) => personSchema.safeParse(value).success;

const ann = { account: '101', kind: 'e164', name: 'Ann' };
const broken = [
  null,
  undefined,
  'Ann',
  {},
  { ...ann, account: 101 },
  { ...ann, kind: 5 },
  { ...ann, name: undefined },
  { ...ann, kind: 'later' },
  { ...ann, bitrate: {} },
  { ...ann, protocol: 1 },
];

it('people are their lists and their single ones', () => {
  expect(isPeople(NO_PEOPLE)).toBe(true);
  const all = { ...NO_PEOPLE, chair: ann, speaker: ann, members: [ann, ann], audience: [ann] };
  expect(isPeople({ ...all, vips: [ann], keepCalling: [ann], contentSharers: [ann] })).toBe(true);
});

it.each(['members', 'audience', 'vips', 'keepCalling', 'contentSharers'])(
  'are none where %s are of another shape',
  (list) => {
    for (const one of broken) {
      expect(isPeople({ ...NO_PEOPLE, [list]: one })).toBe(false);
      expect(isPeople({ ...NO_PEOPLE, [list]: [ann, one] })).toBe(false);
    }
    expect(isPeople({ ...NO_PEOPLE, [list]: ann })).toBe(false);
  },
);

it.each(['chair', 'speaker'])('are none where %s is nobody and not left open', (single) => {
  for (const one of broken.filter((value) => value !== null)) {
    expect(isPeople({ ...NO_PEOPLE, [single]: one })).toBe(false);
  }
});

it('nothing else is people', () => {
  expect([null, undefined, '', 1, [], {}].map(isPeople)).not.toContain(true);
});

it('a person has an account, a kind and a name', () => {
  expect(isPerson(ann)).toBe(true);
  expect(isPerson({ ...ann, bitrate: 64 })).toBe(true);
  // what is typed is kept while it is no number
  expect(isPerson({ ...ann, bitrate: 'fast' })).toBe(true);
  expect(broken.map(isPerson)).not.toContain(true);
});
