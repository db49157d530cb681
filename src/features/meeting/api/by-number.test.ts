/** Several meetings in one virtual room that share its number, against the stand-in platform. */
import { beforeEach, describe, expect, it } from 'vitest';
import {
  bookMeeting,
  getMeeting,
  listMeetings,
  listVirtualRooms,
  startMeeting,
} from '#app/api/generated/sdk.gen.ts';
import { MeetingState } from '#app/api/generated/types.gen.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import { sendAndLook } from '#app/saving/outcome.ts';
import type { World } from '#mocks/world-state.ts';
import { readForEdit, readWholeMeeting } from './booking.ts';
import { prepareCancel, prepareEnd, type NumberedMeeting } from './by-number.ts';

const base = { conf_type: 0, voice_activity_detection: 0, max_join_mt: 192, duration: 60 };
const NEW = '10.0.0.0.0.20260513';
const OLD = '6.0.0';
const another = { failure: 'otherMeeting' };

let world: World;
let room = '';
/** Both are in the room; the platform answers the first one under its number. */
let first: NumberedMeeting;
let second: NumberedMeeting;

beforeEach(async () => {
  world = await signedInWorld({
    scenario: 'office',
    now: '2026-03-31T09:00:00+08:00',
    settings: { roomNumbers: 'shared' },
  });
  const { virtual_meeting_rooms: rooms } = await listVirtualRooms({ query: WHOLE_LIST });
  room = rooms.find(({ name }) => name === 'Hamburg Bridge')?.id ?? '';
  first = await bookedAt('First', '2026-04-02T10:00:00+08:00');
  second = await bookedAt('Second', '2026-04-02T12:00:00+08:00');
});

async function bookedAt(name: string, start_time: string): Promise<NumberedMeeting> {
  const params = { ...base, name, start_time, create_type: 4, template_id: room };
  const { meeting_id: id = '', conf_id: number = '' } = await bookMeeting({ body: { params } });
  return { id, number };
}

const sent = (operationId: string) =>
  world.calls.filter((call) => call.operationId === operationId).length;
const stateOf = async ({ id }: NumberedMeeting) =>
  (await getMeeting({ path: { meeting_id: id } })).state;

it('they do share it', () => {
  expect(second.number).toBe(first.number);
});

describe('an edit', () => {
  it('opens the meeting that is meant, or none', async () => {
    expect(await readForEdit(first)).toMatchObject({ meeting_id: first.id, name: 'First' });
    await expect(readForEdit(second)).rejects.toMatchObject(another);
  });

  it('of an address without an id opens the one that answers', async () => {
    expect(await readForEdit({ id: '', number: second.number })).toMatchObject({ name: 'First' });
  });

  it('is not what a copy needs: it has the detail of the meeting that is meant', async () => {
    expect(await readWholeMeeting(second.id)).toMatchObject({ name: 'Second' });
  });
});

describe('cancelling', () => {
  it('the one that does not answer sends nothing', async () => {
    const { outcome } = await sendAndLook(() => prepareCancel(second, 'ill'));
    expect(outcome).toMatchObject({ kind: 'not-done', answerLost: false, error: another });
    expect(sent('cancelBookedMeeting')).toBe(0);
    expect(await stateOf(first)).toBe(MeetingState.Booked);
  });

  it('one after the other reaches both', async () => {
    for (const meeting of [first, second]) {
      // oxlint-disable-next-line no-await-in-loop -- the second answers once the first is gone
      const { outcome } = await sendAndLook(() => prepareCancel(meeting, 'ill'));
      expect(outcome).toMatchObject({ kind: 'done', answerLost: false });
    }
    const { meetings } = await listMeetings({ query: WHOLE_LIST });
    expect(meetings.filter(({ name }) => name === 'First' || name === 'Second')).toEqual([]);
  });
});

describe('ending', () => {
  it('goes by the id, so that another meeting of the number is out of reach', async () => {
    const params = { ...base, name: 'Now', create_type: 4, template_id: room };
    const { meeting_id: id = '', conf_id: number = '' } = await startMeeting({ body: { params } });
    expect(number).toBe(first.number);
    const { outcome } = await sendAndLook(() => prepareEnd({ id, number }, NEW));
    expect(outcome).toMatchObject({ kind: 'done', answerLost: false });
    expect(await stateOf({ id, number })).toBe(MeetingState.Ended);
    expect(await stateOf(first)).toBe(MeetingState.Booked);
  });

  it('by the number, where the platform does not take the id, needs the meeting to run', async () => {
    const { outcome } = await sendAndLook(() => prepareEnd(second, OLD));
    expect(outcome).toMatchObject({ kind: 'not-done', error: another });
    expect(sent('endMeeting')).toBe(0);
    const { meetings } = await listMeetings({ query: { state: String(MeetingState.Running) } });
    const [running] = meetings;
    const own = { id: running?.meeting_id ?? '', number: running?.conf_id ?? '' };
    const ended = await sendAndLook(() => prepareEnd(own, OLD));
    expect(ended.outcome).toMatchObject({ kind: 'done', answerLost: false });
    expect(await stateOf(own)).toBe(MeetingState.Ended);
  });
});
