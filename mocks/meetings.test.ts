import { describe, expect, test } from 'vitest';
import { decide } from './approvals.ts';
import { objectsOf, textOf, type JsonObject } from './http/json.ts';
import { booking, callerOf, type Caller } from './testing/caller.ts';
import { createMockWorld } from './world.ts';

const HOUR = 3_600_000;
const start = new Date('2026-03-31T10:00:00+08:00').getTime();

function emptyWorld() {
  const world = createMockWorld({ scenario: 'empty', now: () => new Date(start) });
  return { world, admin: callerOf(world), desk: callerOf(world, 'desk') };
}

async function book(caller: Caller, name: string, at: number, more: JsonObject = {}) {
  const { conf_id, meeting_id } = await caller.ok('bookMeeting', {
    params: booking(name, at, more),
  });
  return { conf_id: textOf(conf_id), meeting_id: textOf(meeting_id) };
}

async function names(caller: Caller, query: Record<string, string | number> = {}) {
  const { total, meetings } = await caller.ok('listMeetings', { query });
  return { total, names: objectsOf(meetings).map(({ name }) => name) };
}

describe('the list', () => {
  test('is paged and ordered by start; count 0 is all', async () => {
    const { admin } = emptyWorld();
    for (const hour of [5, 1, 4, 2, 3]) await book(admin, `m${hour}`, start + hour * HOUR);
    const page = (query: Record<string, number>) => names(admin, query);
    expect(await page({})).toEqual({ total: 5, names: ['m1', 'm2', 'm3', 'm4', 'm5'] });
    expect(await page({ start: 1, count: 2 })).toEqual({ total: 5, names: ['m2', 'm3'] });
    expect((await page({ start: 1, count: 2, order: 1 })).names).toEqual(['m4', 'm3']);
    expect((await page({ start: 3, count: 0 })).names).toEqual(['m4', 'm5']);
    expect((await page({ start: 9, count: 2 })).names).toEqual([]);
  });

  test('of booked meetings names each as the booking was answered', async () => {
    const { admin } = emptyWorld();
    const booked = await book(admin, 'one', start + HOUR);
    const { booked_confs } = await admin.ok('listBookedMeetings');
    expect(objectsOf(booked_confs)).toEqual([expect.objectContaining({ ...booked, name: 'one' })]);
  });

  test('has ten rows where no count is given', async () => {
    const { admin } = emptyWorld();
    for (let hour = 1; hour <= 12; hour += 1) await book(admin, `m${hour}`, start + hour * HOUR);
    expect((await names(admin)).names).toHaveLength(10);
    expect((await names(admin)).total).toBe(12);
  });

  test('begins now where no start is given: running ones are in it, ended ones are not', async () => {
    const { world, admin } = emptyWorld();
    await book(admin, '已结束', start + HOUR, { duration: 60 });
    await book(admin, '进行中', start + 2 * HOUR, { duration: 120 });
    await book(admin, '将来', start + 9 * HOUR);
    world.clock.advance(3 * HOUR);
    expect((await names(admin)).names).toEqual(['进行中', '将来']);
    const since = new Date(start).toISOString();
    expect((await names(admin, { start_time: since })).names).toEqual(['已结束', '进行中', '将来']);
    const until = new Date(start + 4 * HOUR).toISOString();
    expect((await names(admin, { end_time: until })).names).toEqual(['进行中']);
    expect((await names(admin, { start_time: since, state: 3 })).names).toEqual(['已结束']);
    expect((await names(admin, { state: 1 })).names).toEqual(['将来']);
  });

  test.each([
    ['start', '-1'],
    ['count', 'x'],
    ['order', '2'],
    ['state', '4'],
    ['start_time', 'tomorrow'],
  ])('refuses %s=%s', async (name, value) => {
    const query = { [name]: value };
    expect(await emptyWorld().admin.refusal('listMeetings', { query })).toBe(900_003);
  });
});

