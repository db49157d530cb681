import { expect, test } from 'vitest';
import { differences, readWeights, weightPage, type Weight } from './table.ts';

const list: Weight = { screen: 'list', files: 20, calls: 4, kiB: 200 };
const booking: Weight = { screen: 'booking', files: 40, calls: 9, kiB: 400.5 };

test('what is written is read again', () => {
  expect(readWeights(weightPage([list, booking]))).toEqual([list, booking]);
});

test.each([
  { of: 'a weight within a hundredth', now: { ...list, kiB: 201.9 }, found: 0 },
  { of: 'other calls', now: { ...list, calls: 12 }, found: 0 },
  { of: 'growth', now: { ...list, kiB: 202.1 }, found: 1 },
  { of: 'less', now: { ...list, kiB: 197.9 }, found: 1 },
  { of: 'a file more', now: { ...list, files: 21 }, found: 1 },
  { of: 'a file less', now: { ...list, files: 19 }, found: 1 },
])('$of: $found', ({ now, found }) => {
  expect(differences([now], [list])).toHaveLength(found);
});

test('a screen that is weighed alone, or kept alone, is told', () => {
  expect(differences([list], [list, booking])).toEqual([
    'booking: is kept, and not weighed any more',
  ]);
  expect(differences([list, booking], [list])).toEqual(['booking: is weighed, and not kept']);
});
