import { describe, expect, it } from 'vitest';
import { newWall, type WallPreset } from '#app/features/tv-wall/model/wall.ts';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import type { Composition } from '#app/features/picture/model/composition.ts';
import { designFamilies, newDesign, type Design } from './model/designs.ts';
import { designSchema } from './preset-drafts.ts';
import { pictureSchema } from '#app/features/picture/stored-picture.ts';
import { NEW_MIX } from '#app/features/picture/model/mix.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { NO_PICTURE } from '#app/features/picture/model/picture-and-sound.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';

const ann: Participant = { account: '101', kind: 'e164', name: 'Ann' };
const poll = { ...NEW_POLL, rounds: '2x', members: [ann] };
const mix = { ...NEW_MIX, members: [ann], active: [ann] };
const vmp: Composition = {
  ...NEW_COMPOSITION,
  panes: [
    { source: { kind: 'member', person: ann }, channel: 1 },
    { source: { kind: 'poll', poll } },
    { source: { kind: 'speaker' } },
  ],
  tray: [{ source: { kind: 'member', person: ann } }],
  poll,
};
const wall: WallPreset = {
  name: 'Stage',
  walls: [
    {
      styleId: 's',
      mode: 'custom',
      showNames: true,
      batchPoll: poll,
      boxes: {
        a: { kind: 'member', person: ann, channel: 1 },
        b: { kind: 'poll', poll },
        c: { kind: 'own-picture', picture: NEW_COMPOSITION },
        d: { kind: 'quad', parts: [{ index: 0, person: ann, channel: 1 }] },
        e: { kind: 'raw:12', person: ann },
        f: { kind: 'raw:12', person: null },
        g: { kind: 'speaker' },
      },
      repeated: [{ box: 'a', content: { kind: 'empty' } }],
    },
  ],
};

const isDesign = (value: unknown) => designSchema.safeParse(value).success;
const isPicture = (value: unknown) => pictureSchema.safeParse(value).success;

const designs: readonly Design[] = [
  { family: 'poll', value: poll },
  { family: 'mix', value: mix },
  { family: 'vmp', value: vmp },
  { family: 'wall', value: wall },
];

type Path = readonly string[];
/** Every path in a value, through lists and objects. */
function placesIn(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [
    [key],
    ...placesIn(inside).map((path) => [key, ...path]),
  ]);
}

/** The value with something invalid for JSON at one path. */
function broken(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return () => undefined;
  const copy: Record<string, unknown> = { ...Object(value) };
  copy[key] = broken(copy[key], rest);
  return Array.isArray(value) ? Object.values(copy) : copy;
}

/** Paths at which the check accepts something invalid, without list indexes. */
function unchecked(value: unknown, check: (value: unknown) => boolean): string[] {
  const through = placesIn(value).filter((path) => check(broken(value, path)));
  return [...new Set(through.map((path) => path.filter((key) => !/^\d+$/.test(key)).join('.')))];
}

describe('a design that was kept', () => {
  it.each(designs)('is one, and none with another thing in any place of it: $family', (design) => {
    expect(isDesign(design)).toBe(true);
    expect(unchecked(design, isDesign)).toEqual([]);
  });

  it.each([...designs, ...designFamilies.map(newDesign)])(
    'comes back as it was: $family',
    (design) => {
      expect(designSchema.parse(JSON.parse(JSON.stringify(design)))).toEqual(design);
    },
  );

  it('is of its family', () => {
    expect(isDesign({ family: 'poll', value: mix })).toBe(false);
    expect(isDesign({ family: 'mix', value: { ...mix, ...poll } })).toBe(false);
    expect([null, undefined, 'vmp', [], { family: 'later', value: mix }].some(isDesign)).toBe(
      false,
    );
  });

  it('keeps a number half typed, which JSON writes as null', () => {
    const kept: unknown = JSON.parse(JSON.stringify({ ...poll, interval: Number.NaN }));
    expect(designSchema.parse({ family: 'poll', value: kept }).value).toEqual({
      ...poll,
      interval: Number.NaN,
    });
  });

  const plain = newWall('s');
  it.each([
    ['a wall without boxes', { ...plain, boxes: undefined }],
    ['a box of nobody', { ...plain, boxes: { '1': { kind: 'member' } } }],
    ['a quad split of nobody', { ...plain, boxes: { '1': { kind: 'quad', parts: [{}] } } }],
    ['a poll of another shape', { ...plain, batchPoll: {} }],
    ['a picture of another shape', { ...plain, boxes: { '1': { kind: 'own-picture' } } }],
  ])('is none with %s', (_, odd) => {
    expect(isDesign({ family: 'wall', value: { name: '', walls: [plain] } })).toBe(true);
    expect(isDesign({ family: 'wall', value: { name: '', walls: [odd] } })).toBe(false);
  });
});

describe('a picture that was kept', () => {
  it('is one without any part, and with each', () => {
    expect(isPicture(NO_PICTURE)).toBe(true);
    expect(isPicture({ vmp: { ...vmp, poll: null }, mix, poll })).toBe(true);
  });

  it('is none with another thing in its place', () => {
    expect([null, undefined, '', [], {}].some(isPicture)).toBe(false);
    for (const part of ['vmp', 'mix', 'poll']) {
      expect(
        [undefined, 1, 'x', []].some((value) => isPicture({ ...NO_PICTURE, [part]: value })),
      ).toBe(false);
    }
  });
});
