/** The console on a platform that does otherwise in one key: with the profile it works, without it something fails. */
import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it } from 'vitest';
import {
  bookMeeting,
  cancelBookedMeeting,
  createSeries,
  getSeries,
  listMeetings,
} from '#app/api/generated/sdk.gen.ts';
import { rangeStart } from '#app/api/list-range.ts';
import { defaultProfile, readProfile, setProfile } from '#app/api/profile.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import { bookingQueries } from '#app/features/meeting/api/booking.ts';
import { createPreset, readPresetNames } from '#app/features/preset/api/presets.ts';
import { canStage, newStagingKey } from '#app/features/preset/staging-key.ts';
import { seriesOfMeeting } from '#app/features/series/api/series.ts';
import { checkSettings } from '#app/features/setting/model/settings-rules.ts';
import { checkMeetingName } from '#app/lib/naming.ts';
import { ensurePresetsId, presetsId } from '#app/pages/booking/staging.ts';

const NOW = '2026-03-31T10:00:00+08:00';
const rows = {
  start_time: '2026-04-01T10:00:00+08:00',
  conf_type: 0,
  voice_activity_detection: 0,
  max_join_mt: 192,
} as const;

function knows(file: object) {
  const read = readProfile(JSON.stringify(file));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  setProfile(read);
}

afterEach(() => setProfile({ profile: defaultProfile, given: new Set() }));

type File = Parameters<typeof signedInWorld>[0]['profile'] & object;

async function platform(file: File, known: object) {
  knows(known);
  return await signedInWorld({ scenario: 'empty', now: NOW, profile: file });
}

const book = (name = '会议', more: object = {}) =>
  bookMeeting({ body: { params: { ...rows, name, ...more } } });

/** Books, reads every meeting and cancels. */
async function bookAndCancel() {
  const { conf_id: number = '' } = await book();
  const { meetings } = await listMeetings({ query: WHOLE_LIST });
  expect(meetings.map(({ name }) => name)).toEqual(['会议']);
  await cancelBookedMeeting({ path: { conf_id: number }, body: { params: { reason: '' } } });
}

/** A preset that waits under a key is the meeting's. */
async function stageAndBook() {
  const key = newStagingKey();
  await createPreset({ kind: 'meeting', id: key }, 'mix', { name: '混音', mode: 1 });
  const { meeting_id: id = '' } = await book('会议', { meeting_key: key });
  const names = await readPresetNames({ kind: 'meeting', id }, 'mix');
  expect(names.map(({ name }) => name)).toEqual(['混音']);
}

/** Wednesdays, as the console writes them, are read back as such. */
async function bookSeries() {
  const rule = { repeat_type: 7, frequency: 1, week_days: '3' };
  const days = { start_date: '2026-04-01', end_date: '2026-04-15' };
  const made = await createSeries({
    body: { params: { ...rows, name: '周会', meeting_formular: { ...days, ...rule } } },
  });
  const series = await seriesOfMeeting(made.meeting_id ?? '');
  const { meeting_formular: read } = await getSeries({
    path: { regular_meeting_moid: series ?? '' },
  });
  expect(read).toMatchObject(rule);
  const { meetings } = await listMeetings({ query: { start: 0, count: 10 } });
  expect(meetings).toHaveLength(3);
}

/** A taken name is told. */
async function findTakenName() {
  await book();
  const question = bookingQueries.name({
    name: '会议',
    start: rows.start_time,
    end: undefined,
    meetingId: undefined,
  });
  await expect(new QueryClient().fetchQuery(question)).rejects.toMatchObject({ code: 51_124 });
}

/** A meeting that has begun is found among those that overlap with the time after. */
async function findOverlapping() {
  await book('会议', { duration: 20 * 24 * 60 });
  const from = '2026-04-16T11:00:00+08:00';
  const query = { start_time: rangeStart(from), start: 0, count: 10 };
  expect((await listMeetings({ query })).meetings).toHaveLength(1);
}

/** Times are instants. */
async function readStart() {
  await book();
  const { meetings } = await listMeetings({ query: { start: 0, count: 10 } });
  expect(Date.parse(meetings[0]?.start_time ?? '')).toBe(Date.parse(rows.start_time));
}

describe.each<[name: string, file: File, flow: () => Promise<void>]>([
  ['params', { params: 'query' }, bookAndCancel],
  ['deleteMethod', { deleteMethod: 'post' }, bookAndCancel],
  ['countZero', { countZero: 'none' }, bookAndCancel],
  ['meetingKeyField', { meetingKeyField: 'meetingFormKey' }, stageAndBook],
  ['repeat codes', { repeatDaily: 1, repeatWeekly: 2, repeatMonthly: 3 }, bookSeries],
  ['weekdays', { weekdays: 'sunday-1' }, bookSeries],
  ['repeatField', { repeatField: 'regular_formular' }, bookSeries],
  ['takenName', { takenName: 'data' }, findTakenName],
  ['listRange', { listRange: 'start' }, findOverlapping],
  ['bareTimes', { bareTimes: '-03:00' }, readStart],
])('a platform with another %s', (_, file, flow) => {
  it('is no obstacle to a console that knows it', async () => {
    await platform(file, file);
    await expect(flow()).resolves.toBeUndefined();
  });

  it('is one to a console that does not', async () => {
    await platform(file, {});
    const works = await flow().then(
      () => true,
      () => false,
    );
    expect(works).toBe(false);
  });
});

it('several at once are no obstacle either', async () => {
  const file = {
    params: 'query',
    deleteMethod: 'post',
    countZero: 'none',
    takenName: 'data',
    meetingKeyField: 'meetingFormKey',
    weekdays: 'sunday-1',
    repeatWeekly: 2,
    listRange: 'start',
    bareTimes: '+05:30',
  };
  for (const flow of [bookAndCancel, stageAndBook, bookSeries, findTakenName, findOverlapping]) {
    // oxlint-disable-next-line no-await-in-loop -- each has a world of its own
    await platform(file, file);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await expect(flow()).resolves.toBeUndefined();
  }
});

describe('what the console itself does otherwise', () => {
  it('stagingKeys: nothing waits under a key', () => {
    expect([canStage(), newStagingKey().length]).toEqual([true, 32]);
    knows({ stagingKeys: 'issued' });
    expect([canStage(), newStagingKey()]).toEqual([false, '']);
  });

  it('bookedPresets: presets of an edited meeting wait under a key', () => {
    const mode = { kind: 'edit', conferenceId: '1', meetingId: 'id', opened: {} } as const;
    expect(presetsId(mode, '')).toBe('id');
    knows({ bookedPresets: 'key' });
    expect(presetsId(mode, 'k')).toBe('k');
    let kept = 0;
    const form = { getValues: () => '', setValue: () => undefined };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the two functions of a form that it uses
    const made = ensurePresetsId(mode, form as never, () => {
      kept += 1;
    });
    expect([made.length, kept]).toEqual([32, 1]);
  });

  it('curlyQuotes: allowed in names, straight ones are not', () => {
    const straight = checkMeetingName('"周会"', 'allowed').map(({ code }) => code);
    expect(checkMeetingName('“周会”', 'refused')).toHaveLength(1);
    expect(checkMeetingName('“周会”', 'allowed')).toEqual([]);
    expect(straight).toEqual(['name-forbidden-characters']);
  });

  it('passwordCharacters: symbols are a problem where they are refused', () => {
    const settings = { password: 'a-b' };
    expect(checkSettings(settings, 'advice')).toEqual([]);
    expect(checkSettings(settings, 'enforced')).toEqual([
      { key: 'password', code: 'key-characters', characters: ['-'] },
    ]);
  });
});
