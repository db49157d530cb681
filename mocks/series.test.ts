import { describe, expect, test } from 'vitest';
import { objectsOf, textOf, type JsonObject } from './http/json.ts';
import { booking, callerOf } from './testing/caller.ts';
import { createMockWorld } from './world.ts';

const HOUR = 3_600_000;
/** A Tuesday. */
const start = new Date('2026-03-31T10:00:00+08:00').getTime();

async function seriesWorld(meeting_formular: JsonObject) {
  const world = createMockWorld({ scenario: 'empty', now: () => new Date(start) });
  const admin = callerOf(world);
  const params = booking('例会', start + HOUR, { duration: 30, meeting_formular });
  const created = await admin.ok('createSeries', { params });
  const first = textOf(created.meeting_id);
  const detail = await admin.ok('getMeeting', { path: { meeting_id: first } });
  const path = { regular_meeting_moid: textOf(detail.regular_meeting_moid) };
  const dates = async () => objectsOf((await admin.ok('listSeriesDates', { path })).data);
  const days = async () => (await dates()).map(({ day }) => textOf(day).slice(0, 16));
  return { world, admin, path, params, dates, days };
}

describe('the days of a series', () => {
  test.each([
    [
      { repeat_type: 1, frequency: 2, end_date: '2026-04-06' },
      ['03-31', '04-02', '04-04', '04-06'],
    ],
    [
      { repeat_type: 7, frequency: 1, week_days: '2,5', end_date: '2026-04-10' },
      ['03-31', '04-03', '04-07', '04-10'],
    ],
    [{ repeat_type: 7, frequency: 2, week_days: '2', end_date: '2026-04-20' }, ['03-31', '04-14']],
    // April and June have no 31st.
    [{ repeat_type: 30, frequency: 1, end_date: '2026-07-31' }, ['03-31', '05-31', '07-31']],
  ])('%o', async (rule, expected) => {
    const { days } = await seriesWorld({ start_date: '2026-03-31', week_days: '', ...rule });
    expect(await days()).toEqual(expected.map((day) => `2026-${day}T11:00`));
  });

  test.each([
    [undefined, 900_001],
    [{ repeat_type: 2, end_date: '2026-04-20' }, 900_001],
    [{ repeat_type: 1, end_date: '2026-03-01' }, 900_003],
    [{ repeat_type: 1, end_date: '9999-01-01' }, 900_003],
    [{ repeat_type: 7, week_days: '8', end_date: '2026-04-20' }, 900_003],
  ])('refuses %o', async (meeting_formular, code) => {
    const admin = callerOf(createMockWorld({ scenario: 'empty', now: () => new Date(start) }));
    const params = booking('例会', start + HOUR, { meeting_formular });
    expect(await admin.refusal('createSeries', { params })).toBe(code);
  });
});

const weekly = {
  start_date: '2026-03-31',
  end_date: '2026-04-28',
  repeat_type: 7,
  frequency: 1,
  week_days: '2',
};

test('chosen dates are cancelled together, with one reason, or none of them', async () => {
  const { admin, path, dates, days } = await seriesWorld(weekly);
  const ids = (await dates()).map(({ meeting_moid }) => textOf(meeting_moid));
  const [, second, third] = ids;
  const params = { meeting_moids: `${second},${third}`, reason: '假期' };
  const wrong = { meeting_moids: `${second},nowhere`, reason: '假期' };
  expect(await admin.refusal('cancelSeriesMeetings', { path, params: wrong })).toBe(51_104);
  expect(await days()).toHaveLength(5);
  await admin.ok('cancelSeriesMeetings', { path, params, asPost: true });
  expect(await days()).toEqual(['2026-03-31T11:00', '2026-04-21T11:00', '2026-04-28T11:00']);
  expect(await admin.refusal('getMeeting', { path: { meeting_id: String(second) } })).toBe(51_106);
});

test('a change keeps the meetings of the days that stay, and those that have begun', async () => {
  const { world, admin, path, params, dates } = await seriesWorld(weekly);
  const before = await dates();
  world.clock.advance(24 * HOUR);
  const meeting_formular = { ...weekly, end_date: '2026-04-21' };
  await admin.ok('updateSeries', { path, params: { ...params, name: '新名', meeting_formular } });
  const after = await dates();
  expect(after).toEqual(before.slice(0, 4));
  const named = await Promise.all(
    after.map(({ meeting_moid }) =>
      admin.ok('getMeeting', { path: { meeting_id: textOf(meeting_moid) } }),
    ),
  );
  expect(named.map(({ name }) => name)).toEqual(['例会', '新名', '新名', '新名']);
  expect(await admin.ok('getSeries', { path })).toMatchObject({ name: '新名', meeting_formular });
});

test('one date is changed by itself and stays in its series', async () => {
  const { admin, path, dates, days } = await seriesWorld(weekly);
  const meeting_id = textOf((await dates())[1]?.meeting_moid);
  const { conf_id } = await admin.ok('getMeeting', { path: { meeting_id } });
  const params = booking('例会', new Date('2026-04-08T15:00:00+08:00').getTime());
  await admin.ok('updateBookedMeeting', { path: { conf_id: textOf(conf_id) }, params });
  expect(await days()).toContain('2026-04-08T15:00');
  const { meetings } = await admin.ok('listMeetings', { query: { count: 1 } });
  expect(objectsOf(meetings)[0]).toMatchObject({
    regular_meeting_moid: path.regular_meeting_moid,
    regular_simple_dto: { residue_meeting_size: 5 },
  });
});
