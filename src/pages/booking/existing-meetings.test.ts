/**
 * What the platform has can be saved: nothing that was already so keeps a form from sending one change, and what else
 * changes was named as not read back.
 */
import { expect, it } from 'vitest';
import { listBookedMeetings } from '#app/api/generated/sdk.gen.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import { silentChanges } from '#app/features/change/testing/silent-changes.ts';
import { readForEdit } from '#app/features/meeting/api/booking.ts';
import { readSeriesForEdit } from '#app/features/series/api/series.ts';
import { fullUpdate } from '#app/lib/full-update.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { splitProblems } from '#app/saving/earlier-problems.ts';
import { answerStyles } from '#mocks/answers.ts';
import { defaultsOf } from '#mocks/rules/field-table.ts';
import { defaultVideoFormats, meetingFields } from '#mocks/rules/meeting-fields.ts';
import { scenarioNames } from '#mocks/scenarios/scenarios.ts';
import { fromBookedMeeting, toBookParams, toSeriesParams } from './booking-params.ts';
import { bookingProblems } from './booking-problems.ts';

const NOW = '2026-03-30T09:00:00+08:00';
const ZONE = 'Asia/Shanghai';

const person = { account: '1001', account_type: 5 };
/** Fields that operation 9 or operation 81 does not print, none of them at its default. */
const seldomPrinted: JsonObject = {
  ai: { record: 1, sign: 1, subtitle: 1 },
  audiences: [{ ...person, protocol: 0, bitrate: 1024 }],
  audio_formats: [2, 4, 13],
  brief: 'Agenda',
  cascade_auto_end: 1,
  conf_category: 1,
  dcs: { mode: 1 },
  dual_lock: 1,
  email: 1,
  enable_audience: 1,
  rooms: [{ id: 'r1', name: 'Room' }],
  vips: [person],
  watermark: 1,
};

const choices = answerStyles.flatMap((answers) => [
  ...scenarioNames.map((scenario) => ({ name: scenario, scenario, answers, more: {} })),
  {
    name: 'office, with what is seldom printed',
    scenario: 'office',
    answers,
    more: seldomPrinted,
  } as const,
]);

it.each(choices)(
  'every meeting and series of the scenario "$name" can be renamed where answers are $answers, and only its name changes',
  async ({ scenario, answers, more }) => {
    const { db } = await signedInWorld({ scenario, answers, now: NOW });
    addFields(db.meetings, more);
    addFields(db.series, more);
    const { booked_confs: rows } = await listBookedMeetings({ query: WHOLE_LIST });
    const { userDomain: domain } = db.settings;
    for (const { meeting_id: id, conf_id: number = '' } of rows.slice(0, MOST)) {
      expectRenamed({
        domain,
        kind: 'meeting',
        // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person opens them
        opened: await readForEdit({ id, number }),
        params: toBookParams,
        stored: db.meetings.get(id)?.fields ?? {},
      });
    }
    for (const id of [...db.series.keys()].slice(0, MOST)) {
      expectRenamed({
        domain,
        kind: 'series',
        // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person opens them
        opened: await readSeriesForEdit(id),
        params: (values, opened) => toSeriesParams(values, {}, opened),
        stored: db.series.get(id)?.fields ?? {},
      });
    }
    expect(scenario === 'empty' || rows.length > 0).toBe(true);
  },
);

function addFields<T extends { readonly fields: JsonObject }>(
  things: Map<string, T>,
  more: JsonObject,
): void {
  for (const [id, thing] of things)
    things.set(id, { ...thing, fields: { ...thing.fields, ...more } });
}

/** Of the scenario with thousands of meetings the first ones stand for all. */
const MOST = 12;

interface Existing {
  readonly domain: string;
  readonly kind: 'meeting' | 'series';
  readonly opened: JsonObject;
  readonly params: typeof toBookParams;
  readonly stored: JsonObject;
}

function expectRenamed({ domain, kind, opened, params: paramsOf, stored }: Existing): void {
  const pristine = fromBookedMeeting(opened, ZONE);
  const facts = { now: Date.parse(NOW), horizon: undefined, openedStart: pristine.start.local };
  const renamed = { ...pristine, name: 'Renamed' };
  const { fresh } = splitProblems(
    bookingProblems(renamed, facts),
    bookingProblems(pristine, facts),
  );
  expect(fresh).toEqual([]);
  const params = paramsOf(renamed, opened);
  expect(params).toEqual(fullUpdate(opened, { name: 'Renamed' }));
  const defaults = {
    ...defaultsOf(meetingFields),
    user_domain_moid: domain,
    // what is there is on
    ...Object.fromEntries(
      ['vmp', 'mix', 'poll'].map((part) => [`${part}_enable`, Number(part in stored)]),
    ),
    video_formats: defaultVideoFormats(Number(stored['conf_type'])),
  };
  expect(silentChanges({ kind, params, stored, defaults })).toEqual([]);
}
