import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY } from '#app/lib/time.ts';
import { seriesChanges, type AnnouncedSeries } from './series-changes.ts';

const dayOf = (at: number) => Math.floor(at / DAY);
const at = (day: number, hour: number) => day * DAY + hour * 3_600_000;
const series = (...dates: readonly (readonly [id: string, at: number])[]): AnnouncedSeries => ({
  name: 'Weekly',
  minutes: 30,
  dates: dates.map(([id, start]) => ({ id, at: start })),
});
const sorted = (list: readonly number[]) => list.toSorted((a, b) => a - b);
const NOTHING = {
  renamed: undefined,
  resized: undefined,
  moved: [],
  added: [],
  cancelled: [],
  renumbered: [],
};

it('nothing changed', () => {
  const same = series(['a', at(0, 9)], ['b', at(7, 9)]);
  expect(seriesChanges(same, same, dayOf)).toEqual(NOTHING);
});

it('a name, a length, a moved, a new, a cancelled date, and one that is another meeting now', () => {
  const before = series(['a', at(0, 9)], ['b', at(7, 9)], ['c', at(14, 9)], ['d', at(21, 9)]);
  const after = {
    ...series(['a', at(0, 9)], ['b', at(8, 10)], ['new', at(14, 9)], ['e', at(28, 9)]),
    name: 'Biweekly',
    minutes: 45,
  };
  expect(seriesChanges(before, after, dayOf)).toEqual({
    renamed: 'Weekly',
    resized: 30,
    moved: [{ from: at(7, 9), to: at(8, 10) }],
    added: [at(28, 9)],
    cancelled: [at(21, 9)],
    renumbered: [at(14, 9)],
  });
});

it('another time on the same day is a move, whatever the meeting is called', () => {
  const changes = seriesChanges(series(['a', at(0, 9)]), series(['b', at(0, 10)]), dayOf);
  expect(changes).toEqual({ ...NOTHING, moved: [{ from: at(0, 9), to: at(0, 10) }] });
});

it('every date of before and after is in it once, or stayed', () => {
  const dates = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 12 }).chain((starts) =>
    fc
      .shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'], {
        minLength: starts.length,
        maxLength: starts.length,
      })
      .map((ids) =>
        series(...starts.map((start, index) => [ids[index] ?? '', at(start, 9)] as const)),
      ),
  );
  fc.assert(
    fc.property(dates, dates, (before, after) => {
      const { moved, added, cancelled } = seriesChanges(before, after, dayOf);
      const gone = [...moved.map(({ from }) => from), ...cancelled];
      const come = [...moved.map(({ to }) => to), ...added];
      const kept = before.dates.map((date) => date.at).filter((start) => !gone.includes(start));
      expect(sorted([...kept, ...come])).toEqual(sorted(after.dates.map((date) => date.at)));
      expect(new Set(gone).size).toBe(gone.length);
    }),
  );
});
