import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayOfText, WEEKDAYS } from './calendar-day.ts';
import { readRepeat, writeRepeat } from './repeat-fields.ts';
import { expand, freshRule } from './repeat-rule.ts';
import { ruleTokens } from './rule-tokens.ts';

const day = (text: string) => dayOfText(text) ?? Number.NaN;

/** As operation 81 answers it. */
const weekly = {
  start_date: '2026-03-31',
  end_date: '2026-04-28',
  repeat_type: 7,
  frequency: 1,
  week_days: '2',
};

describe('meeting_formular', () => {
  it('is read into a rule that ends on a day', () => {
    expect(readRepeat(weekly)).toEqual({
      first: day('2026-03-31'),
      rule: { ...freshRule(), kind: 'weekly', weekdays: [2], ends: 'date', last: '2026-04-28' },
    });
    expect(readRepeat(undefined)).toBeUndefined();
  });

  test.each([
    ['as it was read', weekly],
    ['with fields nobody knows', { ...weekly, exclude: ['2026-04-07'], week_of_month: 2 }],
    ['of a type nobody knows', { ...weekly, repeat_type: 365 }],
    ['with weekdays nobody can read', { ...weekly, week_days: 'MON;TUE' }],
    ['without what may be missing', { start_date: '2026-03-31', repeat_type: 1 }],
  ])('goes back untouched %s', (_name, formular) => {
    const { rule, first = 0 } = readRepeat(formular) ?? { rule: freshRule(), first: 0 };
    expect(writeRepeat(rule, first, formular)).toEqual(formular);
  });

  it('changes what was changed, and keeps what nobody knows', () => {
    const formular = { ...weekly, exclude: ['2026-04-07'], week_days: 'MON;TUE' };
    const { rule } = readRepeat(formular) ?? { rule: freshRule() };
    expect(writeRepeat({ ...rule, every: 2 }, day('2026-03-31'), formular)).toEqual({
      ...formular,
      frequency: 2,
      end_date: '2026-04-28',
      week_days: '2',
    });
  });

  it('is read as far as it is of the types it should be', () => {
    expect(readRepeat({ repeat_type: '7', frequency: '2' })).toEqual({
      first: undefined,
      rule: { ...freshRule(), kind: 'raw:0', every: 1, weekdays: [], ends: 'date', last: '' },
    });
  });

  it.each([
    ['another first day', {}, '2026-04-07', { start_date: '2026-04-07' }],
    ['another last day', { last: '2026-04-21' }, '2026-03-31', { end_date: '2026-04-21' }],
    ['other weekdays', { weekdays: [2, 4] }, '2026-03-31', { week_days: '2,4' }],
    ['another distance', { every: 3 }, '2026-03-31', { frequency: 3, end_date: '2026-04-21' }],
    ['no weekday: that of the first', { weekdays: [] }, '2026-03-31', { frequency: 1 }],
    ['every day', { kind: 'daily' }, '2026-03-31', { repeat_type: 1, week_days: '' }],
    [
      'every month',
      { kind: 'monthly' },
      '2026-03-31',
      { repeat_type: 30, week_days: '', end_date: '2026-03-31' },
    ],
    ['a number of times', { ends: 'count', count: 2 }, '2026-03-31', { end_date: '2026-04-07' }],
  ] as const)('is sent with %s', (_, change, first, sent) => {
    const { rule } = readRepeat(weekly) ?? { rule: freshRule() };
    expect(writeRepeat({ ...rule, ...change }, day(first), weekly)).toEqual({ ...weekly, ...sent });
  });

  it('does not change with what a form merely holds', () => {
    const { rule, first = 0 } = readRepeat(weekly) ?? { rule: freshRule() };
    expect(writeRepeat({ ...rule, count: 99 }, first, weekly)).toBe(weekly);
    const daily = { ...weekly, repeat_type: 1, week_days: '' };
    const read = readRepeat(daily) ?? { rule: freshRule() };
    expect(writeRepeat({ ...read.rule, weekdays: [5] }, first, daily)).toBe(daily);
  });

  it('tells a number of times as a last day', () => {
    const rule = { ...freshRule(), weekdays: [1, 3] as const, count: 3 };
    expect(writeRepeat(rule, day('2026-04-01'), undefined)).toEqual({
      start_date: '2026-04-01',
      end_date: '2026-04-08',
      repeat_type: 7,
      frequency: 1,
      week_days: '1,3',
    });
  });

  it('names the weekday that a rule without weekdays means', () => {
    const written = writeRepeat({ ...freshRule(), count: 1 }, day('2026-04-01'), undefined);
    expect(written['week_days']).toBe('3');
  });

  it('leaves the weekdays of another kind behind', () => {
    const { rule } = readRepeat(weekly) ?? { rule: freshRule() };
    const daily = writeRepeat({ ...rule, kind: 'daily' }, day('2026-03-31'), weekly);
    expect(daily).toMatchObject({ repeat_type: 1, week_days: '' });
  });

  it('means the same dates after a round trip', () => {
    const rules = fc
      .record({
        kind: fc.constantFrom('daily' as const, 'weekly' as const, 'monthly' as const),
        every: fc.integer({ min: 1, max: 5 }),
        weekdays: fc.subarray([...WEEKDAYS]),
        count: fc.integer({ min: 1, max: 40 }),
      })
      .map((part) => ({ ...freshRule(), ...part }));
    const firsts = fc.integer({ min: day('2020-01-01'), max: day('2040-12-31') });
    fc.assert(
      fc.property(rules, firsts, (rule, first) => {
        const back = readRepeat(writeRepeat(rule, first, undefined));
        expect(expand(back?.rule ?? freshRule(), back?.first ?? 0).days).toEqual(
          expand(rule, first).days,
        );
      }),
    );
  });
});

const endOf = (part: object) => ruleTokens({ ...freshRule(), ...part }, 0).end;

describe('ruleTokens', () => {
  const first = day('2026-03-31');
  test.each([
    [
      { kind: 'daily' as const, every: 2 },
      { code: 'daily', every: 2 },
    ],
    [{}, { code: 'weekly', every: 1, weekdays: [2] }],
    [{ weekdays: [1, 2, 3, 4, 5] as const }, { code: 'workdays' }],
    [
      { every: 2, weekdays: [1, 2, 3, 4, 5] as const },
      { code: 'weekly', every: 2, weekdays: [1, 2, 3, 4, 5] },
    ],
    [{ kind: 'monthly' as const }, { code: 'monthly', every: 1, date: 31 }],
    [{ kind: 'raw:365' as const }, { code: 'unknown', type: '365', every: 1 }],
  ])('%o', (part, pattern) => {
    expect(ruleTokens({ ...freshRule(), ...part }, first).pattern).toEqual(pattern);
  });

  it('tells where it ends', () => {
    expect(endOf({})).toEqual({ code: 'times', count: 10 });
    expect(endOf({ ends: 'date', last: '2026-04-28' })).toEqual({
      code: 'until',
      day: day('2026-04-28'),
    });
    expect(endOf({ ends: 'date' })).toEqual({ code: 'open' });
    expect(endOf({ count: Number.NaN })).toEqual({ code: 'open' });
  });
});
