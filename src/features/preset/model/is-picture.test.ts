import { describe, expect, it } from 'vitest';
import type { WallPreset } from '#app/features/tv-wall/model/wall.ts';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import type { Composition } from '#app/features/picture/model/composition.ts';
import type { Design } from './designs.ts';
import { isDesign, isPicture } from './is-picture.ts';
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

type Path = readonly string[];
/** Every place in a value, lists and objects included. */
function placesIn(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [
    [key],
    ...placesIn(inside).map((path) => [key, ...path]),
  ]);
}

/** The value with something in one place that JSON does not have. */
function broken(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return () => undefined;
  const copy: Record<string, unknown> = { ...Object(value) };
  copy[key] = broken(copy[key], rest);
  return Array.isArray(value) ? Object.values(copy) : copy;
}

/** Where something broken is let through, list indexes aside. */
function unchecked(value: unknown, check: (value: unknown) => boolean): string[] {
  const through = placesIn(value).filter((path) => check(broken(value, path)));
  return [...new Set(through.map((path) => path.filter((key) => !/^\d+$/.test(key)).join('.')))];
}

describe('a design that was kept', () => {
  it.each<Design>([
    { family: 'poll', value: poll },
    { family: 'mix', value: mix },
    { family: 'vmp', value: vmp },
    { family: 'wall', value: wall },
  ])('is one, and none with another thing in any place of it: $family', (design) => {
    expect(isDesign(design, design.family)).toBe(true);
    expect(unchecked(design, (value) => isDesign(value, design.family))).toEqual([]);
  });

  it('is of the family that is asked for', () => {
    expect(isDesign({ family: 'mix', value: mix }, 'poll')).toBe(false);
    expect(isDesign({ family: 'mix', value: { ...mix, ...poll } }, 'poll')).toBe(false);
    expect([null, undefined, 'vmp', []].some((value) => isDesign(value, 'vmp'))).toBe(false);
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
