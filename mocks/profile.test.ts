import { describe, expect, test } from 'vitest';
import { objectsOf, textOf, type JsonObject } from './http/json.ts';
import { profileFrom, usualProfile } from './profile.ts';
import { booking, callerOf } from './testing/caller.ts';
import { createMockWorld } from './world.ts';

const HOUR = 3_600_000;
const start = new Date('2026-03-31T10:00:00+08:00').getTime();
const KEY = '0e2b3f13213041edac83000c293c33e2';
const mix = { name: '预案', mode: 1 };

const now = () => new Date(start);
const withPassword = (password: string) => booking('会议', start + HOUR, { password });

/** An empty platform that does otherwise in these keys. */
function platform(profile: JsonObject) {
  const admin = callerOf(createMockWorld({ scenario: 'empty', now, profile }));
  return {
    ...admin,
    book: async (name: string, more?: JsonObject) =>
      await admin.ok('bookMeeting', { params: booking(name, start + HOUR, more) }),
    mixes: async (id: string) => {
      const { data } = await admin.ok('listMeetingMixPresets', { path: { meeting_id: id } });
      return objectsOf(data).length;
    },
  };
}

test('without a profile everything is as usual', () => {
  expect(profileFrom({})).toEqual(usualProfile);
});

test.each([
  ['params', 1],
  ['parms', 'form'],
] as const)('a profile with %s: %j is refused', (key, value) => {
  expect(() => profileFrom({ [key]: value })).toThrow(key);
});

