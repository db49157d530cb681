import { describe, expect, it } from 'vitest';
import {
  chooseAll,
  extend,
  moveActiveTo,
  NOTHING,
  pick,
  rowAfterKey,
  toggle,
} from './selection.ts';

const rows = ['a', 'b', 'c', 'd'].map((key) => ({ key }));
const keys = ({ chosen }: { readonly chosen: ReadonlySet<string> }) => [...chosen].toSorted();

describe('a selection', () => {
  it('extends from where it began, in both directions', () => {
    const down = extend(pick('b'), rows, 'd');
    expect(keys(down)).toEqual(['b', 'c', 'd']);
    expect(keys(extend(down, rows, 'a'))).toEqual(['a', 'b']);
  });

  it('keeps the others when one is toggled or passed', () => {
    const two = toggle(pick('a'), 'c');
    expect(keys(two)).toEqual(['a', 'c']);
    expect(keys(toggle(moveActiveTo(two, 'd'), 'a'))).toEqual(['c']);
  });

  it('takes all, and begins a range where nothing was chosen', () => {
    expect(keys(chooseAll(NOTHING, rows))).toEqual(['a', 'b', 'c', 'd']);
    expect(keys(extend(NOTHING, rows, 'c'))).toEqual(['c']);
    expect(keys(extend(moveActiveTo(NOTHING, 'b'), rows, 'd'))).toEqual(['b', 'c', 'd']);
  });
});

it.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 3, 3],
  ['ArrowUp', -1, 3],
  ['PageDown', 0, 2],
  ['PageUp', 1, 0],
  ['End', 0, 3],
  ['x', 0, undefined],
])('%s from %i leads to %j', (pressed, at, to) => {
  expect(rowAfterKey(pressed, at, 4, 2)).toBe(to);
});
