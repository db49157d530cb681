import type { Db, Meeting } from '../db/db.ts';
import { newId, newNumber } from '../db/ids.ts';
import { DAY, HOUR, platformDay, startOfPlatformDay, toPlatformDate } from '../db/platform-time.ts';
import type { JsonObject } from '../http/json.ts';
import { daysOf, type SeriesRule } from '../rules/series-dates.ts';
import { invite, personAt, rooms } from './company.ts';

export interface PlannedSeries {
  readonly name: string;
  readonly hour: number;
  readonly minutes: number;
  readonly by: 'admin' | 'desk';
  readonly people: number;
  /** Days from today. */
  readonly from: number;
  readonly to: number;
  readonly rule: Pick<SeriesRule, 'every' | 'step' | 'weekdays'>;
  /** Indexes of the cancelled dates; negative ones count from the end. */
  readonly cancelled?: readonly number[];
}

export const seriesPlan: readonly PlannedSeries[] = [
  {
    name: '研发晨会',
    hour: 9,
    minutes: 30,
    by: 'desk',
    people: 14,
    from: -7,
    to: 21,
    rule: { every: 'week', step: 1, weekdays: [1, 3, 5] },
    cancelled: [-2],
  },
  {
    name: 'Global Ops Handover',
    hour: 17,
    minutes: 45,
    by: 'admin',
    people: 8,
    from: -3,
    to: 6,
    rule: { every: 'day', step: 1, weekdays: [] },
  },
  {
    name: '月度经营分析会',
    hour: 14,
    minutes: 180,
    by: 'admin',
    people: 22,
    from: -30,
    to: 120,
    rule: { every: 'month', step: 1, weekdays: [] },
  },
];

const types = { day: 1, week: 7, month: 30 } as const;

/** A series with past and future dates. */
export function addSeries(db: Db, now: number, row: PlannedSeries): void {
  const today = platformDay(now);
  const rule: SeriesRule = { from: today + row.from, to: today + row.to, ...row.rule };
  const id = newId(db);
  const fields: JsonObject = {
    name: row.name,
    conf_type: 0,
    voice_activity_detection: 0,
    max_join_mt: 192,
    duration: row.minutes,
    chairman: personAt(db, 1),
    invite_members: invite(db, row.people),
    rooms: [rooms[0]],
  };
  const meetings = daysOf(rule).map((day): Meeting => ({
    id: newId(db),
    number: newNumber(db),
    creator: row.by,
    start: startOfPlatformDay(day) + row.hour * HOUR,
    minutes: row.minutes,
    status: 'booked',
    series: id,
    room: '',
    modified: now - DAY,
    fields,
  }));
  const gone = new Set((row.cancelled ?? []).map((place) => meetings.at(place)?.id));
  for (const meeting of meetings) {
    const isGone = gone.has(meeting.id);
    db.meetings.set(
      meeting.id,
      isGone ? { ...meeting, status: 'cancelled', reason: '假期' } : meeting,
    );
  }
  db.series.set(id, {
    id,
    creator: row.by,
    fields: { ...fields, meeting_formular: formularOf(rule) },
    meetings: meetings.map((meeting) => meeting.id),
    modified: now - DAY,
  });
}

function formularOf(rule: SeriesRule): JsonObject {
  return {
    start_date: toPlatformDate(rule.from),
    end_date: toPlatformDate(rule.to),
    repeat_type: types[rule.every],
    frequency: rule.step,
    week_days: rule.weekdays.join(','),
  };
}
