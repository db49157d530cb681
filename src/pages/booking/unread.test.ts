/** What this browser remembers of a series that it made, against the stand-in platform. */
import { beforeEach, expect, it, vi } from 'vitest';
import { createSeries } from '#app/api/generated/sdk.gen.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { memoryStorage } from '#app/lib/testing/memory-storage.ts';
import { lastSentOf } from '#app/features/change/last-sent.ts';
import { seriesOfMeeting } from '#app/features/series/api/series.ts';
import { emptyBooking } from './booking-values.ts';
import { timesOfSeries } from './repeats/edited-series.ts';
import { toSeriesParams } from './booking-params.ts';
import { isSeriesParams, sentOf } from './send-booking.ts';
import { rememberBooking } from './unread.ts';

const NOW = '2026-03-31T09:00:00+08:00';
const platform = { now: Date.parse(NOW), offset: 480, horizon: undefined };
const values = {
  ...emptyBooking({ local: '2026-04-01T22:00', zone: 'Asia/Shanghai' }),
  kind: 'recurring' as const,
  name: 'Weekly',
};

beforeEach(() => vi.stubGlobal('localStorage', memoryStorage()));

it('is found by the id of the series, not by that of its first date', async () => {
  await signedInWorld({ scenario: 'office', now: NOW });
  const params = toSeriesParams(values, timesOfSeries(values, platform) ?? {}, undefined);
  if (!isSeriesParams(params)) throw new TypeError('not a series');
  const sent = sentOf(await createSeries({ body: { params } }));
  await rememberBooking({ kind: 'new', seed: undefined }, platform, sent, values, 'desk');
  const series = await seriesOfMeeting(sent.meetingId);
  expect(lastSentOf('desk', 'series', series)).toMatchObject({ watermark: 0 });
  expect(lastSentOf('desk', 'meeting', sent.meetingId)).toEqual({});
});
