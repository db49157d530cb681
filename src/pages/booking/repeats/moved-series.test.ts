/** A series whose dates were moved by hand, edited the way the form edits it, against the stand-in platform. */
import { describe, expect, it, test } from 'vitest';
import {
  createSeries,
  getMeeting,
  updateBookedMeeting,
  updateSeries,
} from '#app/api/generated/sdk.gen.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { readForEdit } from '#app/features/meeting/api/booking.ts';
import {
  cancelDates,
  readSeriesDates,
  readSeriesForEdit,
  seriesOfMeeting,
} from '#app/features/series/api/series.ts';
import type { PendingMoves } from '#app/features/series/pending-moves.ts';
import { DateMissing, putBack } from '#app/features/series/put-back.ts';
import { fullUpdate } from '#app/lib/full-update.ts';
import { formatTime } from '#app/lib/time.ts';
import { parseFaults } from '#mocks/faults.ts';
import type { World } from '#mocks/world-state.ts';
import { fromBookedMeeting } from '../booking-params.ts';
import type { BookingValues } from '../booking-values.ts';
import { isBookParams, isSeriesParams } from '../send-booking.ts';
import { editedSeries, plannedOfEdit } from './edited-series.ts';
import { movesAfter, movesOfEdit } from './moves-of-edit.ts';
import { readSeriesTimes } from './series-params.ts';
import { ruleDates } from './series-plan.ts';

const NOW = '2026-03-31T09:00:00+08:00';
const ZONE = 'Asia/Shanghai';
const platform = { now: Date.parse(NOW), offset: 480, horizon: undefined };

/** Four Thursdays at 14:00; the second is moved to the Friday, the third within its day. */
async function movedSeries() {
  const world = await signedInWorld({ scenario: 'office', now: NOW, answers: 'document' });
  const { meeting_id: first } = await createSeries({
    body: {
      params: {
        name: 'By hand',
        start_time: '2026-04-02T14:00:00+08:00',
        duration: 30,
        conf_type: 0,
        voice_activity_detection: 0,
        max_join_mt: 192,
        meeting_formular: {
          start_date: '2026-04-02',
          end_date: '2026-04-23',
          repeat_type: 7,
          frequency: 1,
          week_days: '4',
        },
      },
    },
  });
  const series = await seriesOfMeeting(first ?? '');
  await moveByHand(series, 1, '2026-04-10T10:00:00+08:00');
  await moveByHand(series, 2, '2026-04-16T16:00:00+08:00');
  return { world, series };
}

async function moveByHand(series: string, place: number, to: string) {
  const dates = await readSeriesDates(series);
  const { id = '' } = dates[place] ?? {};
  const { conf_id: number = '' } = await getMeeting({ path: { meeting_id: id } });
  const read = await readForEdit({ id, number });
  const end = formatTime(Date.parse(to) + 1_800_000, 480);
  const params = fullUpdate(read, { start_time: to, end_time: end });
  if (!isBookParams(params)) throw new TypeError('not a meeting');
  await updateBookedMeeting({ path: { conf_id: number }, body: { params } });
}

const timesOf = async (series: string) =>
  (await readSeriesDates(series)).map(({ at }) => formatTime(at, 480).slice(5, 16));

async function open(series: string) {
  const [opened, dates] = await Promise.all([readSeriesForEdit(series), readSeriesDates(series)]);
  const values: BookingValues = {
    ...fromBookedMeeting(opened, ZONE),
    ...readSeriesTimes(opened, ZONE),
    kind: 'recurring',
  };
  return { opened, dates, values };
}

/** Saves the edit, and returns the note of what has to be moved back. */
async function save(series: string, change: (values: BookingValues) => BookingValues) {
  const { opened, dates, values } = await open(series);
  const edited = change(values);
  const moves = movesOfEdit(edited, opened, { dates }, platform);
  const sent = editedSeries(edited, opened, platform);
  if (!isSeriesParams(sent)) throw new TypeError('not a series');
  await updateSeries({ path: { regular_meeting_moid: series }, body: { params: sent } });
  return { moves, note: { id: series, savedAt: 0, moves: movesAfter(moves) } };
}

const until = (last: string) => (values: BookingValues) => ({
  ...values,
  repeats: { ...values.repeats, rule: { ...values.repeats.rule, last } },
});
const extended = until('2026-04-30');

/** Keeps one note, as the browser does. */
function noteStore(first: PendingMoves) {
  let note: PendingMoves | undefined = first;
  return {
    get: () => note,
    save: (next: PendingMoves) => {
      note = next;
      return true;
    },
    remove: () => {
      note = undefined;
    },
  };
}

const MOVED = ['04-02T14:00', '04-10T10:00', '04-16T16:00', '04-23T14:00'];

