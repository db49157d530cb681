import { describe, expect, it } from 'vitest';
import type { DateStatus, SeriesDay } from '#app/features/series/model/series-days.ts';
import {
  chosenDays,
  everyOpenDate,
  movedBy,
  NOTHING_CHOSEN,
  stretchedTo,
  toggledDate,
} from './date-choice.ts';

const day = (key: string, status: DateStatus): SeriesDay => ({
  key,
  meetingId: key,
  at: 0,
  status,
  isOffRule: false,
});
const days = [
  day('a', 'past'),
  day('b', 'next'),
  day('c', 'cancelled'),
  day('d', 'coming'),
  day('e', 'coming'),
];
const keys = (choice: Parameters<typeof chosenDays>[0]) =>
  chosenDays(choice, days).map(({ key }) => key);

const activeAt = (active: string) => ({ ...NOTHING_CHOSEN, active });

describe('choosing dates', () => {
  it('takes one in and out again; one that has begun not at all', () => {
    const one = toggledDate(NOTHING_CHOSEN, days, 'd');
    expect(keys(one)).toEqual(['d']);
    expect(keys(toggledDate(one, days, 'd'))).toEqual([]);
    expect(keys(toggledDate(one, days, 'a'))).toEqual(['d']);
  });

  it('takes a stretch either way, leaving out what cannot be cancelled', () => {
    const down = stretchedTo(toggledDate(NOTHING_CHOSEN, days, 'b'), days, 'e');
    expect(keys(down)).toEqual(['b', 'd', 'e']);
    const up = stretchedTo(toggledDate(NOTHING_CHOSEN, days, 'e'), days, 'b');
    expect(keys(up)).toEqual(['b', 'd', 'e']);
  });

  it('goes on from where the stretch began', () => {
    const twice = stretchedTo(
      stretchedTo(toggledDate(NOTHING_CHOSEN, days, 'b'), days, 'd'),
      days,
      'e',
    );
    expect(twice).toMatchObject({ anchor: 'b', active: 'e' });
  });

  it('takes all that have not begun', () => {
    expect(keys(everyOpenDate(NOTHING_CHOSEN, days))).toEqual(['b', 'd', 'e']);
  });

  it('moves from the first that is open, and not beyond an end', () => {
    expect(movedBy(NOTHING_CHOSEN, days, 1)).toBe('b');
    expect(movedBy(activeAt('d'), days, 1)).toBe('e');
    expect(movedBy(activeAt('e'), days, 7)).toBe('e');
    expect(movedBy(activeAt('a'), days, -1)).toBe('a');
  });
});
