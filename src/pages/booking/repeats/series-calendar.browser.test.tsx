import { useCallback, useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { seriousAgainst } from '#app/app/testing/accessibility.ts';
import { watchFormattedDates } from '#app/app/testing/formatted-dates.ts';
import { show } from '#app/app/testing/show.tsx';
import { workingTimeStore } from '#app/components/working-time/working-time-store.ts';
import { freshRule } from '#app/features/recurrence/model/repeat-rule.ts';
import { USUAL_WORKING_TIME } from '#app/lib/working-time/working-days.ts';
import type { Repeats } from './repeats.ts';
import { SeriesCalendar } from './series-calendar.tsx';
import { seriesPlan, toggled } from './series-plan.ts';

const platform = {
  offset: 480,
  horizon: undefined,
  now: Date.parse('2026-03-01T09:00:00+08:00'),
};
const start = { local: '2026-03-30T09:00', zone: 'Asia/Shanghai' };

function Host({ rule = {} }: { readonly rule?: Partial<Repeats['rule']> }) {
  const [repeats, setRepeats] = useState<Repeats>({
    rule: { ...freshRule(), ...rule },
    skipped: [],
    reason: '',
  });
  const toggle = useCallback(
    (days: readonly string[]) => setRepeats((before) => days.reduce(toggled, before)),
    [],
  );
  const plan = seriesPlan(start, repeats, platform);
  if (plan === undefined) throw new Error('no start');
  return (
    <>
      <SeriesCalendar
        plan={plan}
        gone={new Set()}
        conflicts={new Map()}
        now={platform.now}
        isEdit={false}
        onToggle={toggle}
      />
      <p data-testid="skipped">{repeats.skipped.join(' ')}</p>
    </>
  );
}

const day = (name: string) => page.getByRole('button', { name });
const skipped = page.getByTestId('skipped');

beforeEach(async () => {
  workingTimeStore.set(USUAL_WORKING_TIME);
  await page.viewport(1440, 1200);
});

describe('the dates of a series on a calendar', () => {
  it('a date in the second month is skipped by one click, and the months stay', async () => {
    await show(<Host />);
    await day('Monday, April 13, 2026').click();
    await expect.element(skipped).toHaveTextContent('2026-04-13');
    await expect.element(page.getByRole('table', { name: 'March 2026' })).toBeInTheDocument();
    await day('Monday, April 13, 2026').click();
    await expect.element(skipped).toHaveTextContent('');
  });

  it('of all days, the one that is skipped alone is drawn again', async () => {
    await show(<Host rule={{ kind: 'daily', count: 60 }} />);
    await expect.element(day('Skip holidays')).toBeVisible();
    await userEvent.click(day('Monday, April 13, 2026'));
    await expect.element(skipped).toHaveTextContent('2026-04-13');
    const formatted = watchFormattedDates();
    await userEvent.click(day('Wednesday, April 15, 2026'));
    await expect.element(skipped).toHaveTextContent('2026-04-13 2026-04-15');
    // the one that the focus has left is no longer the one that Tab reaches
    const drawn = new Set(formatted.filter((text) => /^\w+day, \w+ \d+, 2026$/.test(text)));
    expect([...drawn].toSorted()).toEqual(['Monday, April 13, 2026', 'Wednesday, April 15, 2026']);
  });

  it('keys turn the months, and the buttons leave one day to be reached with Tab', async () => {
    await show(<Host />);
    await day('Monday, March 30, 2026').click();
    await userEvent.keyboard('{PageDown}{PageDown}');
    await expect.element(day('Saturday, May 30, 2026')).toHaveFocus();
    await day('Previous month').click();
    const reached = [...document.querySelectorAll('table button[tabindex="0"]')];
    expect(reached).toHaveLength(1);
  });

  it('holidays and days worked in exchange are marked and named', async () => {
    await show(<Host rule={{ kind: 'daily', count: 60 }} />);
    await expect
      .element(day('Monday, April 6, 2026'))
      .toHaveAccessibleName('Monday, April 6, 2026: meeting, Tomb-sweeping Day holiday');
    await day('Next month').click();
    await expect
      .element(day('Saturday, May 9, 2026'))
      .toHaveAccessibleName(/meeting, Working day in exchange for Labour Day$/);
  });

  it('one click skips every holiday, one restores them', async () => {
    await show(<Host />);
    await expect.element(page.getByText('2 dates fall on public holidays')).toBeInTheDocument();
    await day('Skip holidays').click();
    await expect.element(skipped).toHaveTextContent('2026-04-06 2026-05-04');
    await expect
      .element(page.getByText('All 2 dates on public holidays are skipped'))
      .toBeInTheDocument();
    await day('Restore holidays').click();
    await expect.element(skipped).toHaveTextContent('');
  });

  it('only what is left is skipped where one is skipped already; many are cut and open', async () => {
    await show(<Host rule={{ kind: 'daily', count: 230 }} />);
    await expect.element(day('Skip holidays')).toBeVisible();
    await day('Saturday, April 4, 2026').click();
    const named = document.querySelectorAll('li').length;
    await page.getByRole('button', { name: /more/ }).click();
    expect(document.querySelectorAll('li').length).toBeGreaterThan(named);
    await day('Skip holidays').click();
    await expect.element(day('Restore holidays')).toBeVisible();
    expect(skipped.element().textContent.split(' ')).toHaveLength(21);
  });

  it('says from when on nothing is published', async () => {
    await show(<Host rule={{ kind: 'monthly', ends: 'date', last: '2040-12-31' }} />);
    await expect.element(page.getByText(/are not published yet/)).toBeInTheDocument();
  });

  it('a desk without these holidays has no marks and no offer', async () => {
    workingTimeStore.set({ ...USUAL_WORKING_TIME, holidays: 'none' });
    await show(<Host />);
    await expect
      .element(day('Monday, April 6, 2026'))
      .toHaveAccessibleName('Monday, April 6, 2026: meeting');
    expect(document.body.textContent).not.toContain('public holiday');
  });

  it('is free of serious violations, and fits a telephone', async () => {
    await page.viewport(360, 740);
    await show(<Host />);
    await expect.element(day('Skip holidays')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    expect(await seriousAgainst(page.getByRole('region', { name: 'Date preview' }))).toEqual([]);
  });
});
