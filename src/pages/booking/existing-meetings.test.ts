/** What the platform has can be saved: nothing that was already so keeps a form from sending one change. */
import { describe, expect, it } from 'vitest';
import { listBookedMeetings } from '#app/api/generated/sdk.gen.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import { readForEdit } from '#app/features/meeting/api/booking.ts';
import { readSeriesForEdit } from '#app/features/series/api/series.ts';
import { fullUpdate } from '#app/lib/full-update.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { splitProblems } from '#app/saving/earlier-problems.ts';
import { scenarioNames } from '#mocks/scenarios/scenarios.ts';
import { fromBookedMeeting, toBookParams, toSeriesParams } from './booking-params.ts';
import { bookingProblems } from './booking-problems.ts';

const NOW = '2026-03-30T09:00:00+08:00';
const ZONE = 'Asia/Shanghai';

describe.each(scenarioNames)('in the scenario "%s"', (scenario) => {
  it('every booked meeting and series can be renamed, and only its name changes', async () => {
    await signedInWorld({ scenario, now: NOW });
    const { booked_confs: rows } = await listBookedMeetings({ query: WHOLE_LIST });
    const series = new Set(rows.map((row) => row.regular_meeting_moid ?? ''));
    series.delete('');
    for (const { meeting_id: id, conf_id: number = '' } of rows.slice(0, MOST)) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person opens them
      expectRenamed(await readForEdit({ id, number }), toBookParams);
    }
    for (const id of [...series].slice(0, MOST)) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person opens them
      expectRenamed(await readSeriesForEdit(id), (values, opened) =>
        toSeriesParams(values, {}, opened),
      );
    }
    expect(scenario === 'empty' || rows.length > 0).toBe(true);
  });
});

/** Of the scenario with thousands of meetings the first ones stand for all. */
const MOST = 100;

function expectRenamed(opened: JsonObject, params: typeof toBookParams): void {
  const pristine = fromBookedMeeting(opened, ZONE);
  const facts = { now: Date.parse(NOW), horizon: undefined, openedStart: pristine.start.local };
  const renamed = { ...pristine, name: 'Renamed' };
  const { fresh } = splitProblems(
    bookingProblems(renamed, facts),
    bookingProblems(pristine, facts),
  );
  expect(fresh).toEqual([]);
  expect(params(renamed, opened)).toEqual(fullUpdate(opened, { name: 'Renamed' }));
}
