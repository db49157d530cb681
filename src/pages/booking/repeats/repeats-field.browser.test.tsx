import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { signedInSession } from '#app/api/testing/stand-in.ts';
import { watchFormattedDates } from '#app/app/testing/formatted-dates.ts';
import { t } from '#app/app/testing/words.ts';
import { freshRule } from '#app/features/recurrence/model/repeat-rule.ts';
import { emptyBooking } from '../booking-values.ts';
import { showBooking } from '../testing/show-booking.tsx';

/*
 * A series may have a thousand dates: what is typed or clicked draws only what it changes. Every day of the calendar
 * says its date anew when it is drawn.
 */

const isDay = (text: string) => /^\w+day, \w+ \d+, 2026$/.test(text);
const day = (name: string) => page.getByRole('button', { name });
const skipped = (count: number) =>
  page.getByRole('region', { name: t('series:skips.title', { count }) });

test('a key in the name draws no day, a date left out that day and the one the focus has left', async () => {
  await page.viewport(1440, 1200);
  const { session } = await signedInSession({
    scenario: 'empty',
    now: () => new Date('2026-04-01T09:00:00+08:00'),
  });
  await showBooking(session, {
    ...emptyBooking({ local: '2026-04-06T09:00', zone: 'Asia/Shanghai' }),
    kind: 'recurring',
    repeats: { rule: { ...freshRule(), kind: 'daily', count: 30 }, skipped: [], reason: '' },
  });
  await userEvent.click(day('Tuesday, April 14, 2026'));
  await expect.element(skipped(1)).toBeVisible();
  const name = page.getByRole('textbox', { name: t('booking:when.name') });
  const formatted = watchFormattedDates();
  await userEvent.type(name, 'Planning');
  await expect.element(page.getByText(t('booking:conflicts.none'))).toBeVisible();
  expect(formatted.filter(isDay)).toEqual([]);

  await userEvent.click(day('Thursday, April 16, 2026'));
  await expect.element(skipped(2)).toBeVisible();
  const drawn = new Set(formatted.filter(isDay));
  expect([...drawn].toSorted()).toEqual(['Thursday, April 16, 2026', 'Tuesday, April 14, 2026']);
  await expect.element(day('Thursday, April 16, 2026')).toHaveAttribute('aria-pressed', 'false');
});
