import { expect, it } from 'vitest';
import { matchDates } from './match-dates.ts';

const HOUR = 3_600_000;
const dayOf = (at: number) => Math.floor(at / (24 * HOUR));
const listed = [
  { id: 'a', at: 10 * HOUR },
  { id: 'b', at: 24 * HOUR + 9 * HOUR },
  { id: 'moved', at: 5 * 24 * HOUR },
];

it('tells what is missing and what is there unplanned, by days', () => {
  expect(matchDates([0, 1, 2], listed, dayOf)).toEqual({ missing: [2], extra: [listed[2]] });
});
