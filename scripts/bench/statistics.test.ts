import { expect, test } from 'vitest';
import { blockingTime, growth, longestGap, median, worstInteraction } from './statistics.ts';

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

test('growth is that of the line through the samples, in percent of its beginning', () => {
  expect(growth([5, 5, 5])).toBe(0);
  expect(growth([10, 12, 14, 16])).toBeCloseTo(60);
  expect(growth([16, 14, 12, 10])).toBeCloseTo(-37.5);
  // what rose and fell again has not grown
  expect(growth([100, 130, 130, 100])).toBeCloseTo(0);
  expect(growth([9])).toBe(0);
});
