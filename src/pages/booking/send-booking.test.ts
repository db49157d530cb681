import { afterEach, describe, expect, test } from 'vitest';
import { notePlatformLevel } from '#app/api/platform-level.ts';
import { platform } from '#app/api/testing/platform.ts';
import { sendAndLook } from '#app/saving/outcome.ts';
import type { BookingValues } from './booking-values.ts';
import { emptyBooking } from './booking-values.ts';
import type { BookingAttempt } from './draft-store.ts';
import { prepareBooking } from './send-booking.ts';

const start = '2026-12-01T09:00:00+08:00';
const values: BookingValues = {
  ...emptyBooking({ local: '2026-12-01T09:00', zone: 'Asia/Shanghai' }),
  name: 'Weekly',
};
const row = (id: string, name: string, start_time: string) => ({
  meeting_id: id,
  conf_id: `9${id}`,
  name,
  start_time,
});

/** A platform that has these meetings and books another one. */
function withMeetings(...meetings: ReturnType<typeof row>[]) {
  return platform(({ method, url }) => {
    const { pathname } = new URL(url);
    const answers =
      method === 'POST'
        ? { meeting_id: 'new', conf_id: '9new' }
        : pathname.endsWith('/meetings')
          ? { meetings, total: meetings.length }
          : { data: [] };
    return Response.json({ success: 1, ...answers });
  });
}

async function send(more: Partial<BookingValues>, earlier?: BookingAttempt, takesPresets = true) {
  const { outcome } = await sendAndLook(() =>
    prepareBooking({
      values: { ...values, ...more },
      seed: undefined,
      earlier,
      remember: () => undefined,
      takesPresets,
    }),
  );
  return outcome;
}

const lost: BookingAttempt = { kind: 'scheduled', name: 'Weekly', before: [], startTime: start };

test('a meeting of a lost try is found by its name and start', async () => {
  const { sent } = withMeetings(row('1', 'Board', start), row('2', 'Weekly', start));
  expect(await send({}, lost)).toEqual({
    kind: 'done',
    answerLost: true,
    made: { meetingId: '2', conferenceId: '92' },
  });
  expect(sent.some(({ url }) => url.pathname.endsWith('/booked_confs'))).toBe(false);
});

test.each([
  ['of another name', row('1', 'Board', start)],
  ['of another minute', row('1', 'Weekly', '2026-12-01T09:01:00+08:00')],
])('a stranger’s meeting %s is not taken for it', async (_, stranger) => {
  withMeetings(stranger);
  expect(await send({}, lost)).toEqual({
    kind: 'done',
    answerLost: false,
    made: { meetingId: 'new', conferenceId: '9new' },
  });
});

test.each<[string, Partial<BookingValues>, boolean, boolean]>([
  ['booked from a template', { template: 't' }, true, true],
  ['started from a template in a room', { kind: 'instant', template: 't', room: 'r' }, true, true],
  ['started from a template', { kind: 'instant', template: 't' }, true, false],
  ['from no template', {}, true, false],
  ['on a platform without presets', { template: 't' }, false, false],
])('presets are staged: %s', async (_, more, takesPresets, staged) => {
  const { paths } = withMeetings();
  await send(more, undefined, takesPresets);
  expect(paths().some((path) => path.includes('/personal_templates/t'))).toBe(staged);
});

/** Starts a meeting on a platform of API level 1. */
async function startUnseen(earlier?: BookingAttempt) {
  notePlatformLevel({ api_level: 1 });
  const { sent } = withMeetings();
  const outcome = await send({ kind: 'instant' }, earlier, false);
  return { outcome, asked: sent.map(({ method, url }) => `${method} ${url.pathname}`) };
}

describe('a platform that can start a meeting and lists none', () => {
  afterEach(() => notePlatformLevel({ api_level: 11 }));

  const made = { meetingId: 'new', conferenceId: '9new' };

  test('starts it without a look', async () => {
    const { outcome, asked } = await startUnseen();
    expect(outcome).toEqual({ kind: 'done', made, answerLost: false });
    expect(asked.filter((one) => one.startsWith('GET'))).toEqual([]);
  });

  test('says of another start that it may be the second', async () => {
    const { outcome } = await startUnseen({ kind: 'instant', name: 'Weekly', before: [] });
    expect(outcome).toMatchObject({ kind: 'done', made: { ...made, mayBeSecond: true } });
  });
});