describe('states move with the clock', () => {
  test('booked, running, ended', async () => {
    const { world, admin } = emptyWorld();
    const { meeting_id } = await book(admin, '会议', start + HOUR, { duration: 30 });
    const state = async () => (await admin.ok('getMeeting', { path: { meeting_id } })).state;
    expect(await state()).toBe(1);
    world.clock.advance(HOUR);
    expect(await state()).toBe(2);
    world.clock.advance(HOUR / 2 - 1);
    expect(await state()).toBe(2);
    world.clock.advance(1);
    expect(await state()).toBe(3);
  });

  test('a permanent meeting runs until somebody ends it', async () => {
    const { world, admin } = emptyWorld();
    const { conf_id, meeting_id } = await book(admin, '永久', start + HOUR, { duration: 0 });
    world.clock.advance(20_000 * HOUR);
    const detail = await admin.ok('getMeeting', { path: { meeting_id } });
    expect(detail).toMatchObject({ state: 2, end_time: '', duration: 0 });
    await admin.ok('endMeeting', { path: { conf_id } });
    expect((await admin.ok('getMeeting', { path: { meeting_id } })).state).toBe(3);
  });

  test('what is running or over is refused as such', async () => {
    const { world, admin } = emptyWorld();
    const { conf_id, meeting_id } = await book(admin, '会议', start + HOUR, { duration: 60 });
    const path = { conf_id };
    const change = { path, params: booking('会议', start + 5 * HOUR) };
    const reason = { path, params: { reason: 'x' } };
    expect(await admin.refusal('endMeeting', { path })).toBe(99_994);
    world.clock.advance(HOUR);
    expect(await admin.refusal('updateBookedMeeting', change)).toBe(51_107);
    expect(await admin.refusal('cancelBookedMeeting', reason)).toBe(51_107);
    world.clock.advance(HOUR - 1);
    expect(await admin.refusal('endMeeting', { path: { conf_id: meeting_id } })).toBe('accepted');
    expect(await admin.refusal('cancelBookedMeeting', reason)).toBe(51_109);
    expect(await admin.refusal('endMeeting', { path })).toBe(99_994);
  });

  test('waiting for approval stays so past its start', async () => {
    const world = createMockWorld({ scenario: 'office', now: () => new Date(start) });
    const admin = callerOf(world);
    const rows = await names(admin, {
      state: 6,
      start_time: new Date(start - 5 * HOUR).toISOString(),
    });
    expect(rows.names).toContain('过期未批的协调会');
  });
});

describe('a booking', () => {
  test('is read back whole, keys nobody knows included', async () => {
    const { admin } = emptyWorld();
    const more: JsonObject = {
      duration: 45,
      mute: 1,
      brief: '带电脑',
      ai: { record: 1, sign: 0, subtitle: 0, x_inner: 'kept' },
      x_vendor_flag: 7,
      x_vendor: { deep: [{ a: '中文', b: null }] },
    };
    const { conf_id, meeting_id } = await book(admin, '全部', start + HOUR, more);
    expect(await admin.ok('getBookedMeeting', { path: { conf_id } })).toMatchObject(more);
    const detail = await admin.ok('getMeeting', { path: { meeting_id } });
    expect(detail).toMatchObject({ x_vendor_flag: 7, x_vendor: more.x_vendor, brief: '带电脑' });
  });

  test('an update replaces everything: what it leaves out falls back to its default', async () => {
    const { admin } = emptyWorld();
    const people = [{ account: 'a@b.example', account_type: 4 }];
    const more: JsonObject = {
      mute: 1,
      duration: 45,
      password: '1234',
      x_flag: 7,
      invite_members: people,
    };
    const { conf_id } = await book(admin, '前', start + HOUR, more);
    const path = { conf_id };
    await admin.ok('updateBookedMeeting', {
      path,
      params: booking('后', start + 2 * HOUR, { mute: 1 }),
    });
    const after = await admin.ok('getBookedMeeting', { path });
    expect(after).toMatchObject({
      name: '后',
      mute: 1,
      duration: 240,
      password: '',
      invite_members: [],
    });
    expect(after.x_flag).toBeUndefined();
  });

  test("a receptionist changes her own meetings, not the admin's", async () => {
    const { admin, desk } = emptyWorld();
    const theirs = { conf_id: (await book(admin, '管理员的', start + HOUR)).conf_id };
    const own = { conf_id: (await book(desk, '前台的', start + HOUR)).conf_id };
    const params = booking('改', start + 30 * HOUR);
    const reason = { reason: 'x' };
    expect(await desk.refusal('updateBookedMeeting', { path: theirs, params })).toBe(51_112);
    expect(await desk.refusal('cancelBookedMeeting', { path: theirs, params: reason })).toBe(
      51_112,
    );
    expect(await desk.refusal('updateBookedMeeting', { path: own, params })).toBe('accepted');
    expect(await admin.refusal('cancelBookedMeeting', { path: own, params: reason })).toBe(
      'accepted',
    );
  });

  test('a cancelled one leaves the lists and says so', async () => {
    const { admin } = emptyWorld();
    const { conf_id, meeting_id } = await book(admin, '会议', start + HOUR);
    const path = { conf_id };
    expect(await admin.refusal('cancelBookedMeeting', { path, params: {} })).toBe(900_003);
    await admin.ok('cancelBookedMeeting', { path, params: { reason: '改期' }, asPost: true });
    expect((await names(admin)).total).toBe(0);
    expect(await admin.refusal('getMeeting', { path: { meeting_id } })).toBe(51_106);
    expect(await admin.refusal('getBookedMeeting', { path })).toBe(51_106);
    expect(await admin.refusal('getBookedMeeting', { path: { conf_id: '7777777' } })).toBe(51_104);
  });

  test('names come from the directory; a written one is for display only', async () => {
    const world = createMockWorld({ scenario: 'office', now: () => new Date(start) });
    const admin = callerOf(world);
    const known = [...world.db.accounts.values()][3];
    const invite_members = [
      { account: known?.moid, account_type: 1, name: '假名' },
      { account: '10.0.0.1', account_type: 7 },
    ];
    const { meeting_id } = await book(admin, '点名', start + 50 * HOUR, { invite_members });
    const { memebers } = await admin.ok('listMeetingMembers', { path: { meeting_id } });
    expect(objectsOf(memebers).map(({ name }) => name)).toEqual([known?.name, '10.0.0.1']);
  });
});

