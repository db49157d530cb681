import { expect, test } from 'vitest';
import { blockingTime, longestGap, median, slope, worstInteraction } from './statistics.ts';

test('the median is the middle, or the mean of the two middles', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([1, 9, 5, 6])).toBe(5.5);
  expect(median([])).toBeNaN();
});

test('blocking time is what long tasks have over 50 ms', () => {
  expect(blockingTime([{ duration: 60 }, { duration: 50 }, { duration: 150 }])).toBe(110);
});

test('the worst interaction and the longest gap of nothing are 0', () => {
  expect(worstInteraction([])).toBe(0);
  expect(worstInteraction([{ duration: 24 }, { duration: 88 }])).toBe(88);
  expect(longestGap([100])).toBe(0);
  expect(longestGap([100, 116, 200])).toBe(84);
});

test('the slope is that of the line through the samples', () => {
  expect(slope([5, 5, 5])).toBe(0);
  expect(slope([1, 3, 5, 7])).toBe(2);
  expect(slope([0, 4, 2, 6])).toBeCloseTo(1.6);
  expect(slope([9])).toBe(0);
  expect(slope([])).toBe(0);
});
