import { expect, it } from 'vitest';
import type { JsonObject } from '#app/lib/json.ts';
import { instantOf } from '../zone-time.ts';
import { copiedSeries, seedOfSeries } from './copied-series.ts';

const series: JsonObject = {
  success: 1,
  name: 'Weekly',
  meeting_id: 'next',
  regular_meeting_moid: 'series',
  start_time: '2026-03-30T09:15:00+08:00',
  duration: 45,
  brief: 'Bring cups',
  later: { deep: 1 },
  regular_rooms: [{ day: '2026-03-30' }],
  meeting_formular: {
    start_date: '2026-03-02',
    end_date: '2026-04-27',
    repeat_type: 7,
    frequency: 2,
    week_days: '1',
  },
};

it('a copy of a series has its rule and number of dates, begins after now, and is to be named', () => {
  const now = Date.parse('2026-05-05T12:00:00+08:00');
  const { name, kind, start, repeats, durationMinutes, brief } = copiedSeries(series, now);
  expect({ name, kind, durationMinutes, brief }).toEqual({
    name: '',
    kind: 'recurring',
    durationMinutes: 45,
    brief: 'Bring cups',
  });
  expect(instantOf(start)?.at).toBe(Date.parse('2026-05-11T09:15:00+08:00'));
  expect(repeats.rule).toMatchObject({ kind: 'weekly', every: 2, weekdays: [1], ends: 'count' });
  expect(repeats.rule.count).toBe(5);
  expect(repeats.skipped).toEqual([]);
});

it('what is unknown is taken over, what belongs to its dates is not', () => {
  expect(seedOfSeries(series)).toEqual({
    name: 'Weekly',
    duration: 45,
    brief: 'Bring cups',
    later: { deep: 1 },
  });
});
