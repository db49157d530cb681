import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonObject } from './json.ts';
import { mergeWith, pathId, threeWay } from './three-way.ts';
import type { KeyOfItem } from './three-way.ts';

const byAccount: KeyOfItem = (_, item) =>
  isJsonObject(item) && typeof item['account'] === 'string' ? item['account'] : undefined;

const people = fc.uniqueArray(
  fc.record({ account: fc.constantFrom('a', 'b', 'c', 'd', 'e'), bitrate: fc.nat(3) }),
  { selector: (person) => person.account },
);
const meeting = fc
  .tuple(
    fc.dictionary(fc.constantFrom('name', 'mute', '__proto__', 'toString'), fc.jsonValue()),
    fc.record({ members: people, dcs: fc.dictionary(fc.string(), fc.jsonValue()) }),
  )
  .map(([scalars, rest]) =>
    Object.fromEntries([...Object.entries(scalars), ...Object.entries(rest)]),
  );

const meetingWith = (bitrate: number, name = 'A') => ({
  members: [{ account: 'a', bitrate, name }],
});

describe('mergeWith', () => {
  it('gives theirs when nothing was edited here', () => {
    fc.assert(
      fc.property(meeting, meeting, (base, theirs) => {
        expect(mergeWith(base, base, theirs, new Map(), byAccount)).toEqual(theirs);
      }),
    );
  });

  it('gives mine when nothing changed on the platform', () => {
    fc.assert(
      fc.property(meeting, meeting, (base, mine) => {
        expect(mergeWith(base, mine, base, new Map(), byAccount)).toEqual(mine);
      }),
    );
  });

  it('gives theirs when every difference is decided so, up to the order of people', () => {
    fc.assert(
      fc.property(meeting, meeting, meeting, (base, mine, theirs) => {
        const choices = new Map(
          threeWay(base, mine, theirs, byAccount).map((d) => [pathId(d.path), 'theirs'] as const),
        );
        const merged = mergeWith(base, mine, theirs, choices, byAccount);
        expect(threeWay(theirs, merged, theirs, byAccount)).toEqual([]);
      }),
    );
  });

  it('obeys a choice at a conflict and keeps the rest', () => {
    const base = { name: 'a', mute: 0, extra: 1 };
    const mine = { name: 'mine', mute: 1, extra: 1 };
    const theirs = { name: 'theirs', mute: 0, extra: 2 };
    expect(mergeWith(base, mine, theirs)).toEqual({ name: 'theirs', mute: 1, extra: 2 });
    expect(mergeWith(base, mine, theirs, new Map([[pathId(['name']), 'mine']]))).toEqual({
      name: 'mine',
      mute: 1,
      extra: 2,
    });
  });

  it('brings together people added here and there', () => {
    const base = { members: [{ account: 'a' }, { account: 'b' }] };
    const mine = { members: [{ account: 'a' }, { account: 'b' }, { account: 'm' }] };
    const theirs = { members: [{ account: 'b' }, { account: 't' }] };
    expect(mergeWith(base, mine, theirs, new Map(), byAccount)).toEqual({
      members: [{ account: 'b' }, { account: 't' }, { account: 'm' }],
    });
  });
});

describe('threeWay', () => {
  it('says nothing of what nobody changed', () => {
    fc.assert(
      fc.property(meeting, (m) => {
        expect(threeWay(m, m, m, byAccount)).toEqual([]);
      }),
    );
  });

  it.each([
    { name: 'mine', base: 1, mine: 2, theirs: 1, state: 'mine' },
    { name: 'theirs', base: 1, mine: 1, theirs: 2, state: 'theirs' },
    { name: 'both alike', base: 1, mine: 2, theirs: 2, state: 'both-same' },
    { name: 'conflict', base: 1, mine: 2, theirs: 3, state: 'conflict' },
    { name: 'removed against edited', base: 1, mine: undefined, theirs: 3, state: 'conflict' },
    { name: 'added on both sides', base: undefined, mine: 2, theirs: 3, state: 'conflict' },
  ])('$name', ({ base, mine, theirs, state }) => {
    expect(threeWay({ f: { x: base } }, { f: { x: mine } }, { f: { x: theirs } })).toEqual([
      { path: ['f', 'x'], base, mine, theirs, state },
    ]);
  });

  it('goes into the fields of one person', () => {
    expect(threeWay(meetingWith(1), meetingWith(2), meetingWith(1, 'B'), byAccount)).toEqual([
      { path: ['members', 'a', 'bitrate'], base: 1, mine: 2, theirs: 1, state: 'mine' },
      { path: ['members', 'a', 'name'], base: 'A', mine: 'A', theirs: 'B', state: 'theirs' },
    ]);
  });

  it('compares a list as a whole when its items have no identity of their own', () => {
    const twice = { members: [{ account: 'a' }, { account: 'a' }] };
    const once = { members: [{ account: 'a' }] };
    expect(threeWay(once, twice, once, byAccount).map((d) => d.path)).toEqual([['members']]);
    expect(threeWay({ f: [1] }, { f: [1] }, { f: [1, 2] }).map((d) => d.path)).toEqual([['f']]);
  });
});

const isWhole = ([word]: readonly string[]) => word === 'picture';

it('what is whole is one difference, and one side of it holds', () => {
  const [base, mine, theirs] = [
    { picture: { layout: 1, panes: [1] }, later: { a: 1, b: 1 } },
    { picture: { layout: 2, panes: [1] }, later: { a: 2, b: 1 } },
    { picture: { layout: 1, panes: [2] }, later: { a: 1, b: 2 } },
  ];
  const differences = threeWay(base, mine, theirs, undefined, isWhole);
  expect(differences.map(({ path, state }) => [path.join('.'), state])).toEqual([
    ['picture', 'conflict'],
    ['later.a', 'mine'],
    ['later.b', 'theirs'],
  ]);
  const choices = new Map([[pathId(['picture']), 'mine' as const]]);
  expect(mergeWith(base, mine, theirs, choices, undefined, isWhole)).toEqual({
    picture: mine.picture,
    later: { a: 2, b: 2 },
  });
});
