import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#app/lib/json.ts';
import { freshRule } from '#app/features/recurrence/model/repeat-rule.ts';
import { addWall, NEW_WALL_PRESET } from '#app/features/tv-wall/model/wall.ts';
import { emptyBooking } from '../booking-values.ts';
import type { BookingValues } from '../booking-values.ts';
import { fromBookedMeeting, toBookParams } from '../booking-params.ts';
import { afterSending, editedSeries, timesOfSeries } from './edited-series.ts';
import { readSeriesTimes } from './series-params.ts';
import { seriesVersions } from './series-merge.ts';

const ZONE = 'Asia/Shanghai';
const platform = {
  offset: 480,
  horizon: Date.parse('2026-12-31T23:59:00+08:00'),
  now: Date.parse('2026-04-08T12:00:00+08:00'),
};

const opened: JsonObject = {
  success: 1,
  meeting_id: 'next',
  name: 'Stand-up',
  start_time: '2026-04-14T11:00:00+08:00',
  end_time: '2026-04-14T11:30:00+08:00',
  duration: 30,
  conf_type: 0,
  voice_activity_detection: 0,
  max_join_mt: 192,
  regular_rooms: [{ day: '2026-04-14', meeting_rooms: [{ id: 7, name: 'A' }] }],
  later: { unknown: true },
  meeting_formular: {
    start_date: '2026-03-31',
    end_date: '2026-04-28',
    repeat_type: 7,
    frequency: 1,
    week_days: '2',
    exceptions: 'none',
  },
};

function edited(change: Partial<BookingValues> = {}): BookingValues {
  return {
    ...fromBookedMeeting(opened, ZONE),
    ...readSeriesTimes(opened, ZONE),
    kind: 'recurring',
    ...change,
  };
}

describe('a series that is opened', () => {
  it('begins on the first day of its rule, at the time of its next date', () => {
    expect(readSeriesTimes(opened, ZONE)).toMatchObject({
      start: { local: '2026-03-31T11:00', zone: ZONE },
      repeats: { rule: { kind: 'weekly', weekdays: [2], last: '2026-04-28' } },
    });
  });

  it('seen from another zone begins at the same instant', () => {
    const { start } = readSeriesTimes(opened, 'America/New_York');
    expect(start.local).toBe('2026-03-30T23:00');
  });

  it('goes back as it came when nothing is changed, unknown fields included', () => {
    const { success: _envelope, ...read } = opened;
    expect(editedSeries(edited(), opened, platform)).toEqual(read);
  });

  it('of a kind nobody knows goes back as it came', () => {
    const strange = { ...opened, meeting_formular: { repeat_type: 365, start_date: '2026-03-31' } };
    const values = {
      ...edited(),
      ...readSeriesTimes(strange, ZONE),
      name: 'Another',
    };
    expect(editedSeries(values, strange, platform)).toMatchObject({
      name: 'Another',
      start_time: opened['start_time'],
      meeting_formular: strange.meeting_formular,
    });
  });

  it('with another time is told with its next date', () => {
    const later = edited({ start: { local: '2026-03-31T15:30', zone: ZONE } });
    expect(editedSeries(later, opened, platform)).toMatchObject({
      start_time: '2026-04-14T15:30:00+08:00',
      meeting_formular: opened['meeting_formular'],
    });
  });

  it('with another rule keeps what nobody knows of it', () => {
    const { repeats } = edited();
    const values = edited({ repeats: { ...repeats, rule: { ...repeats.rule, every: 2 } } });
    expect(editedSeries(values, opened, platform)).toMatchObject({
      meeting_formular: {
        start_date: '2026-03-31',
        end_date: '2026-04-28',
        frequency: 2,
        week_days: '2',
        exceptions: 'none',
      },
    });
  });
});

const withWallsOf = (from: JsonObject) => ({
  ...edited(),
  walls: fromBookedMeeting(from, ZONE).walls,
});

