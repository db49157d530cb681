import { describe, expect, test } from 'vitest';
import { objectsOf, textOf, type JsonObject } from '../http/json.ts';
import { booking, callerOf } from '../testing/caller.ts';
import type { WorldOptions } from '../world-state.ts';
import { createMockWorld } from '../world.ts';

const HOUR = 3_600_000;
const start = new Date('2026-03-31T10:00:00+08:00').getTime();
const TOMORROW = start + 24 * HOUR;
const INVALID = 900_003;

function world(options: Partial<WorldOptions> = {}) {
  const made = createMockWorld({ scenario: 'office', now: () => new Date(start), ...options });
  return { db: made.db, clock: made.clock, ...callerOf(made) };
}

const iso = (moment: number) => new Date(moment).toISOString();
const room = (name: string) => ({ name, preoccupy_resource: 0, video_formats: [] });
const person = (account: string, account_type = 1): JsonObject => ({ account, account_type });
const many = (count: number) => Array.from({ length: count }, (_, index) => person(`p${index}`));
const video = (bitrate: number) => ({ bitrate, resolution: 13, format: 4, frame: 30 });

const bookingIn = (room: string, name: string, at: number) => ({
  ...booking(name, at),
  create_type: 4,
  template_id: room,
});

describe('a name', () => {
  const good = ['周会', 'a', 'a-b_c.d@e', '界'.repeat(21), 'x'.repeat(64), '你好!(一)'];
  const bad = [
    '',
    '界'.repeat(22),
    'x'.repeat(65),
    '_a',
    'a_',
    '-a',
    'a.',
    '@a',
    'a@',
    ...Array.from('%&*^~\'"“”‘’?/\\<>|`$', (character) => `a${character}b`),
  ];
  test.each(good)('may be %s', async (name) => {
    const { refusal } = world();
    expect(await refusal('validateMeetingName', { query: { conf_name: name } })).toBe('accepted');
    expect(await refusal('bookMeeting', { params: booking(name, TOMORROW) })).toBe('accepted');
  });
  test.each(bad)('may not be %s', async (name) => {
    const { refusal } = world();
    expect(await refusal('validateMeetingName', { query: { conf_name: name } })).toBe(INVALID);
    expect(await refusal('bookMeeting', { params: booking(name, TOMORROW) })).toBe(INVALID);
  });
});

describe('a booking is refused', () => {
  const rows: readonly (readonly [what: string, code: number, more: JsonObject])[] = [
    ['a start in the past', 51_119, { start_time: '2026-03-31T09:58:00+08:00' }],
    ['a start beyond the horizon', INVALID, { start_time: '2026-12-31T09:00:00+08:00' }],
    ['a start without its zone', INVALID, { start_time: '2026-04-02T09:00:00' }],
    ['no start', INVALID, { start_time: undefined }],
    ['no conf_type', INVALID, { conf_type: undefined }],
    ['no voice activation', INVALID, { voice_activity_detection: undefined }],
    ['no size', INVALID, { max_join_mt: undefined }],
    ['a conf_type of no meaning', INVALID, { conf_type: 3 }],
    ['a number as text', INVALID, { mute: '1' }],
    ['an unknown encryption', INVALID, { encrypted_type: 1 }],
    ['a key of 33 bytes', INVALID, { encrypted_key: `${'界'.repeat(10)}abc` }],
    ['a password of 33 bytes', INVALID, { password: 'x'.repeat(33) }],
    ['a size without resources', 20_101, { max_join_mt: 8 }],
    ['more people than the size', 20_301, { max_join_mt: 32, invite_members: many(33) }],
    ['an account of 129 bytes', INVALID, { invite_members: [person('x'.repeat(129))] }],
    ['an account kind of no meaning', INVALID, { invite_members: [person('a', 2)] }],
    ['nine VIPs', INVALID, { vips: many(9) }],
    [
      'five video formats',
      INVALID,
      { video_formats: Array.from({ length: 5 }, () => video(2048)) },
    ],
    ['63 kbit/s', INVALID, { video_formats: [video(63)] }],
    ['8193 kbit/s', INVALID, { video_formats: [video(8193)] }],
    [
      'a guest faster than the meeting',
      INVALID,
      { bitrate: 1024, invite_members: [{ ...person('a'), bitrate: 2048 }] },
    ],
    ['a live password of five', INVALID, { recorder: { live_password: 'abc12' } }],
    ['a live password with a symbol', INVALID, { recorder: { live_password: 'abc-12' } }],
    ['a layout outside the 65', 20_333, { vmp: { mode: 1, layout: 16, members: [] } }],
    ['custom mixing of nobody', INVALID, { mix: { mode: 2, members: [] } }],
    ['65 mixed', INVALID, { mix: { mode: 2, members: many(65) } }],
    ['a template level of 17', INVALID, { conf_level: '17' }],
    ['an audio format of no meaning', INVALID, { audio_formats: [14] }],
  ];
  test.each(rows)('with %s', async (_what, code, more) => {
    const { refusal } = world();
    expect(await refusal('bookMeeting', { params: booking('会议', TOMORROW, more) })).toBe(code);
  });

  const fine: readonly (readonly [what: string, more: JsonObject])[] = [
    ['exactly eight VIPs', { vips: many(8) }],
    ['exactly 64 mixed', { mix: { mode: 2, members: many(64) } }],
    ['four formats at both ends', { video_formats: [64, 8192, 512, 4096].map(video) }],
    ['a key with symbols', { encrypted_key: '!QAZ2wsx#' }],
    ['any layout in an automatic picture', { vmp: { mode: 2, layout: 16, members: [] } }],
    ['nobody as speaker', { speaker: { account: '', account_type: 1 } }],
    [
      'the last hour of the horizon',
      { start_time: new Date(start + 180 * 24 * HOUR - HOUR).toISOString() },
    ],
  ];
  test.each(fine)('but not with %s', async (_what, more) => {
    const { refusal } = world();
    expect(await refusal('bookMeeting', { params: booking('会议', TOMORROW, more) })).toBe(
      'accepted',
    );
  });

  test('and says which field', async () => {
    const { get } = world();
    const params = booking('会议', TOMORROW, { invite_members: [person('a'), person('b', 3)] });
    expect((await get('bookMeeting', { params })).description).toContain(
      'invite_members[1].account_type',
    );
  });
});

