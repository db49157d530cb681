import { describe, expect, test } from 'vitest';
import { textOf, type JsonObject } from './http/json.ts';
import { booking, callerOf } from './testing/caller.ts';
import { createMockWorld } from './world.ts';

const HOUR = 3_600_000;
const start = new Date('2026-03-31T10:00:00+08:00').getTime();
const TOMORROW = start + 24 * HOUR;

function setUp() {
  const world = createMockWorld({ scenario: 'office', now: () => new Date(start) });
  const roomCalled = (name: string) => {
    const found = [...world.db.virtualRooms.values()].find(({ fields }) => fields.name === name);
    if (found === undefined) throw new Error(`no room ${name}`);
    return found;
  };
  return { world, admin: callerOf(world), desk: callerOf(world, 'desk'), roomCalled };
}

const inRoom = (room: string, name: string, at: number, more: JsonObject = {}) =>
  booking(name, at, { create_type: 4, template_id: room, duration: 60, ...more });

describe('a room is free for a changed meeting too', () => {
  test('a meeting cannot be moved to the time of another one, nor made to last into it', async () => {
    const { admin, roomCalled } = setUp();
    const { id } = roomCalled('Hamburg Bridge');
    await admin.ok('bookMeeting', { params: inRoom(id, '先到', TOMORROW) });
    const params = inRoom(id, '后到', TOMORROW - 2 * HOUR);
    const { conf_id } = await admin.ok('bookMeeting', { params });
    const path = { conf_id: textOf(conf_id) };
    const change = (at: number, duration: number) =>
      admin.refusal('updateBookedMeeting', { path, params: booking('后到', at, { duration }) });
    expect(await change(TOMORROW + HOUR / 2, 60)).toBe(51_122);
    expect(await change(TOMORROW - 2 * HOUR, 150)).toBe(51_122);
    expect(await change(TOMORROW - HOUR, 60)).toBe('accepted');
    expect(await change(TOMORROW - 1.5 * HOUR, 60)).toBe('accepted');
  });

  test('a meeting that overlaps already keeps its times, and a meeting outside rooms is free', async () => {
    const { world, admin, roomCalled } = setUp();
    const { id } = roomCalled('Hamburg Bridge');
    await admin.ok('bookMeeting', { params: inRoom(id, '先到', TOMORROW) });
    const { conf_id, meeting_id } = await admin.ok('bookMeeting', {
      params: booking('别处', TOMORROW, { duration: 60 }),
    });
    const path = { conf_id: textOf(conf_id) };
    const params = booking('改名', TOMORROW, { duration: 60 });
    const longer = { ...params, duration: 90 };
    expect(await admin.refusal('updateBookedMeeting', { path, params: longer })).toBe('accepted');
    await admin.ok('updateBookedMeeting', { path, params });
    const meeting = world.db.meetings.get(textOf(meeting_id));
    if (meeting !== undefined) world.db.meetings.set(meeting.id, { ...meeting, room: id });
    expect(await admin.refusal('updateBookedMeeting', { path, params: longer })).toBe(51_122);
    expect(await admin.refusal('updateBookedMeeting', { path, params })).toBe('accepted');
  });

  test('of a series each date is looked at', async () => {
    const { world, admin, roomCalled } = setUp();
    const { id } = roomCalled('Hamburg Bridge');
    const meeting_formular = {
      start_date: '2026-04-01',
      end_date: '2026-04-03',
      repeat_type: 1,
      frequency: 1,
    };
    const made = await admin.ok('createSeries', {
      params: inRoom(id, '例会', TOMORROW, { meeting_formular }),
    });
    const series = world.db.meetings.get(textOf(made.meeting_id))?.series ?? '';
    await admin.ok('bookMeeting', { params: inRoom(id, '占用', TOMORROW + 50 * HOUR) });
    const change = (at: number) =>
      admin.refusal('updateSeries', {
        path: { regular_meeting_moid: series },
        params: booking('例会', at, { duration: 60, meeting_formular }),
      });
    expect(await change(TOMORROW + 2 * HOUR)).toBe(51_122);
    expect(await change(TOMORROW + HOUR)).toBe('accepted');
  });
});

const until = (end_date: string) => ({
  meeting_formular: { start_date: '2026-04-01', end_date, repeat_type: 1, frequency: 1 },
});