describe('a platform that does otherwise', () => {
  test('params: those of a form are not found', async () => {
    const { ask, refusal } = platform({ params: 'query' });
    const params = booking('会议', start + HOUR);
    expect(await refusal('bookMeeting', { params })).toBe(900_003);
    expect((await ask('bookMeeting', { params, via: 'query' })).status).toBe(200);
    expect(
      await refusal('bookMeeting', { params: { ...params, name: '会议二' }, via: 'query' }),
    ).toBe('accepted');
  });

  test('deleteMethod: DELETE is not allowed', async () => {
    const { ask, book, refusal } = platform({ deleteMethod: 'post' });
    const { conf_id: id } = await book('会议');
    const cancelling = { path: { conf_id: textOf(id) }, params: { reason: '' } };
    expect((await ask('cancelBookedMeeting', cancelling)).status).toBe(405);
    expect(await refusal('cancelBookedMeeting', { ...cancelling, asPost: true })).toBe('accepted');
  });

  test('meetingKeyField: only the field of that name hands over', async () => {
    const { book, ok, mixes } = platform({ meetingKeyField: 'meetingFormKey' });
    await ok('createMeetingMixPreset', { path: { meeting_id: KEY }, params: mix });
    const usual = await book('会议', { meeting_key: KEY });
    expect(await mixes(textOf(usual.meeting_id))).toBe(0);
    const own = await book('会议二', { meetingFormKey: KEY });
    expect(await mixes(textOf(own.meeting_id))).toBe(1);
  });

  test('templateKeyField: only the field of that name hands over', async () => {
    const { ok } = platform({ templateKeyField: 'templateFormKey' });
    const rows = { conf_type: 0, voice_activity_detection: 0, max_join_mt: 192, name: '模板' };
    await ok('createTemplateMixPreset', { path: { template_id: KEY }, params: mix });
    const create = async (key: JsonObject) => {
      const made = await ok('createTemplate', { params: { ...rows, ...key } });
      const path = { template_id: textOf(made.template_id) };
      return objectsOf((await ok('listTemplateMixPresets', { path })).data).length;
    };
    expect(await create({ template_key: KEY })).toBe(0);
    expect(await create({ templateFormKey: KEY })).toBe(1);
  });

  test("stagingKeys: a client's key is nobody's", async () => {
    const { refusal } = platform({ stagingKeys: 'issued' });
    const path = { meeting_id: KEY };
    expect(await refusal('createMeetingMixPreset', { path, params: mix })).toBe(51_104);
    expect(await refusal('listMeetingFiles', { path: { id: KEY } })).toBe(51_104);
  });

  test('bookedPresets: those of a booked meeting are read under its id and changed under a key', async () => {
    const { book, mixes, ok, refusal } = platform({ bookedPresets: 'key' });
    const { meeting_id: id, conf_id: number } = await book('会议');
    const path = { meeting_id: textOf(id) };
    expect(await refusal('createMeetingMixPreset', { path, params: mix })).toBe(51_104);
    await ok('createMeetingMixPreset', { path: { meeting_id: KEY }, params: mix });
    await ok('updateBookedMeeting', {
      path: { conf_id: textOf(number) },
      params: booking('会议', start + HOUR, { meeting_key: KEY }),
    });
    expect(await mixes(textOf(id))).toBe(1);
  });

  test('listRange: a list has what starts in its range', async () => {
    const { book, ok } = platform({ listRange: 'start' });
    await book('会议', { duration: 120 });
    const total = async (from: number) => {
      const query = { start_time: new Date(from).toISOString() };
      return (await ok('listMeetings', { query })).total;
    };
    expect([await total(start + HOUR), await total(start + 2 * HOUR)]).toEqual([1, 0]);
  });

  test('countZero: no row, but their number', async () => {
    const { book, ok } = platform({ countZero: 'none' });
    await book('会议');
    expect(await ok('listMeetings', { query: { count: 0 } })).toMatchObject({
      total: 1,
      meetings: [],
    });
  });

  test('takenName: a success with data', async () => {
    const { book, get } = platform({ takenName: 'data' });
    await book('会议');
    const ask = async (conf_name: string) => {
      const query = { conf_name, start_time: new Date(start).toISOString() };
      return await get('validateMeetingName', { query });
    };
    expect(await ask('会议')).toMatchObject({ success: 1, data: { name: '会议' } });
    expect(await ask('会议二')).toMatchObject({ success: 1, data: {} });
  });

  test('bareTimes: times of that offset, without it', async () => {
    const { book, ok } = platform({ bareTimes: '+08:00' });
    await book('会议');
    const { meetings } = await ok('listMeetings');
    expect(objectsOf(meetings)[0]).toMatchObject({ start_time: '2026-03-31 11:00:00' });
  });

  test('isParticipated: the reply is there before the meeting begins', async () => {
    const invited = { invite_members: [{ account: '0001234', account_type: 5 }] };
    const first = async (profile: JsonObject) => {
      const { book, ok } = platform(profile);
      const { meeting_id: id } = await book('会议', invited);
      const { memebers } = await ok('listMeetingMembers', { path: { meeting_id: textOf(id) } });
      return objectsOf(memebers)[0]?.is_participated;
    };
    expect([await first({}), await first({ isParticipated: 'reply' })]).toEqual([0, 1]);
  });

  test('passwordCharacters: others are refused', async () => {
    const { refusal } = platform({ passwordCharacters: 'enforced' });
    expect(await refusal('bookMeeting', { params: withPassword('a-b') })).toBe(900_003);
    expect(await refusal('bookMeeting', { params: withPassword('a_b.1') })).toBe('accepted');
  });

  test('passwordCharacters: nothing that was there before has others', () => {
    expect(keysOf('advice')).toEqual(['!QAZ2wsx', '#EDC4rfv']);
    expect(keysOf('enforced')).toEqual(['_QAZ2wsx', '_EDC4rfv']);
  });

  test('curlyQuotes: they may be in a name, straight ones may not', async () => {
    const { refusal } = platform({ curlyQuotes: 'allowed' });
    expect(await refusal('bookMeeting', { params: booking('“会议”', start + HOUR) })).toBe(
      'accepted',
    );
    expect(await refusal('bookMeeting', { params: booking('"会议"', start + HOUR) })).toBe(900_003);
  });
});

/** Every password that the office begins with. */
const keysOf = (passwordCharacters: string) => {
  const world = createMockWorld({ scenario: 'office', now, profile: { passwordCharacters } });
  const { meetings, virtualRooms } = world.db;
  const all = [...meetings.values(), ...virtualRooms.values()];
  return all.map(({ fields }) => textOf(fields.encrypted_key)).filter((key) => key !== '');
};

