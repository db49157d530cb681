import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '#app/lib/time.ts';
import { moveState, movedDates } from './moved-dates.ts';

const HOUR = 60 * MINUTE;
const dayOf = (at: number) => Math.floor(at / DAY);
const at = (day: number, hour: number) => day * DAY + hour * HOUR;
const weekly = (count: number) =>
  Array.from({ length: count }, (_, week) => ({ day: week * 7, at: at(week * 7, 14) }));
const listed = (...starts: readonly number[]) =>
  starts.map((start, index) => ({ id: `id-${index}`, at: start }));

describe('dates that were moved by hand', () => {
  it('none, as long as every date is where its rule has it', () => {
    expect(movedDates(weekly(3), listed(at(0, 14), at(7, 14), at(14, 14)), dayOf)).toEqual([]);
  });

  it('within the day and to another day', () => {
    expect(movedDates(weekly(3), listed(at(0, 16), at(8, 10), at(14, 14)), dayOf)).toEqual([
      { day: 0, from: at(0, 14), to: at(0, 16) },
      { day: 7, from: at(7, 14), to: at(8, 10) },
    ]);
  });

  it('a cancelled date is not moved, and the nearest day is the one it was on', () => {
    expect(movedDates(weekly(3), listed(at(0, 14), at(13, 9)), dayOf)).toEqual([
      { day: 14, from: at(14, 14), to: at(13, 9) },
    ]);
  });

  it('a date that joins the day of another leaves that one alone', () => {
    const daily = [0, 1].map((day) => ({ day, at: at(day, 14) }));
    expect(movedDates(daily, listed(at(1, 10), at(1, 14)), dayOf)).toEqual([
      { day: 0, from: at(0, 14), to: at(1, 10) },
    ]);
  });

  it('more dates than days are not moved from anywhere', () => {
    expect(movedDates(weekly(1), listed(at(0, 14), at(2, 9)), dayOf)).toEqual([]);
    expect(movedDates([], listed(at(0, 14)), dayOf)).toEqual([]);
  });
});

/** A weekly series some of whose dates were moved by up to three days, and some cancelled. */
const series = fc
  .array(
    fc.oneof(
      fc.constant('as planned' as const),
      fc.constant('cancelled' as const),
      fc.integer({ min: -71, max: 71 }).filter((hours) => hours !== 0),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((fates) => {
    const planned = weekly(fates.length);
    const rows = planned.map(({ day, at: from }, index) => ({
      day,
      from,
      id: `id-${index}`,
      fate: fates[index],
    }));
    return { planned, rows };
  });

describe('any series', () => {
  it('whose dates were moved by less than half of its step: each is known, with the day it was on', () => {
    fc.assert(
      fc.property(series, ({ planned, rows }) => {
        const there = rows.flatMap(({ id, from, fate }) => {
          if (fate === 'cancelled') return [];
          return [{ id, at: typeof fate === 'number' ? from + fate * HOUR : from }];
        });
        const expected = rows.flatMap(({ day, from, fate }) =>
          typeof fate === 'number' ? [{ day, from, to: from + fate * HOUR }] : [],
        );
        const found = movedDates(planned, there, dayOf);
        expect(found).toEqual(expected.toSorted((a, b) => a.to - b.to));
      }),
    );
  });

  it('that the platform makes anew by its rule is as it was once each move is made', () => {
    fc.assert(
      fc.property(series, ({ planned, rows }) => {
        const moves = rows.flatMap(({ from, fate }) =>
          typeof fate === 'number' ? [{ from, to: from + fate * HOUR }] : [],
        );
        let dates = planned.map(({ at: start }, index) => ({ id: `new-${index}`, at: start }));
        for (const move of moves) {
          const state = moveState(move, dates);
          if (state.kind !== 'to-move') throw new Error(state.kind);
          dates = dates.map((date) => (date.id === state.id ? { ...date, at: move.to } : date));
          expect(moveState(move, dates)).toEqual({ kind: 'there' });
        }
        const wanted = rows.map(({ from, fate }) =>
          typeof fate === 'number' ? from + fate * HOUR : from,
        );
        expect(dates.map((date) => date.at)).toEqual(wanted);
      }),
    );
  });
});

it('a date that the platform has at neither time is missing', () => {
  expect(moveState({ from: at(0, 14), to: at(1, 9) }, listed(at(7, 14)))).toEqual({
    kind: 'missing',
  });
});