describe('an update that names a room', () => {
  test('puts the meeting in it, if it is free; one that names none leaves it where it is', async () => {
    const { world, admin, roomCalled } = setUp();
    const { id, number } = roomCalled('Hamburg Bridge');
    await admin.ok('bookMeeting', { params: inRoom(id, '先到', TOMORROW) });
    const { conf_id, meeting_id } = await admin.ok('bookMeeting', {
      params: booking('后到', TOMORROW, { duration: 60 }),
    });
    const path = { conf_id: textOf(conf_id) };
    const change = (params: JsonObject) => admin.refusal('updateBookedMeeting', { path, params });
    expect(await change(inRoom(id, '后到', TOMORROW))).toBe(51_122);
    expect(await change(inRoom(id, '后到', TOMORROW + HOUR))).toBe('accepted');
    const room = { room: id, joinNumber: number };
    expect(world.db.meetings.get(textOf(meeting_id))).toMatchObject(room);
    expect(await change(booking('后到', TOMORROW + HOUR, { duration: 60 }))).toBe('accepted');
    expect(world.db.meetings.get(textOf(meeting_id))).toMatchObject(room);
  });

  test('needs no right to an exclusive one that the meeting is in already', async () => {
    const { world, admin, roomCalled } = setUp();
    const { id, number } = roomCalled('总经理专用会议室');
    const { conf_id, meeting_id } = await admin.ok('bookMeeting', {
      params: booking('会议', TOMORROW),
    });
    const change = () =>
      admin.refusal('updateBookedMeeting', {
        path: { conf_id: textOf(conf_id) },
        params: inRoom(id, '会议', TOMORROW),
      });
    expect(await change()).toBe(900_003);
    const meeting = world.db.meetings.get(textOf(meeting_id));
    if (meeting === undefined) throw new Error('no meeting');
    world.db.meetings.set(meeting.id, { ...meeting, room: id, joinNumber: number });
    expect(await change()).toBe('accepted');
  });

  test('and is of a series, holds its new dates there as well', async () => {
    const { world, admin, roomCalled } = setUp();
    const { id } = roomCalled('Hamburg Bridge');
    const made = await admin.ok('createSeries', {
      params: booking('例会', TOMORROW, { duration: 60, ...until('2026-04-02') }),
    });
    const series = world.db.meetings.get(textOf(made.meeting_id))?.series ?? '';
    const path = { regular_meeting_moid: series };
    const roomsOfDates = () =>
      world.db.series.get(series)?.meetings.map((date) => world.db.meetings.get(date)?.room);
    await admin.ok('updateSeries', {
      path,
      params: inRoom(id, '例会', TOMORROW, until('2026-04-03')),
    });
    expect(roomsOfDates()).toEqual([id, id, id]);
    const params = booking('例会', TOMORROW, { duration: 60, ...until('2026-04-04') });
    await admin.ok('updateSeries', { path, params });
    expect(roomsOfDates()).toEqual([id, id, id, '']);
    await admin.ok('bookMeeting', { params: inRoom(id, '占用', TOMORROW + 96 * HOUR) });
    expect(
      await admin.refusal('updateSeries', {
        path,
        params: inRoom(id, '例会', TOMORROW, until('2026-04-05')),
      }),
    ).toBe(51_122);
  });
});

test('an exclusive room is for its users alone, in every way of booking', async () => {
  const { world, admin, desk, roomCalled } = setUp();
  const room = roomCalled('总经理专用会议室');
  const [user] = world.db.people.values();
  const meeting_formular = { end_date: '2026-04-02', repeat_type: 1, frequency: 1 };
  const instant = { create_type: 4, template_id: room.id, name: '即时', conf_type: 0 };
  const tries = async (caller: typeof admin) => [
    await caller.refusal('bookMeeting', { params: inRoom(room.id, '预约', TOMORROW) }),
    await caller.refusal('createSeries', {
      params: inRoom(room.id, '例会', TOMORROW + 2 * HOUR, { meeting_formular }),
    }),
    await caller.refusal('startMeeting', { params: { ...instant, duration: 60 } }),
  ];
  expect(await tries(admin)).toEqual([900_003, 900_003, 900_003]);
  const exclusive_users = [{ account: user?.moid, account_type: 1 }];
  world.db.virtualRooms.set(room.id, { ...room, fields: { ...room.fields, exclusive_users } });
  expect(user?.account).toBe('admin');
  expect(await tries(desk)).toEqual([900_003, 900_003, 900_003]);
  expect(await tries(admin)).toEqual(['accepted', 'accepted', 'accepted']);
});