describe('the walls of a series', () => {
  const row = { style_id: 's', mode: 1, show_mt_name: 1, glow: 3, members: [] };
  const walls = { ...opened, tv_wall: { name: 'Hall', later: 1, tvwalls: [row] } };

  it('go back as they came when they are not changed', () => {
    expect(editedSeries(withWallsOf(walls), walls, platform)['tv_wall']).toBe(walls.tv_wall);
    expect(editedSeries(withWallsOf(opened), opened, platform)).not.toHaveProperty('tv_wall');
  });

  it('are written with what nobody knows of them', () => {
    const more = addWall(withWallsOf(walls).walls, 't');
    expect(
      editedSeries({ ...withWallsOf(walls), walls: more }, walls, platform)['tv_wall'],
    ).toEqual({
      name: 'Hall',
      later: 1,
      tvwalls: [row, { style_id: 't', mode: 1, show_mt_name: 1, members: [] }],
    });
    const none = { ...more, walls: [] };
    expect(
      editedSeries({ ...withWallsOf(walls), walls: none }, walls, platform)['tv_wall'],
    ).toMatchObject({ name: 'Hall', tvwalls: [] });
  });

  it('are those of a series alone', () => {
    const one = {
      ...withWallsOf(opened),
      kind: 'scheduled',
      walls: addWall(NEW_WALL_PRESET, 's'),
    } as const;
    expect(toBookParams(one)).not.toHaveProperty('tv_wall');
  });
});

describe('a new series', () => {
  const fresh: BookingValues = {
    ...emptyBooking({ local: '2026-04-09T09:00', zone: ZONE }),
    kind: 'recurring',
    repeats: {
      rule: { ...freshRule(), kind: 'daily', count: 5 },
      skipped: ['2026-04-09', '2026-04-11'],
      reason: 'x',
    },
  };

  it('begins at its first date that takes place', () => {
    expect(timesOfSeries(fresh, platform)).toEqual({
      start_time: '2026-04-10T09:00:00+08:00',
      meeting_formular: {
        start_date: '2026-04-10',
        end_date: '2026-04-13',
        repeat_type: 1,
        frequency: 1,
        week_days: '',
      },
    });
    expect(timesOfSeries({ ...fresh, kind: 'scheduled' }, platform)).toBeUndefined();
  });

  it('leaves the dates between to be cancelled', () => {
    expect(afterSending(fresh, platform, false)).toEqual({
      planned: 3,
      toCancel: [Date.parse('2026-04-11T09:00:00+08:00')],
    });
  });
});

describe('a series in three versions', () => {
  const mine = { ...opened, name: 'Mine' };

  it('is not changed by somebody else when its next date is another one by now', () => {
    const theirs = {
      ...opened,
      meeting_id: 'after',
      start_time: '2026-04-21T11:00:00+08:00',
      state: 1,
    };
    expect(seriesVersions.differences(opened, mine, theirs)).toMatchObject([
      { path: ['name'], state: 'mine' },
    ]);
    expect(seriesVersions.merged(opened, mine, theirs, new Map())).toMatchObject({
      name: 'Mine',
      start_time: opened['start_time'],
    });
  });

  it('is when its time or its rule is', () => {
    const theirs = {
      ...opened,
      start_time: '2026-04-14T12:00:00+08:00',
      meeting_formular: { ...Object(opened['meeting_formular']), frequency: 3 },
    };
    const paths = seriesVersions
      .differences(opened, mine, theirs)
      .map(({ path }) => path.join('.'));
    expect(paths.toSorted()).toEqual(['meeting_formular', 'name', 'start_time']);
  });

  it('took effect when it reads as sent, whichever date comes next', () => {
    const sent = { ...opened, start_time: '2026-04-14T15:00:00+08:00' };
    const readBack = { ...opened, start_time: '2026-04-21T15:00:00+08:00' };
    expect(seriesVersions.tookEffect(opened, sent, readBack)).toBe('done');
    expect(seriesVersions.tookEffect(opened, sent, opened)).toBe('not-done');
  });
});
