import { expect, test } from 'vitest';
import type { ProfileKey } from '#app/api/profile.ts';
import { profileOf, reportOf } from './report.ts';
import { found, unknown, type Verdict } from './verdict.ts';

const outcome = (...rows: readonly (readonly [ProfileKey, Verdict])[]) => ({
  verdicts: new Map(rows),
  cleaned: undefined,
});

test('the profile has what differs alone', () => {
  const { verdicts } = outcome(
    ['countZero', found('countZero', 'all', 'all rows')],
    ['params', found('params', 'query', 'accepted')],
    ['paneOrder', unknown('a picture')],
  );
  expect(profileOf(verdicts)).toEqual({ params: 'query' });
});

test('a code that another kind may have too is left to a person', () => {
  const weekly = found('repeatWeekly', 1, 'two dates');
  const untold = reportOf(outcome(['repeatWeekly', weekly], ['repeatDaily', unknown('')]), false);
  expect(untold).toContain('not valid at repeatWeekly');
  const daily = found('repeatDaily', 7, 'nine dates');
  const told = reportOf(outcome(['repeatWeekly', weekly], ['repeatDaily', daily]), false);
  expect(told).not.toContain('not valid');
});
