/** What the platform has can be saved: nothing that was already so keeps a virtual room from being renamed. */
import { expect, it } from 'vitest';
import { getVirtualRoom, listVirtualRooms } from '#app/api/generated/sdk.gen.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import { fullUpdate } from '#app/lib/full-update.ts';
import { splitProblems } from '#app/saving/earlier-problems.ts';
import { scenarioNames } from '#mocks/scenarios/scenarios.ts';
import { fromRoom, toRoomParams } from './room-params.ts';
import { roomProblems } from './room-problems.ts';

it.each(scenarioNames)('every room of the scenario "%s" can be renamed', async (scenario) => {
  await signedInWorld({ scenario, now: '2026-03-30T09:00:00+08:00' });
  const { virtual_meeting_rooms: rows } = await listVirtualRooms({ query: WHOLE_LIST });
  expect(scenario === 'empty' || rows.length > 0).toBe(true);
  for (const { id } of rows) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person opens them
    const opened = await getVirtualRoom({ path: { vmr_id: id } });
    const pristine = fromRoom(opened);
    const renamed = { ...pristine, name: 'Renamed' };
    expect(splitProblems(roomProblems(renamed), roomProblems(pristine)).fresh).toEqual([]);
    expect(toRoomParams(renamed, opened)).toEqual(fullUpdate(opened, { name: 'Renamed' }));
  }
});
