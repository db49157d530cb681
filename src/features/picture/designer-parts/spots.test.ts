import { describe, expect, it } from 'vitest';
import { extend, NOTHING, pick } from '#app/features/people/selection.ts';
import type { ListSelection } from '#app/features/people/selection.ts';
import { clickSpot, spotKey, takeSpot } from './spots.ts';
import type { Spots } from './spots.ts';

/** Two rows of three, `a` to `f`. */
const KEYS = Array.from('abcdef', (key) => ({ key }));
const CELLS = KEYS.map((_, spot) => ({
  x: (spot % 3) / 3,
  y: Math.floor(spot / 3) / 2,
  width: 1 / 3,
  height: 1 / 2,
}));

/** What happens to spots, one thing after the other. */
function spotsWith(first: ListSelection, armed = false) {
  const done: string[] = [];
  let selection = first;
  const now = (): Spots => ({
    count: KEYS.length,
    cells: CELLS,
    at: Math.max(
      KEYS.findIndex(({ key }) => key === selection.active),
      0,
    ),
    selection,
    chosen: selection.chosen.size,
    keyOf: (spot) => KEYS[spot]?.key,
    rangeTo: (from, spot) => extend(from, KEYS, KEYS[spot]?.key ?? ''),
    select: (next) => {
      selection = next;
    },
    focus: (spot) => done.push(`focus ${spot}`),
    putDown: armed ? (spot) => done.push(`put down ${spot}`) : undefined,
  });
  return { now, done, chosen: () => [...selection.chosen].join(''), at: () => selection.active };
}

const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const SHIFT = { ...none, shiftKey: true };
const CTRL = { ...none, ctrlKey: true };

/** Whether the key was one of theirs, and whether what is around them hears of it. */
function press(spots: Spots, key: string, held = none) {
  let heard = true;
  const stopPropagation = () => {
    heard = false;
  };
  return { taken: spotKey({ ...held, key, stopPropagation }, spots), heard };
}

describe('a click', () => {
  it.each([
    ['chooses one alone', NOTHING, none, 'c'],
    ['on the only chosen one leaves it chosen', pick('c'), none, 'c'],
    ['on one of several leaves it alone', { ...pick('c'), chosen: new Set('bc') }, none, 'c'],
    ['with Shift goes from where the range begins', pick('a'), SHIFT, 'abc'],
    ['with Shift and nothing before it begins there', NOTHING, SHIFT, 'c'],
    ['with Ctrl takes one more', pick('a'), CTRL, 'ac'],
  ])('%s', (_, first, held, chosen) => {
    const spots = spotsWith(first);
    clickSpot(spots.now(), 2, held);
    expect(spots.chosen()).toBe(chosen);
  });

  it('takes in and out where several are gathered', () => {
    const spots = spotsWith(pick('a'));
    clickSpot({ ...spots.now(), gathers: true }, 2, none);
    expect(spots.chosen()).toBe('ac');
    clickSpot({ ...spots.now(), gathers: true }, 0, none);
    expect(spots.chosen()).toBe('c');
  });

  it('puts down what waits, and chooses nothing', () => {
    const spots = spotsWith(pick('a'), true);
    clickSpot(spots.now(), 2, CTRL);
    expect(spots.done).toEqual(['put down 2']);
    expect(spots.chosen()).toBe('a');
  });
});

describe('keys', () => {
  it.each([
    ['ArrowRight', none, 'b', 'b'],
    ['ArrowDown', none, 'd', 'd'],
    ['End', none, 'f', 'f'],
    ['ArrowRight', CTRL, 'b', 'a'],
    ['ArrowDown', SHIFT, 'd', 'abcd'],
  ])('%s leads on', (key, held, at, chosen) => {
    const spots = spotsWith(pick('a'));
    expect(press(spots.now(), key, held).taken).toBe(true);
    expect(spots.at()).toBe(at);
    expect(spots.chosen()).toBe(chosen);
    expect(spots.done).toEqual([`focus ${KEYS.findIndex((one) => one.key === at)}`]);
  });

  it('a range begins where the keyboard is', () => {
    const spots = spotsWith(NOTHING);
    press(spots.now(), 'ArrowRight', SHIFT);
    expect(spots.chosen()).toBe('ab');
  });

  it('at the edge nothing is left, and the key is taken all the same', () => {
    const spots = spotsWith(pick('a'));
    expect(press(spots.now(), 'ArrowLeft').taken).toBe(true);
    expect(spots.at()).toBe('a');
    expect(press(spots.now(), 'ArrowRight', { ...none, altKey: true }).taken).toBe(false);
  });

  it('Escape gives the choice up before anything around hears of it', () => {
    const spots = spotsWith(pick('a'));
    expect(press(spots.now(), 'Escape')).toEqual({ taken: true, heard: false });
    expect(spots.chosen()).toBe('');
    expect(press(spots.now(), 'Escape')).toEqual({ taken: false, heard: true });
  });

  it('while something waits arrows only move, Enter and Space put it down', () => {
    const spots = spotsWith(pick('a'), true);
    press(spots.now(), 'ArrowRight');
    press(spots.now(), 'Enter');
    takeSpot(spots.now());
    expect(spots.done).toEqual(['focus 1', 'put down 1', 'put down 1']);
    expect(spots.chosen()).toBe('a');
  });

  it('Enter is not theirs otherwise, Space takes in and out', () => {
    const spots = spotsWith(pick('a'));
    expect(press(spots.now(), 'Enter').taken).toBe(false);
    takeSpot(spots.now());
    expect(spots.chosen()).toBe('');
  });
});
