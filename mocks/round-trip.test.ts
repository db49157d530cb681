import { expect, test } from 'vitest';
import { objectsOf, textOf, type JsonObject } from './http/json.ts';
import type { OperationId } from './operations.ts';
import { callerOf } from './testing/caller.ts';
import type { World } from './world-state.ts';
import { createMockWorld } from './world.ts';

/**
 * A full update replaces everything, so sending an answer back unchanged must change nothing: whatever an
 * answer omits would be lost on every edit.
 */
const start = new Date('2026-03-31T10:00:00+08:00').getTime();

function setUp() {
  const world = createMockWorld({ scenario: 'office', now: () => new Date(start) });
  const caller = callerOf(world);
  const sendBack = async (read: OperationId, write: OperationId, path: Record<string, string>) => {
    const before = await caller.ok(read, { path });
    await caller.ok(write, { path, params: before });
    return { before, after: await caller.ok(read, { path }) };
  };
  return { world, caller, sendBack };
}

/** The ids of the caller's templates: nobody changes others'. */
function ownTemplates({ db }: World): string[] {
  return [...db.templates.values()]
    .filter(({ creator }) => creator === 'admin')
    .map(({ id }) => id);
}

test('bookings that are still to come', async () => {
  const { caller, sendBack } = setUp();
  const { booked_confs } = await caller.ok('listBookedMeetings', { query: { count: 0 } });
  const ahead = objectsOf(booked_confs).filter(
    ({ start_time }) => new Date(textOf(start_time)).getTime() > start,
  );
  expect(ahead.length).toBeGreaterThan(20);
  for (const { conf_id } of ahead) {
    const path = { conf_id: textOf(conf_id) };
    const { before, after } = await sendBack('getBookedMeeting', 'updateBookedMeeting', path);
    expect(after).toEqual(before);
  }
});

test('templates', async () => {
  const { world, sendBack } = setUp();
  for (const template_id of ownTemplates(world)) {
    const { before, after } = await sendBack('getTemplate', 'updateTemplate', { template_id });
    expect(after).toEqual(before);
  }
});

test('virtual rooms', async () => {
  const { world, sendBack } = setUp();
  for (const vmr_id of world.db.virtualRooms.keys()) {
    const { before, after } = await sendBack('getVirtualRoom', 'updateVirtualRoom', { vmr_id });
    expect(after).toEqual(before);
  }
});

test('series, and nothing of theirs shows in one of their meetings', async () => {
  const { world, caller } = setUp();
  const meetingsOf = (id: string) =>
    Promise.all(
      (world.db.series.get(id)?.meetings ?? [])
        .filter((meeting) => world.db.meetings.get(meeting)?.status !== 'cancelled')
        .map((meeting_id) => caller.ok('getMeeting', { path: { meeting_id } })),
    );
  for (const id of world.db.series.keys()) {
    const path = { regular_meeting_moid: id };
    const before = await caller.ok('getSeries', { path });
    const meetings = await meetingsOf(id);
    await caller.ok('updateSeries', { path, params: before });
    const after: JsonObject = { ...(await caller.ok('getSeries', { path })) };
    expect({ ...after, last_modify_time: before.last_modify_time }).toEqual(before);
    expect(await meetingsOf(id)).toEqual(meetings);
  }
});

test('presets of every family', async () => {
  const { world, sendBack } = setUp();
  const [template_id = ''] = ownTemplates(world);
  for (const { id, family } of world.db.presets.get(`template:${template_id}`) ?? []) {
    const path = { template_id, vmp_id: id, mix_id: id, poll_id: id, pre_id: id };
    const name = ({ vmp: 'Vmp', mix: 'Mix', poll: 'Poll', tvwall: 'TvWall' } as const)[family];
    const { before, after } = await sendBack(
      `getTemplate${name}Preset`,
      `updateTemplate${name}Preset`,
      path,
    );
    expect(after).toEqual(before);
  }
});
