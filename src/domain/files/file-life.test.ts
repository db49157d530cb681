import { expect, it } from 'vitest';
import { daysLeft } from './file-life.ts';

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
