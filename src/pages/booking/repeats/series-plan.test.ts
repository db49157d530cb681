import { describe, expect, it, test } from 'vitest';
import { freshRule } from '#app/features/recurrence/model/repeat-rule.ts';
import type { RepeatRule } from '#app/features/recurrence/model/repeat-rule.ts';
import type { LocalStart } from '../booking-values.ts';
import type { PlatformClock } from './series-clock.ts';
import {
  comingDates,
  ruleDates,
  seriesPlan,
  toggled,
  trimmed,
  withinHorizon,
} from './series-plan.ts';
import type { SeriesPlan } from './series-plan.ts';

const shanghai: PlatformClock = {
  offset: 480,
  horizon: Date.parse('2026-12-31T23:59:00+08:00'),
  now: Date.parse('2026-03-01T00:00:00Z'),
};

function planOf(
  rule: Partial<RepeatRule>,
  start: LocalStart = { local: '2026-03-30T09:00', zone: 'Asia/Shanghai' },
  platform = shanghai,
  skipped: readonly string[] = [],
): SeriesPlan {
  const repeats = { rule: { ...freshRule(), ...rule }, skipped, reason: '' };
  const plan = seriesPlan(start, repeats, platform);
  if (plan === undefined) throw new Error('no plan');
  return plan;
}

const told = ({ dates }: SeriesPlan) => dates.map(({ at }) => new Date(at).toISOString());

describe('the instants of a series', () => {
  it('keep their time of day over a clock change, where the platform is in that zone', () => {
    const berlin = { ...shanghai, offset: 60, horizon: Date.parse('2026-12-31T22:00:00Z') };
    const plan = planOf(
      { kind: 'weekly', count: 2 },
      { local: '2026-03-23T09:00', zone: 'Europe/Berlin' },
      berlin,
    );
    expect(plan.clock.isPlatforms).toBe(false);
    expect(told(plan)).toEqual(['2026-03-23T08:00:00.000Z', '2026-03-30T07:00:00.000Z']);
  });

  it('say where a day has no such time, or has it twice', () => {
    const berlin = { ...shanghai, offset: 60, horizon: Date.parse('2026-12-31T22:00:00Z') };
    const clocks = (local: string) =>
      planOf({ kind: 'daily', count: 3 }, { local, zone: 'Europe/Berlin' }, berlin).dates.map(
        ({ clock }) => clock,
      );
    expect(clocks('2026-03-28T02:30')).toEqual(['plain', 'skipped', 'plain']);
    expect(clocks('2026-10-24T02:30')).toEqual(['plain', 'twice', 'plain']);
  });

  it('go by the platform’s clock where the zone is another', () => {
    const plan = planOf(
      { kind: 'weekly', count: 2 },
      // it is already 03:00 of the next day in Shanghai
      { local: '2026-03-23T20:00', zone: 'Europe/Berlin' },
    );
    expect(plan.clock).toMatchObject({ isPlatforms: true, time: '03:00' });
    expect(plan.dates.map(({ text }) => text)).toEqual(['2026-03-24', '2026-03-31']);
    expect(told(plan)).toEqual(['2026-03-23T19:00:00.000Z', '2026-03-30T19:00:00.000Z']);
  });

  it('are marked beyond the horizon from the first that is later', () => {
    const plan = planOf({ kind: 'monthly', count: 12 });
    const beyond = plan.dates.filter(({ isBeyond }) => isBeyond).map(({ text }) => text);
    expect(beyond[0]).toBe('2027-01-30');
    expect(withinHorizon(plan, freshRule())).toMatchObject({ ends: 'date', last: '2026-12-30' });
  });

  it('are worked out once for the same question, whichever dates are left out', () => {
    const start = { local: '2026-03-30T09:00', zone: 'Asia/Shanghai' };
    const ask = (from: LocalStart, count: number) =>
      ruleDates(from, { ...freshRule(), count }, { ...shanghai, now: count });
    const dates = ask(start, 5);
    expect(dates?.dates).toHaveLength(5);
    expect(ask(start, 5)).toBe(dates);
    expect(ask(start, 6)?.dates).toHaveLength(6);
    expect(ask({ ...start, local: '2026-03-31T09:00' }, 5)).not.toEqual(dates);
    expect(ask({ ...start, local: '' }, 5)).toBeUndefined();
    const skipped = ['2026-04-06'];
    const repeats = { rule: { ...freshRule(), count: 5 }, skipped, reason: '' };
    expect(seriesPlan(start, repeats, shanghai)?.kept).toHaveLength(4);
    expect(ask(start, 5)).toEqual(dates);
  });
});

const daily = (...skipped: string[]) =>
  planOf({ kind: 'daily', count: 5 }, undefined, shanghai, skipped);

describe('dates that are left out', () => {
  test.each([
    [[], '2026-03-30', '2026-04-03', []],
    [['2026-03-30', '2026-03-31'], '2026-04-01', '2026-04-03', []],
    [['2026-04-03'], '2026-03-30', '2026-04-02', []],
    [['2026-03-30', '2026-04-01'], '2026-03-31', '2026-04-03', ['2026-04-01']],
  ])('%j', (skipped, first, last, toCancel) => {
    const plan = daily(...skipped);
    const plain = trimmed(plan, { ...freshRule(), kind: 'daily', count: 5 });
    expect(plain).toMatchObject({ rule: { ends: 'date', last }, toCancel });
    expect(plan.dates.find(({ day }) => day === plain.first)?.text).toBe(first);
  });

  it('at the beginning of a weekly rule leave its weekday what it was', () => {
    const rule = { ...freshRule(), count: 3 };
    const plan = planOf(rule, undefined, shanghai, ['2026-03-30']);
    expect(trimmed(plan, rule)).toMatchObject({ rule: { weekdays: [1] } });
  });

  it('are put in and taken out by day', () => {
    const none = { rule: freshRule(), skipped: [], reason: '' };
    const two = toggled(toggled(none, '2026-04-03'), '2026-04-01');
    expect(two.skipped).toEqual(['2026-04-01', '2026-04-03']);
    expect(toggled(two, '2026-04-03').skipped).toEqual(['2026-04-01']);
  });

  it('that are gone or over are asked about no more', () => {
    const plan = daily();
    const since = plan.dates[1]?.at ?? 0;
    const coming = comingDates(plan.dates, new Set(['2026-04-02']), since);
    expect(coming.map(({ text }) => text)).toEqual(['2026-04-01', '2026-04-03']);
  });
});

describe('the plan', () => {
  it('is the same object while its dates and excluded days are the same, whatever else changes', () => {
    const plan = planOf({ count: 5 }, undefined, shanghai, ['2026-04-06']);
    const later = { ...shanghai, now: shanghai.now + 15_000 };
    expect(planOf({ count: 5 }, undefined, later, ['2026-04-06'])).toBe(plan);
  });

  it('is another one once a day is excluded or restored, or the rule is another', () => {
    const plan = planOf({ count: 5 }, undefined, shanghai, ['2026-04-06']);
    const restored = planOf({ count: 5 });
    expect(restored.kept).toHaveLength(5);
    expect(planOf({ count: 5 }, undefined, shanghai, ['2026-04-13']).kept[1]?.text).toBe(
      '2026-04-06',
    );
    expect(planOf({ count: 6 }, undefined, shanghai, ['2026-04-06']).dates).toHaveLength(6);
    expect(plan.kept.map(({ text }) => text)).not.toContain('2026-04-06');
  });
});
