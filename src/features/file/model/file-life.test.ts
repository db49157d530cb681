import { expect, it } from 'vitest';
import { daysLeft, leavesTooSoon } from './file-life.ts';

const uploaded = Date.parse('2026-03-01T10:00:00+08:00');
const hour = 3_600_000;

it.each([
  [0, 7],
  [1, 6],
  [24, 6],
  [25, 5],
  [6 * 24, 1],
  [6 * 24 + 1, 0],
  [9 * 24, 0],
])('%j hours after the upload, %j whole days are left', (hours, days) => {
  expect(daysLeft(uploaded, uploaded + hours * hour)).toBe(days);
});

it.each([
  [0, 1, false],
  [0, 7 * 24 + 1, true],
  [0, 7 * 24, false],
  [5 * 24, 6 * 24, false],
  [5 * 24 + 1, 6 * 24, true],
])('%j hours after the upload, for a meeting that ends after %j: too soon %j', (now, end, soon) => {
  expect(leavesTooSoon(uploaded, uploaded + now * hour, uploaded + end * hour)).toBe(soon);
});
