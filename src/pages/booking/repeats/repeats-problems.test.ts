import { describe, expect, it, test } from 'vitest';
import { freshRule } from '#app/features/recurrence/model/repeat-rule.ts';
import { emptyBooking } from '../booking-values.ts';
import type { BookingValues } from '../booking-values.ts';
import { monthWindows } from './month-windows.ts';
import { repeatsProblem } from './repeats-problems.ts';
import type { Repeats } from './repeats.ts';

const platform = {
  offset: 480,
  horizon: Date.parse('2026-06-01T00:00:00+08:00'),
  now: Date.parse('2026-03-01T00:00:00Z'),
};

function booking(rule: Partial<Repeats['rule']>, rest: Partial<Repeats> = {}): BookingValues {
  return {
    ...emptyBooking({ local: '2026-03-30T09:00', zone: 'Asia/Shanghai' }),
    kind: 'recurring',
    repeats: { rule: { ...freshRule(), ...rule }, skipped: [], reason: '', ...rest },
  };
}

describe('what stands against a rule', () => {
  test.each([
    [booking({ count: 3 }), undefined],
    [booking({ every: Number.NaN }), 'every-missing'],
    [booking({ kind: 'monthly' }), 'beyond-horizon'],
    [booking({ count: 1 }, { skipped: ['2026-03-30'] }), 'all-skipped'],
    [booking({ count: 3 }, { skipped: ['2026-04-06'] }), 'reason-missing'],
    [booking({ count: 3 }, { skipped: ['2026-04-06'], reason: 'x' }), undefined],
    // the series simply begins later, so nobody is notified
    [booking({ count: 3 }, { skipped: ['2026-03-30'] }), undefined],
    [{ ...booking({ every: Number.NaN }), kind: 'scheduled' as const }, undefined],
  ])('%#', (values, code) => {
    expect(repeatsProblem(values, platform, undefined)?.code).toBe(code);
  });

  it('is not held against a series that has it already', () => {
    const values = booking({ kind: 'monthly' });
    const opened = { rule: values.repeats.rule, local: values.start.local };
    expect(repeatsProblem(values, platform, opened)).toBeUndefined();
    const moved = { ...opened, local: '2026-03-29T09:00' };
    expect(repeatsProblem(values, platform, moved)?.code).toBe('beyond-horizon');
  });
});

const at = (text: string) => Date.parse(`${text}+08:00`);

describe('the months that are read', () => {
  it('are those of the dates, on the platform’s calendar, each once', () => {
    const { windows } = monthWindows(
      [at('2026-03-30T09:00'), at('2026-03-31T23:30'), at('2026-05-01T00:30')],
      60,
      480,
    );
    expect(windows.map(({ from }) => from)).toEqual(
      ['2026-03-01', '2026-04-01', '2026-05-01'].map((day) => at(`${day}T00:00`)),
    );
  });

  it('are so many and no more, and until when is told', () => {
    const starts = Array.from({ length: 30 }, (_, month) => Date.UTC(2026, month, 15));
    const { windows, checkedUntil } = monthWindows(starts, 60, 0);
    expect(windows).toHaveLength(24);
    expect(checkedUntil).toBe(Date.UTC(2028, 0, 1));
    expect(monthWindows(starts.slice(0, 3), 60, 0).checkedUntil).toBeUndefined();
  });
});