describe('one name, one day', () => {
  test('is refused on the same day of the platform, not on the next', async () => {
    const { ok, refusal } = world();
    await ok('bookMeeting', { params: booking('重名', TOMORROW) });
    // 23:30 of the same day and 00:30 of the next, in +08:00.
    const evening = booking('重名', new Date('2026-04-01T15:30:00Z').getTime());
    const nextDay = booking('重名', new Date('2026-04-01T16:30:00Z').getTime());
    expect(await refusal('bookMeeting', { params: evening })).toBe(51_124);
    expect(await refusal('bookMeeting', { params: nextDay })).toBe('accepted');
  });

  test('does not count the meeting that is being changed, or a cancelled one', async () => {
    const { ok, refusal } = world();
    const { conf_id, meeting_id } = await ok('bookMeeting', { params: booking('重名', TOMORROW) });
    const path = { conf_id: textOf(conf_id) };
    const times = {
      start_time: new Date(TOMORROW).toISOString(),
      end_time: new Date(TOMORROW + HOUR).toISOString(),
    };
    const query = { conf_name: '重名', ...times };
    expect(await refusal('validateMeetingName', { query })).toBe(51_124);
    expect(
      await refusal('validateMeetingName', { query: { ...query, meeting_id: textOf(meeting_id) } }),
    ).toBe('accepted');
    expect(await refusal('updateBookedMeeting', { path, params: booking('重名', TOMORROW) })).toBe(
      'accepted',
    );
    await ok('cancelBookedMeeting', { path, params: { reason: '' } });
    expect(await refusal('bookMeeting', { params: booking('重名', TOMORROW) })).toBe('accepted');
  });
});

describe('a name that is asked for (operation 13)', () => {
  test('without an end is looked for on every day from the start on, and without a start from now on', async () => {
    const { ok, refusal } = world();
    const later = TOMORROW + 30 * 24 * HOUR;
    await ok('bookMeeting', { params: booking('重名', later) });
    const asked = (query: Record<string, string>) =>
      refusal('validateMeetingName', { query: { conf_name: '重名', ...query } });
    expect(await asked({})).toBe(51_124);
    expect(await asked({ start_time: iso(TOMORROW) })).toBe(51_124);
    expect(await asked({ start_time: iso(later + 24 * HOUR) })).toBe('accepted');
    expect(await asked({ end_time: iso(later - 24 * HOUR) })).toBe('accepted');
    expect(await asked({ end_time: iso(later) })).toBe(51_124);
  });
});