const series = (name: string, field: string, repeat_type: number, week_days: string) =>
  booking(name, start + HOUR, {
    [field]: {
      start_date: '2026-04-01',
      end_date: '2026-04-14',
      frequency: 1,
      repeat_type,
      week_days,
    },
  });

/** The days of a series that is made so. */
async function days(profile: JsonObject, field: string, type: number, week: string) {
  const { ok } = platform(profile);
  const made = await ok('createSeries', { params: series('周会', field, type, week) });
  const { regular_meeting_moid: id } = await ok('getMeeting', {
    path: { meeting_id: textOf(made.meeting_id) },
  });
  const path = { regular_meeting_moid: textOf(id) };
  const { data } = await ok('listSeriesDates', { path });
  const { meeting_formular: rule } = await ok('getSeries', { path });
  return { days: objectsOf(data).map(({ day }) => textOf(day).slice(8, 10)), rule };
}

describe('a series', () => {
  test('repeatWeekly and weekdays: the numbers of the platform, in and out', async () => {
    const profile = { repeatWeekly: 2, weekdays: 'sunday-0' };
    const made = await days(profile, 'meeting_formular', 2, '0');
    expect(made.days).toEqual(['05', '12']);
    expect(made.rule).toMatchObject({ repeat_type: 2, week_days: '0' });
    await expect(days(profile, 'meeting_formular', 7, '0')).rejects.toThrow('repeat_type');
  });

  test('repeatField: only the field of that name has the rule', async () => {
    const profile = { repeatField: 'regular_formular' };
    expect((await days(profile, 'regular_formular', 7, '3')).days).toEqual(['01', '08']);
    await expect(days(profile, 'meeting_formular', 7, '3')).rejects.toThrow('meeting_formular');
  });
});

test('paneOrder and layouts62And63: pictures are kept in the usual way and answered in the own', async () => {
  const member = { conf_e164: '', account: '0001234', account_type: 5, member_type: 1 };
  const picture = (layout: number, chn_idx: number) => ({
    name: '画面',
    layout,
    mode: 1,
    voice_hint: 1,
    show_mt_name: 1,
    broadcast: 1,
    members: [{ ...member, chn_idx }],
  });
  const profile = { paneOrder: { 63: [1, 0] }, layouts62And63: 'swapped' };
  const world = createMockWorld({ scenario: 'empty', now, profile });
  const { ok } = callerOf(world);
  const { id } = await ok('createMeetingVmpPreset', {
    path: { meeting_id: KEY },
    params: picture(63, 1),
  });
  expect(world.db.presets.get(`meeting:${KEY}`)?.[0]?.body).toMatchObject(picture(62, 0));
  const path = { meeting_id: KEY, vmp_id: textOf(id) };
  expect(await ok('getMeetingVmpPreset', { path })).toMatchObject({
    layout: 63,
    members: [{ chn_idx: 1 }],
  });
});

test('calls are recorded in the usual words, and only those that mean something', async () => {
  const profile = {
    deleteMethod: 'post',
    bareTimes: '+09:00',
    meetingKeyField: 'meetingFormKey',
    repeatField: 'regular_formular',
    repeatWeekly: 2,
    weekdays: 'sunday-0',
  };
  const world = createMockWorld({ scenario: 'empty', now, profile });
  const { ask, ok } = callerOf(world);
  const params = {
    ...series('周会', 'regular_formular', 2, '0'),
    meeting_key: 'unknown',
    meetingFormKey: KEY,
    start_time: '2026-04-05T11:00:00+09:00',
  };
  const { conf_id: id } = await ok('createSeries', { params });
  await ask('cancelBookedMeeting', { path: { conf_id: textOf(id) }, asPost: true });
  const [created, cancelled] = world.calls;
  expect(created?.params).toMatchObject({
    meeting_key: KEY,
    start_time: '2026-04-05T10:00:00+08:00',
    meeting_formular: { repeat_type: 7, week_days: '7' },
  });
  expect(created?.params).not.toHaveProperty('meetingFormKey');
  expect(created?.params).not.toHaveProperty('regular_formular');
  expect(cancelled).toMatchObject({ method: 'DELETE', query: {} });
});
