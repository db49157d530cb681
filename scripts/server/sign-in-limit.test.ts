import { expect, test } from 'vitest';
import { createRateLimit } from './sign-in-limit.ts';

test('so many at once, then so many a minute, each key for itself', () => {
  let now = 0;
  const secondsToWait = createRateLimit({ burst: 3, perMinute: 6 }, () => now);
  expect([1, 2, 3, 4].map(() => secondsToWait('admin'))).toEqual([0, 0, 0, 10]);
  expect(secondsToWait('desk')).toBe(0);
  now = 8_500;
  expect(secondsToWait('admin')).toBe(2);
  now = 10_000;
  expect([1, 2].map(() => secondsToWait('admin'))).toEqual([0, 10]);
  now = 3_600_000;
  expect([1, 2, 3, 4].map(() => secondsToWait('admin'))).toEqual([0, 0, 0, 10]);
});