describe('approval and capacity', () => {
  test('with approval on, an instant meeting is refused and a booking waits', async () => {
    const { ok, refusal } = world({ settings: { approval: true } });
    const params = { name: '即时', conf_type: 0 };
    expect(await refusal('startMeeting', { params })).toBe(99_997);
    const { meeting_id } = await ok('bookMeeting', { params: booking('待批', TOMORROW) });
    const detail = await ok('getMeeting', { path: { meeting_id: textOf(meeting_id) } });
    expect(detail.state).toBe(6);
  });

  test('one meeting more than the resources is refused', async () => {
    const { db, refusal } = world();
    db.resources = [{ name: 'one', resolution: 12, total: 1, max_join_mt: 32 }];
    const start32 = (name: string) =>
      refusal('startMeeting', { params: { name, conf_type: 0, max_join_mt: 32 } });
    expect(await start32('第一个')).toBe('accepted');
    expect(await start32('第二个')).toBe(20_102);
  });

  test('a virtual room holds one meeting at a time', async () => {
    const { db, ok, refusal } = world();
    const [, , free = ''] = db.virtualRooms.keys();
    const params = { create_type: 4, template_id: free, name: '借用会议室' };
    const { conf_id } = await ok('startMeeting', { params });
    expect(conf_id).toBe(db.virtualRooms.get(free)?.number);
    expect(await refusal('startMeeting', { params: { ...params, name: '另一场' } })).toBe(99_991);
    expect(await refusal('deleteVirtualRoom', { path: { vmr_id: free } })).toBe(99_991);
    await ok('endMeeting', { path: { conf_id: textOf(conf_id) } });
    expect(await refusal('deleteVirtualRoom', { path: { vmr_id: free } })).toBe('accepted');
    expect(await refusal('startMeeting', { params })).toBe(99_996);
    expect(await refusal('startMeeting', { params: { ...params, create_type: 3 } })).toBe(99_998);
  });

  test('a booking in a virtual room has its number to join by, and the room to itself at that time', async () => {
    const { db, ok, refusal } = world();
    const [, , free = ''] = db.virtualRooms.keys();
    const inRoom = (name: string, at: number, room = free) =>
      refusal('bookMeeting', { params: bookingIn(room, name, at) });
    expect(await inRoom('甲', TOMORROW)).toBe('accepted');
    expect(await inRoom('乙', TOMORROW)).toBe(51_122);
    expect(await inRoom('丙', TOMORROW + 24 * HOUR)).toBe('accepted');
    expect(await inRoom('丁', TOMORROW, 'none')).toBe(99_996);
    const { meetings } = await ok('listMeetings', { query: { count: 0 } });
    const number = db.virtualRooms.get(free)?.number;
    const here = objectsOf(meetings).filter(({ e164 }) => e164 === number);
    expect(here.map(({ name }) => name)).toEqual(['甲', '丙']);
    expect(new Set(here.map(({ conf_id }) => conf_id)).size).toBe(2);
  });

  test('a series in a virtual room needs it free on every date', async () => {
    const { db, refusal } = world();
    const [, , free = '', other = ''] = db.virtualRooms.keys();
    const day = (at: number) => new Date(at + 8 * HOUR).toISOString().slice(0, 10);
    const rule = {
      start_date: day(TOMORROW),
      end_date: day(TOMORROW + 72 * HOUR),
      repeat_type: 1,
      frequency: 1,
    };
    const series = (template_id: string) =>
      refusal('createSeries', {
        params: { ...bookingIn(template_id, '例会', TOMORROW), meeting_formular: rule },
      });
    const params = bookingIn(free, '占用', TOMORROW + 48 * HOUR);
    expect(await refusal('bookMeeting', { params })).toBe('accepted');
    expect(await series(free)).toBe(51_122);
    expect(await series(other)).toBe('accepted');
  });

  test('room names are unique and rooms are limited', async () => {
    const { db, refusal } = world({ settings: { virtualRoomLimit: 6 } });
    const taken = textOf(db.virtualRooms.values().next().value?.fields.name);
    expect(await refusal('createVirtualRoom', { params: room(taken) })).toBe(99_995);
    expect(await refusal('createVirtualRoom', { params: room('第六个') })).toBe('accepted');
    expect(await refusal('createVirtualRoom', { params: room('第七个') })).toBe(99_993);
  });
});
