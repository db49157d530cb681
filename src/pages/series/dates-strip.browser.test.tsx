import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { watchFormattedDates } from '#app/app/testing/formatted-dates.ts';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import type { SeriesDay } from '#app/features/series/model/series-days.ts';
import { DAY } from '#app/lib/time.ts';
import { everyOpenDate, NOTHING_CHOSEN } from './date-choice.ts';
import { DatesStrip } from './dates-strip.tsx';

const FIRST = Date.parse('2026-03-02T09:00:00+08:00');

const daysOf = (past: number): SeriesDay[] =>
  Array.from({ length: 60 }, (_, index) => ({
    key: `m${index}`,
    meetingId: `m${index}`,
    at: FIRST + index * DAY,
    status: index < past ? 'past' : index === past ? 'next' : 'coming',
    isOffRule: false,
  }));

function Host() {
  const [choice, setChoice] = useState(NOTHING_CHOSEN);
  const [days, setDays] = useState(() => daysOf(0));
  return (
    <>
      <DatesStrip days={days} shown={days} offset={480} choice={choice} onChoice={setChoice} />
      <button type="button" onClick={() => setChoice(everyOpenDate(choice, days))}>
        All
      </button>
      <button type="button" onClick={() => setDays(daysOf(1))}>
        Later
      </button>
    </>
  );
}

const strip = page.getByRole('listbox');
const chosen = page.getByRole('option', { selected: true });
const says = (status: SeriesDay['status']) =>
  expect.stringContaining(t(`series:dates.status.${status}`));
const button = (name: string) => page.getByRole('button', { name });

test('no date says its words again because keys move over it, one is chosen or all are', async () => {
  await show(<Host />);
  await userEvent.click(strip);
  await userEvent.keyboard('{Home}');
  const formatted = watchFormattedDates();
  await userEvent.keyboard(' {ArrowRight} {ArrowRight}{PageDown}{End}{Home}');
  await expect.element(chosen).toHaveLength(2);
  await userEvent.click(button('All'));
  await expect.element(chosen).toHaveLength(60);
  // the name of a month is no date
  expect(formatted.filter((text) => /\d\/|\d:/.test(text))).toEqual([]);
});

test('when a date begins, it says so, and so does the one that is next then', async () => {
  await show(<Host />);
  const option = page.getByRole('option');
  await expect.element(option.nth(0)).toHaveAccessibleName(says('next'));
  await userEvent.click(button('Later'));
  await expect.element(option.nth(0)).toHaveAccessibleName(says('past'));
  await expect.element(option.nth(1)).toHaveAccessibleName(says('next'));
});
