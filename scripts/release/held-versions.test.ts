import { expect, test } from 'vitest';
import { verdictOn } from './held-versions.ts';

const behind = { a: { current: '1.0.0', latest: '2.0.0' }, b: { latest: '1.0.0' } };

test('nothing is behind', () => {
  expect(verdictOn({}, {})).toEqual({ lines: ['All packages are at their newest.'], isDone: true });
});

test('what is behind is named, with the reason where it is held', () => {
  expect(verdictOn(behind, { a: 'needs Node 26' })).toEqual({
    lines: ['a 1.0.0 -> 2.0.0, held: needs Node 26', 'b not installed -> 1.0.0'],
    isDone: false,
  });
  expect(verdictOn(behind, { a: 'x', b: 'y' }).isDone).toBe(true);
});

test('what is held without need is named too', () => {
  const { lines, isDone } = verdictOn({}, { a: 'x' });
  expect(lines).toEqual(['a is held and is not behind: take it from heldVersions']);
  expect(isDone).toBe(false);
});
