/**
 * What the platform has can be saved: nothing that was already so keeps a virtual room from being renamed, and what
 * else changes was named as not read back.
 */
import { describe, expect, it } from 'vitest';
import { getVirtualRoom, listVirtualRooms } from '#app/api/generated/sdk.gen.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import { silentChanges } from '#app/features/change/testing/silent-changes.ts';
import { fullUpdate } from '#app/lib/full-update.ts';
import { splitProblems } from '#app/saving/earlier-problems.ts';
import { answerStyles } from '#mocks/answers.ts';
import { defaultsOf } from '#mocks/rules/field-table.ts';
import { defaultVideoFormats, virtualRoomFields } from '#mocks/rules/meeting-fields.ts';
import { scenarioNames } from '#mocks/scenarios/scenarios.ts';
import { fromRoom, toRoomParams } from './room-params.ts';
import { roomProblems } from './room-problems.ts';

describe.each(answerStyles)('where answers are %s', (answers) => {
  it.each(scenarioNames)('every room of the scenario "%s" can be renamed', async (scenario) => {
    const { db } = await signedInWorld({ scenario, answers, now: '2026-03-30T09:00:00+08:00' });
    const { virtual_meeting_rooms: rows } = await listVirtualRooms({ query: WHOLE_LIST });
    expect(scenario === 'empty' || rows.length > 0).toBe(true);
    for (const { id } of rows) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person opens them
      const opened = await getVirtualRoom({ path: { vmr_id: id } });
      const pristine = fromRoom(opened);
      const renamed = { ...pristine, name: 'Renamed' };
      expect(splitProblems(roomProblems(renamed), roomProblems(pristine)).fresh).toEqual([]);
      const params = toRoomParams(renamed, opened);
      expect(params).toEqual(fullUpdate(opened, { name: 'Renamed' }));
      const stored = db.virtualRooms.get(id)?.fields ?? {};
      const defaults = {
        ...defaultsOf(virtualRoomFields),
        video_formats: defaultVideoFormats(Number(stored['conf_type'])),
      };
      expect(silentChanges({ kind: 'room', params, stored, defaults })).toEqual([]);
    }
  });
});