test('what is staged under a key is handed over with the booking', async () => {
  const { admin } = emptyWorld();
  const key = 'c0ffee'.padEnd(32, '0');
  const path = { meeting_id: key };
  const params = { name: '预案', mode: 1 };
  await admin.ok('createMeetingMixPreset', { path, params });
  await admin.ok('uploadMeetingFile', {
    path: { id: key },
    file: { field: 'file', files: [new File(['议程'], '议程.txt')] },
  });
  const { meeting_id } = await book(admin, '带文件', start + HOUR, { meeting_key: key });
  const presets = async (id: string) =>
    objectsOf((await admin.ok('listMeetingMixPresets', { path: { meeting_id: id } })).data);
  const files = async (id: string) =>
    objectsOf((await admin.ok('listMeetingFiles', { path: { id } })).meeting_files);
  expect((await presets(meeting_id)).map(({ name }) => name)).toEqual(['预案']);
  expect((await files(meeting_id)).map(({ file_name }) => file_name)).toEqual(['议程.txt']);
  expect([await presets(key), await files(key)]).toEqual([[], []]);
});

test('presets have one name each, and a template takes its own over by its key', async () => {
  const { admin } = emptyWorld();
  const key = 'beef'.padEnd(32, '0');
  const path = { template_id: key };
  const params = { name: '轮询', num: 0, keep_time: 5, mode: 1, members: [] };
  const { id } = await admin.ok('createTemplatePollPreset', { path, params });
  expect(await admin.refusal('createTemplatePollPreset', { path, params })).toBe(21_731);
  const one = { ...path, poll_id: textOf(id) };
  expect(await admin.refusal('updateTemplatePollPreset', { path: one, params })).toBe('accepted');
  const rows = { name: '模板', conf_type: 0, voice_activity_detection: 0, max_join_mt: 192 };
  const made = await admin.ok('createTemplate', { params: { ...rows, template_key: key } });
  const taken = { template_id: textOf(made.template_id), poll_id: textOf(id) };
  expect((await admin.ok('getTemplatePollPreset', { path: taken })).name).toBe('轮询');
  await admin.ok('deleteTemplatePollPreset', { path: taken, asPost: true });
  expect(await admin.refusal('getTemplatePollPreset', { path: taken })).toBe(21_733);
});

/** A world where every booking awaits approval. */
function approvingWorld() {
  const world = createMockWorld({
    scenario: 'empty',
    now: () => new Date(start),
    settings: { approval: true },
  });
  const admin = callerOf(world);
  const states = async () =>
    objectsOf((await admin.ok('listMeetings', { query: { count: 0 } })).meetings).map(
      ({ state }) => state,
    );
  return { world, admin, states };
}

describe('where bookings need approval', () => {
  test('a booking waits; granted, it is booked and runs by the clock', async () => {
    const { world, admin, states } = approvingWorld();
    await book(admin, '会议', start + HOUR);
    expect(await states()).toEqual([6]);
    expect(decide(world.db, '会议', true)).toBe(1);
    expect(await states()).toEqual([1]);
    world.clock.advance(2 * HOUR);
    expect(await states()).toEqual([2]);
  });

  test('refused, it stays and may be submitted again', async () => {
    const { world, admin, states } = approvingWorld();
    const { conf_id } = await book(admin, '会议', start + HOUR);
    expect(decide(world.db, '会议', false)).toBe(1);
    expect(await states()).toEqual([7]);
    const params = booking('会议', start + 3 * HOUR);
    await admin.ok('updateBookedMeeting', { path: { conf_id }, params });
    expect(await states()).toEqual([6]);
  });

  test('all dates of a series are decided together, and each once', async () => {
    const { world, admin, states } = approvingWorld();
    const meeting_formular = {
      start_date: '2026-04-01',
      end_date: '2026-04-15',
      repeat_type: 7,
      frequency: 1,
      week_days: '3',
    };
    const params = booking('例会', start + 24 * HOUR, { meeting_formular });
    await admin.ok('createSeries', { params });
    await book(admin, '别的会议', start + HOUR);
    expect(decide(world.db, '例会', true)).toBe(3);
    expect(await states()).toEqual([6, 1, 1, 1]);
    expect(() => decide(world.db, '例会', false)).toThrow('no meeting called 例会 awaits approval');
  });
});
