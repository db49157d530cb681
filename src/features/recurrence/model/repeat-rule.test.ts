import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayOfText, dayParts, dayText, WEEKDAYS, weekdayOf } from './calendar-day.ts';
import { endingOn, expand, freshRule, MOST_DATES, ruleProblem } from './repeat-rule.ts';
import type { RepeatRule } from './repeat-rule.ts';

const day = (text: string) => dayOfText(text) ?? Number.NaN;
const rule = (part: Partial<RepeatRule>): RepeatRule => ({ ...freshRule(), ...part });
const daysOf = (part: Partial<RepeatRule>, first: string) =>
  expand(rule(part), day(first)).days.map(dayText);

function monthsWithoutUntil(last: string): number {
  return expand(rule({ kind: 'monthly', ends: 'date', last }), day('2026-01-31')).monthsWithout;
}

describe('the dates', () => {
  test.each<[string, Partial<RepeatRule>, string, string[]]>([
    [
      'every other day, over the end of a month',
      { kind: 'daily', every: 2, ends: 'date', last: '2026-12-04' },
      '2026-11-29',
      ['2026-11-29', '2026-12-01', '2026-12-03'],
    ],
    [
      'the last day counts',
      { kind: 'daily', ends: 'date', last: '2026-12-01' },
      '2026-11-30',
      ['2026-11-30', '2026-12-01'],
    ],
    [
      'weekly without days: the weekday of the first',
      { kind: 'weekly', count: 3 },
      '2026-03-31',
      ['2026-03-31', '2026-04-07', '2026-04-14'],
    ],
    [
      'chosen weekdays, beginning in the middle of a week',
      { kind: 'weekly', weekdays: [1, 3, 5], count: 4 },
      '2026-04-01',
      ['2026-04-01', '2026-04-03', '2026-04-06', '2026-04-08'],
    ],
    [
      'a first day that is none of them is none of the dates',
      { kind: 'weekly', weekdays: [1], count: 2 },
      '2026-04-01',
      ['2026-04-06', '2026-04-13'],
    ],
    [
      'every other week counts weeks from Monday',
      { kind: 'weekly', every: 2, weekdays: [1, 7], count: 3 },
      '2026-04-05',
      ['2026-04-05', '2026-04-13', '2026-04-19'],
    ],
    [
      'a 31st leaves short months out',
      { kind: 'monthly', count: 4 },
      '2026-01-31',
      ['2026-01-31', '2026-03-31', '2026-05-31', '2026-07-31'],
    ],
    [
      'the 29th of February, every twelve months: leap years alone',
      { kind: 'monthly', every: 12, count: 3 },
      '2028-02-29',
      ['2028-02-29', '2032-02-29', '2036-02-29'],
    ],
    [
      'a leap day is a day among others',
      { kind: 'daily', ends: 'date', last: '2028-03-01' },
      '2028-02-28',
      ['2028-02-28', '2028-02-29', '2028-03-01'],
    ],
    [
      'a year without a leap day is one day shorter',
      { kind: 'daily', ends: 'date', last: '2027-03-01' },
      '2027-02-28',
      ['2027-02-28', '2027-03-01'],
    ],
    ['a kind nobody knows has no dates', { kind: 'raw:5' }, '2026-01-01', []],
    ['half typed', { every: Number.NaN }, '2026-01-01', []],
    ['no last day yet', { ends: 'date', last: '' }, '2026-01-01', []],
  ])('%s', (_name, part, first, dates) => {
    expect(daysOf(part, first)).toEqual(dates);
  });

  it('counts the months it leaves out, up to the end only', () => {
    expect(monthsWithoutUntil('2026-04-29')).toBe(1);
    expect(monthsWithoutUntil('2026-04-30')).toBe(2);
    expect(monthsWithoutUntil('2026-05-31')).toBe(2);
  });

  it('stops at the end of the calendar and at the most there may be', () => {
    const farStep = expand(rule({ kind: 'monthly', every: 999, count: 1000 }), day('2026-01-31'));
    expect(farStep.days.length).toBeLessThan(100);
    const endless = expand(
      rule({ kind: 'daily', ends: 'date', last: '9999-12-31' }),
      day('2026-01-01'),
    );
    expect(endless).toMatchObject({ isCut: true, monthsWithout: 0 });
    expect(endless.days).toHaveLength(MOST_DATES);
  });
});

const firsts = fc.integer({ min: day('2020-01-01'), max: day('2040-12-31') });
const rules = fc
  .record({
    kind: fc.constantFrom('daily' as const, 'weekly' as const, 'monthly' as const),
    every: fc.integer({ min: 1, max: 6 }),
    weekdays: fc.subarray([...WEEKDAYS]),
    count: fc.integer({ min: 1, max: 60 }),
  })
  .map((part) => rule(part));

describe('whatever the rule', () => {
  it('has as many dates as asked for, rising, none before the first day', () => {
    fc.assert(
      fc.property(rules, firsts, (one, first) => {
        const { days } = expand(one, first);
        expect(days).toHaveLength(Number(one.count));
        expect(days[0]).toBeGreaterThanOrEqual(first);
        expect(days.every((at, index) => index === 0 || at > (days[index - 1] ?? at))).toBe(true);
      }),
    );
  });

  it('keeps to its weekdays, its date or its step', () => {
    fc.assert(
      fc.property(rules, firsts, (one, first) => {
        expect(expand(one, first).days.every((at) => fits(one, first, at))).toBe(true);
      }),
    );
  });

  it('has the same dates told by its last day as by their number', () => {
    fc.assert(
      fc.property(rules, firsts, (one, first) => {
        const { days } = expand(one, first);
        const last = days.at(-1) ?? first;
        expect(expand(endingOn(one, last), first).days).toEqual(days);
      }),
    );
  });

  it('has the same dates when it begins at its first date', () => {
    fc.assert(
      fc.property(rules, firsts, (one, first) => {
        const { days } = expand(one, first);
        const whole = {
          ...one,
          weekdays: one.weekdays.length > 0 ? one.weekdays : [weekdayOf(first)],
        };
        expect(expand(whole, days[0] ?? first).days).toEqual(days);
      }),
    );
  });
});

function fits(one: RepeatRule, first: number, at: number): boolean {
  if (one.kind === 'daily') return (at - first) % Number(one.every) === 0;
  if (one.kind === 'monthly') return dayParts(at).date === dayParts(first).date;
  return one.weekdays.length === 0
    ? weekdayOf(at) === weekdayOf(first)
    : one.weekdays.includes(weekdayOf(at));
}

describe('ruleProblem', () => {
  test.each<[Partial<RepeatRule>, string | undefined]>([
    [{}, undefined],
    [{ kind: 'raw:5' }, 'kind-unknown'],
    [{ every: Number.NaN }, 'every-missing'],
    [{ every: 1.5 }, 'every-missing'],
    [{ every: 1000 }, 'every-missing'],
    [{ count: Number.NaN }, 'count-missing'],
    [{ count: 0 }, 'count-missing'],
    [{ count: 1001 }, 'too-many-dates'],
    [{ ends: 'date', last: '' }, 'last-missing'],
    [{ ends: 'date', last: '2026-02-30' }, 'last-missing'],
    [{ ends: 'date', last: '2026-03-30' }, 'last-before-first'],
    [{ ends: 'date', last: '2026-04-01', weekdays: [1] }, 'no-dates'],
    [{ kind: 'daily', ends: 'date', last: '2030-01-01' }, 'too-many-dates'],
  ])('%o', (part, problem) => {
    expect(ruleProblem(rule(part), day('2026-03-31'))).toBe(problem);
  });
});
