/** A series in a virtual room, edited the way the form edits it, against the stand-in platform. */
import { expect, it } from 'vitest';
import {
  createSeries,
  getMeeting,
  listVirtualRooms,
  updateSeries,
} from '#app/api/generated/sdk.gen.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import {
  readSeriesDates,
  readSeriesForEdit,
  seriesOfMeeting,
} from '#app/features/series/api/series.ts';
import { fromBookedMeeting } from '../booking-params.ts';
import { isSeriesParams } from '../send-booking.ts';
import { editedSeries } from './edited-series.ts';
import { readSeriesTimes } from './series-params.ts';

const NOW = '2026-03-31T09:00:00+08:00';
const ZONE = 'Asia/Shanghai';
const platform = { now: Date.parse(NOW), offset: 480, horizon: undefined };

it('that is extended has its new dates in the room too', async () => {
  await signedInWorld({ scenario: 'office', now: NOW, answers: 'document' });
  const { virtual_meeting_rooms: rooms } = await listVirtualRooms({});
  const room = rooms.find(({ name }) => name === 'Hamburg Bridge');
  const params = {
    name: 'In the room',
    start_time: '2026-04-01T22:00:00+08:00',
    duration: 30,
    conf_type: 0,
    voice_activity_detection: 0,
    max_join_mt: 192,
    create_type: 4,
    template_id: room?.id,
    meeting_formular: {
      start_date: '2026-04-01',
      end_date: '2026-04-02',
      repeat_type: 1,
      frequency: 1,
    },
  };
  const { meeting_id: first } = await createSeries({ body: { params } });
  const series = await seriesOfMeeting(first ?? '');
  expect(await numbersOf(series)).toEqual([room?.e164, room?.e164]);

  const opened = await readSeriesForEdit(series);
  const { start, repeats } = readSeriesTimes(opened, ZONE);
  const values = { ...fromBookedMeeting(opened, ZONE), kind: 'recurring' as const, start };
  const rule = { ...repeats.rule, last: '2026-04-04' };
  const sent = editedSeries({ ...values, repeats: { ...repeats, rule } }, opened, platform);
  if (!isSeriesParams(sent)) throw new TypeError('not a series');
  await updateSeries({ path: { regular_meeting_moid: series }, body: { params: sent } });

  expect(await numbersOf(series)).toEqual(Array.from({ length: 4 }, () => room?.e164));
});

/** The number that each date is joined by. */
async function numbersOf(series: string): Promise<(string | undefined)[]> {
  const dates = await readSeriesDates(series);
  const meetings = await Promise.all(
    dates.map(({ id }) => getMeeting({ path: { meeting_id: id } })),
  );
  return meetings.map(({ e164 }) => e164);
}