describe('a series with moved dates', () => {
  it('that is extended keeps them, and has as many dates as were planned', async () => {
    const { series } = await movedSeries();
    expect(await timesOf(series)).toEqual(MOVED);
    const { note } = await save(series, extended);
    // the platform makes them anew by the rule
    expect(await timesOf(series)).toContain('04-09T14:00');
    const store = noteStore(note);
    await putBack(store, note);
    expect(await timesOf(series)).toEqual([...MOVED, '04-30T14:00']);
    expect(store.get()).toBeUndefined();
  });

  it('that lost a date has as many coming dates as were planned, the cancelled one not among them', async () => {
    const { series } = await movedSeries();
    const last = (await readSeriesDates(series)).at(-1);
    await cancelDates(series, [last?.id ?? ''], 'Holiday');
    const { opened, dates, values } = await open(series);
    const days = ruleDates(values.start, values.repeats.rule, platform)?.dates ?? [];
    const before = { id: series, dates, opened: new Set(days.map(({ text }) => text)) };
    const planned = plannedOfEdit(extended(values), opened, before, platform);
    const { note } = await save(series, extended);
    await putBack(noteStore(note), note);
    expect(await timesOf(series)).toEqual([...MOVED.slice(0, 3), '04-30T14:00']);
    expect(planned).toBe(4);
  });

  it('that starts at another time keeps them where they were moved to', async () => {
    const { series } = await movedSeries();
    const { note } = await save(series, (values) => ({
      ...values,
      start: { ...values.start, local: `${values.start.local.slice(0, 10)}T09:00` },
    }));
    await putBack(noteStore(note), note);
    expect(await timesOf(series)).toEqual(MOVED.map((time) => time.replace('T14:00', 'T09:00')));
  });

  it('names those that the changed rule has no day for', async () => {
    const { series } = await movedSeries();
    const { moves, note } = await save(series, until('2026-04-09'));
    expect(moves.kept.map(({ to }) => formatTime(to, 480).slice(5, 16))).toEqual(['04-10T10:00']);
    expect(moves.dropped).toHaveLength(1);
    await putBack(noteStore(note), note);
    expect(await timesOf(series)).toEqual(MOVED.slice(0, 2));
  });

  it('does not keep one that is left out', async () => {
    const { series } = await movedSeries();
    const { opened, dates, values } = await open(series);
    const without = { ...values, repeats: { ...values.repeats, skipped: ['2026-04-16'] } };
    const { kept, dropped } = movesOfEdit(without, opened, { dates }, platform);
    expect(kept.map(({ to }) => formatTime(to, 480).slice(5, 16))).toEqual(['04-10T10:00']);
    expect(dropped).toEqual([]);
  });

  it('a cancelled date stays cancelled', async () => {
    const { series } = await movedSeries();
    const dates = await readSeriesDates(series);
    await cancelDates(series, [dates[3]?.id ?? ''], 'none');
    const { note } = await save(series, extended);
    await putBack(noteStore(note), note);
    expect(await timesOf(series)).toEqual([...MOVED.slice(0, 3), '04-30T14:00']);
  });
});

const faulty = (world: World, text: string) => {
  for (const fault of parseFaults(text)) world.faults.add(fault);
};

describe('a move back that fails', () => {
  test.each(['http-503', 'cut-before', 'refused', 'malformed-json'])(
    '%s: the others are moved, it stays noted and is moved on the next try',
    async (fault) => {
      const { world, series } = await movedSeries();
      const { note } = await save(series, extended);
      const store = noteStore(note);
      faulty(world, `${fault}@updateBookedMeeting*1`);
      await expect(putBack(store, note)).rejects.toBeDefined();
      const left = store.get();
      expect(left?.moves).toHaveLength(1);
      if (left) await putBack(store, left);
      expect(await timesOf(series)).toEqual([...MOVED, '04-30T14:00']);
      expect(store.get()).toBeUndefined();
    },
  );

  it('whose answer is lost is found, and not sent again', async () => {
    const { world, series } = await movedSeries();
    const { note } = await save(series, extended);
    const store = noteStore(note);
    faulty(world, 'http-500@updateBookedMeeting*2!after');
    await putBack(store, note);
    expect(await timesOf(series)).toEqual([...MOVED, '04-30T14:00']);
    expect(store.get()).toBeUndefined();
  });

  it('because its date is gone says so, and stays noted', async () => {
    const { series } = await movedSeries();
    const { note } = await save(series, extended);
    const [, anew] = await readSeriesDates(series);
    await cancelDates(series, [anew?.id ?? ''], 'none');
    const store = noteStore(note);
    await expect(putBack(store, note)).rejects.toBeInstanceOf(DateMissing);
    expect(store.get()?.moves).toHaveLength(1);
  });

  it('is made by the next edit', async () => {
    const { series } = await movedSeries();
    const { note } = await save(series, extended);
    const { opened, dates, values } = await open(series);
    expect(movesOfEdit(values, opened, { dates }, platform).kept).toEqual([]);
    const again = movesOfEdit(values, opened, { dates }, platform, note.moves);
    expect(movesAfter(again)).toEqual(note.moves);
  });
});
