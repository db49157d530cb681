import { paths } from '#app/lib/paths.ts';
import { knownThings } from '../every-page.ts';
import { BookingForm, numbersOf, roomOf, tomorrow } from '../kit/pages/booking.ts';
import { downloaded } from '../kit/pages/downloaded.ts';
import { countEffort } from '../kit/pages/effort.ts';
import { dayName, daysOf, RepeatsForm, seriesNamed, SeriesPage } from '../kit/pages/series.ts';
import { STAGED } from '../probe/contrary-platforms.ts';
import { expect, test } from '../test.ts';

test.describe('booking a series', () => {
  test.beforeEach(async ({ app, page }) => {
    await app.signIn('desk', paths.book);
    await expect(new BookingForm(page).name).toBeVisible();
  });

  test('weekly on chosen days until a date: said in words, shown on a calendar, booked', async ({
    app,
    page,
    world,
  }) => {
    const form = new RepeatsForm(page);
    await form.form.fillIn('Stand-up');
    await form.repeats();
    for (const weekday of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
      await form.part.getByRole('checkbox', { name: weekday }).check();
    }
    for (const weekday of ['Saturday', 'Sunday']) {
      await form.part.getByRole('checkbox', { name: weekday }).uncheck();
    }
    await form.until(tomorrow(14));
    await expect(form.part).toContainText('Every weekday (Monday to Friday), until');
    await expect(form.preview).toContainText(`${workdays(14)} meetings`);
    await form.form.send().click();
    const series = await form.seriesOfResult();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Series booked');
    await expect(page.getByText(`${workdays(14)} meetings created`)).toBeVisible();
    const [call] = await world.calls('createSeries');
    expect(call?.params).toMatchObject({
      name: 'Stand-up',
      meeting_formular: { repeat_type: 7, frequency: 1, week_days: '1,2,3,4,5' },
    });
    expect(await daysOf(app, series)).toHaveLength(workdays(14));
  });

  test('dates are left out by pointer and by key: ends are never made, one between is cancelled', async ({
    app,
    page,
    world,
  }) => {
    const form = new RepeatsForm(page);
    await form.fillIn('Daily', 6);
    await form.day(tomorrow(1)).click();
    await expect(form.leftOut).toContainText('All skipped dates are at an end');
    await form.day(tomorrow(3)).focus();
    await page.keyboard.press('Space');
    await expect(form.day(tomorrow(3))).toHaveAttribute('aria-pressed', 'false');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    await expect(form.day(tomorrow(4))).toHaveAttribute('aria-pressed', 'true');
    await expect(form.leftOut).toContainText('the console cancels the 1 skipped meeting');
    await form.leftOut.getByRole('textbox', { name: 'Reason' }).fill('Fair');
    await expect(form.preview).toContainText('4 meetings');
    const series = await form.book();
    await expect(page.getByText('4 meetings created')).toBeVisible();
    expect(await daysOf(app, series)).toEqual([2, 4, 5, 6].map((days) => tomorrow(days)));
    const [created] = await world.calls('createSeries');
    expect(created?.params).toMatchObject({
      start_time: `${tomorrow(2)}T10:00:00+08:00`,
      meeting_formular: { start_date: tomorrow(2), end_date: tomorrow(6), repeat_type: 1 },
    });
    const [cancelled] = await world.calls('cancelSeriesMeetings');
    expect(cancelled?.params).toMatchObject({ reason: 'Fair' });
  });

  test('each date tells its own conflicts, and those that would be refused are left out at once', async ({
    page,
  }) => {
    const form = new RepeatsForm(page);
    await form.form.fillIn('Sync');
    await form.form.chooseDate(tomorrow(2));
    await form.form.book();
    await form.form.open();
    await form.fillIn('Sync', 4);
    await expect(form.matrix.getByRole('row', { name: dayName(tomorrow(2)) })).toContainText(
      'Can’t be booked',
    );
    await expect(form.matrix).toContainText('The other 3 dates have no conflicts');
    await expect(form.form.conflicts).toContainText('1 date has conflicts');
    await form.matrix.getByRole('button', { name: 'Skip 1 that can’t be booked' }).click();
    await expect(form.form.conflicts).toContainText('No conflicts found');
    // an excluded date stays in its row and can be restored there
    await form.matrix.getByRole('button', { name: /^Restore/ }).click();
    await expect(form.leftOut).toBeHidden();
    await expect(form.form.conflicts).toContainText('1 date has conflicts');
    // the platform reports the same, at the field it concerns
    await form.form.send().click();
    await expect(form.form.name).toBeFocused();
    await expect(form.form.alert).toContainText('code 51124');
  });

  test('beyond the horizon: said at the rule, and ended there with one press', async ({ page }) => {
    const form = new RepeatsForm(page);
    await form.fillIn('Far away', 3);
    await form.by('Monthly');
    await form.times(9);
    await expect(form.part).toContainText(/dates? (is|are) beyond the booking limit/);
    await form.form.send().click();
    await expect(form.part).toBeFocused();
    await form.part.getByRole('button', { name: /^End on/ }).click();
    await expect(form.part).not.toContainText(/dates? (is|are) beyond the booking limit/);
    await form.book();
  });

  test('a draft keeps the rule and what is left out', async ({ page }) => {
    const form = new RepeatsForm(page);
    await form.fillIn('Half done', 5);
    await form.day(tomorrow(3)).click();
    await form.form.isKept();
    await page.reload();
    await expect(form.count).toHaveValue('5');
    await expect(form.day(tomorrow(3))).toHaveAttribute('aria-pressed', 'false');
    await expect(form.preview).toContainText('4 meetings');
  });

  test('what is missing is said where it is', async ({ page, world }) => {
    const form = new RepeatsForm(page);
    await form.fillIn('Incomplete', 3);
    await form.count.fill('');
    await form.form.send().click();
    await expect(form.part).toBeFocused();
    await expect(form.part).toContainText('Enter a whole number');
    expect(await world.calls('createSeries')).toHaveLength(0);
  });

  test(
    'from a template: its people and settings, at every date',
    { tag: STAGED },
    async ({ app, page, world }) => {
      const { templateId } = await knownThings(app);
      const form = new RepeatsForm(page);
      await form.form.open(paths.bookFrom(templateId));
      await form.fillIn('Templated', 3);
      await form.book();
      const [call] = await world.calls('createSeries');
      expect(call?.params).toMatchObject({ name: 'Templated', meeting_key: expect.any(String) });
      expect(call?.params['invite_members']).not.toEqual([]);
    },
  );
});

test.describe('the page of a series', () => {
  test('is reached from a meeting of it, and tells its rule and every date', async ({
    app,
    page,
  }) => {
    await app.signIn('admin', paths.meetings);
    const series = await seriesNamed(app, '研发晨会');
    const one = new SeriesPage(page);
    await one.open(series);
    await expect(page.getByRole('main')).toContainText(
      'Every week on Monday, Wednesday, and Friday',
    );
    await expect(one.dates.filter({ hasText: 'next' })).toHaveCount(1);
    await expect(one.dates.filter({ hasText: 'ended' }).first()).toBeVisible();
    await expect(one.dates.filter({ hasText: 'canceled or moved' })).toHaveCount(1);
    await one.dates.filter({ hasText: 'next' }).click();
    await page.getByRole('link', { name: 'Open meeting' }).click();
    await page.getByRole('link', { name: 'Open series' }).click();
    await expect(page).toHaveURL(new RegExp(`${series}$`));
    await page.goto(`${paths.meetings}?cols=name,series`);
    const row = page.getByRole('row', { name: /研发晨会/ }).first();
    await row.locator(`a[href="${paths.series(series)}"]`).click();
    await expect(one.strip).toBeVisible();
  });

  test('several dates are cancelled in one call, chosen by pointer, stretch and keys', async ({
    app,
    page,
    world,
  }) => {
    await app.signIn('desk', paths.book);
    const form = new RepeatsForm(page);
    await form.fillIn('Many', 8);
    const series = await form.book();
    const one = new SeriesPage(page);
    await one.open(series);
    await expect(one.dates).toHaveCount(8);
    await one.dates.nth(1).click();
    await one.dates.nth(3).click({ modifiers: ['Shift'] });
    await expect(one.chosen).toHaveCount(3);
    await one.strip.press('ArrowRight');
    await one.strip.press('ArrowRight');
    await one.strip.press('Space');
    await expect(one.chosen).toHaveCount(4);
    await one.strip.press('Shift+ArrowRight');
    await expect(one.chosen).toHaveCount(5);
    await one.cancel.click();
    await expect(one.dialog).toContainText('3 meetings remain.');
    await one.confirm();
    await expect(one.dialog).toContainText('Enter a reason');
    await one.reason.fill('Holiday');
    await one.confirm();
    await expect(one.dialog).toBeHidden();
    await expect(one.dates.filter({ hasText: 'canceled or moved' })).toHaveCount(5);
    expect(await daysOf(app, series)).toHaveLength(3);
    const calls = await world.calls('cancelSeriesMeetings');
    expect(calls).toHaveLength(1);
    expect(calls[0]?.params['reason']).toBe('Holiday');
  });

  test('one date is changed by itself and shown off the rule', async ({ app, page }) => {
    await app.signIn('desk', paths.book);
    const form = new RepeatsForm(page);
    await form.fillIn('One moves', 3);
    const series = await form.book();
    const one = new SeriesPage(page);
    await one.open(series);
    await one.dates.nth(2).click();
    await page.getByRole('button', { name: 'Edit meeting' }).click();
    await expect(form.form.name).toHaveValue('One moves');
    await form.form.chooseDate(tomorrow(9));
    await form.form.book('Save changes');
    await one.open(series);
    await expect(one.dates.filter({ hasText: /(?<!canceled or )moved/ })).toHaveCount(1);
  });

  test('the whole series is edited: all that was read goes back, with what was changed', async ({
    app,
    page,
    world,
  }) => {
    await app.startSession('desk');
    const { room, number } = await roomOf(app, 'Weekly Standup London');
    await app.open(paths.bookInRoom(room));
    const form = new RepeatsForm(page);
    await form.fillIn('Before', 4);
    const series = await form.book();
    await page.goto(paths.editSeries(series));
    await expect(form.form.name).toHaveValue('Before');
    await form.form.name.fill('After');
    await form.until(tomorrow(6));
    await form.day(tomorrow(5)).click();
    await expect(form.form.changes).toContainText('Recurrence rule');
    await form.form.save();
    expect(await form.seriesOfResult()).toBe(series);
    const [created] = await world.calls('createSeries');
    const [updated] = await world.calls('updateSeries');
    expect(updated?.params).toMatchObject({
      ...created?.params,
      name: 'After',
      meeting_formular: { start_date: tomorrow(1), end_date: tomorrow(6), repeat_type: 1 },
    });
    expect(await daysOf(app, series)).toEqual([1, 2, 3, 4, 6].map((days) => tomorrow(days)));
    // the new date is in the room of the series as well
    expect(await numbersOf(app, 'After')).toEqual(Array.from({ length: 5 }, () => number));
  });

  test('an edit that meets somebody else’s shows both, and saves what was chosen', async ({
    app,
    page,
    world,
  }) => {
    await app.signIn('desk', paths.book);
    const form = new RepeatsForm(page);
    await form.fillIn('Original', 4);
    const series = await form.book();
    const [created] = await world.calls('createSeries');
    await page.goto(paths.editSeries(series));
    await form.form.name.fill('Mine');
    await app.tell(`/api/v1/mc/regular_meeting/${series}`, { ...created?.params, duration: 120 });
    await form.form.save();
    const decision = page.getByRole('region', {
      name: 'Someone changed this series while you were editing',
    });
    await expect(decision).toBeVisible();
    await decision.getByRole('button', { name: 'Save chosen versions' }).click();
    await form.seriesOfResult();
    const updates = await world.calls('updateSeries');
    expect(updates.at(-1)?.params).toMatchObject({ name: 'Mine', duration: 120 });
  });

  test('a series that is not there says so', async ({ app, page }) => {
    await app.signIn('admin', paths.series('nowhere'));
    await expect(page.getByRole('heading', { name: 'Series not found' })).toBeVisible();
  });
});

/** The number of Monday-to-Friday days from tomorrow until the given number of days from now. */
function workdays(until: number): number {
  const days = Array.from({ length: until }, (_, index) => tomorrow(index + 1));
  return days.filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())).length;
}

test.describe('holidays', () => {
  // Mondays from 30 March 2026 on fall into the holidays of Tomb-sweeping Day and Labour Day
  test.use({ worldChoice: { now: '2026-03-27T09:00:00+08:00', scenario: 'empty' } });

  test('a series without its two holidays is booked with few clicks and keys', async ({
    app,
    page,
    world,
  }) => {
    await app.signIn('desk', paths.book);
    const form = new RepeatsForm(page);
    await expect(form.form.name).toBeFocused();
    const effort = await countEffort(page);
    await page.keyboard.type('Weekly');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2026-03-30 14');
    await form.repeats();
    await page.getByRole('button', { name: 'Skip holidays' }).click();
    await expect(form.preview).toContainText('8 meetings');
    await page.keyboard.press('Control+Enter');
    await form.seriesOfResult();
    const { clicks, keys } = await effort();
    test.info().annotations.push({ type: 'effort', description: `${clicks} clicks, ${keys} keys` });
    expect(clicks).toBeLessThanOrEqual(8);
    expect(keys).toBeLessThanOrEqual(10);
    const [call] = await world.calls('cancelSeriesMeetings');
    expect(String(call?.params['meeting_moids']).split(',')).toHaveLength(2);
  });
});

test.describe('dates that were moved by hand', () => {
  test('stay where they are when the series is extended; the letter says what is new', async ({
    app,
    page,
  }) => {
    await app.signIn('desk', paths.book);
    const form = new RepeatsForm(page);
    await form.fillIn('By hand', 3);
    const series = await form.book();
    const one = new SeriesPage(page);
    await one.open(series);
    await one.dates.nth(2).click();
    await page.getByRole('button', { name: 'Edit meeting' }).click();
    await expect(form.form.name).toHaveValue('By hand');
    await form.form.chooseDate(tomorrow(9));
    await form.form.book('Save changes');

    await page.goto(paths.editSeries(series));
    await expect(form.moved).toContainText(/moved: .* → /);
    await expect(form.preview).toContainText('3 meetings');
    await form.until(tomorrow(5));
    await expect(form.preview).toContainText('5 meetings');
    await form.form.send('Save changes').click();
    await form.seriesOfResult();
    expect(await daysOf(app, series)).toEqual([1, 2, 4, 5, 9].map((days) => tomorrow(days)));
    await expect(page.getByText('Upcoming dates: 5 planned, 5 on the platform')).toBeVisible();
    await expect(one.letter).toContainText('Changed series of meetings: By hand');
    await expect(one.letter.getByText(/^New: /m)).toBeVisible();
  });
});

test.describe('letters', () => {
  test('one invitation with every number, one about what is cancelled; a copy and a template', async ({
    app,
    page,
  }) => {
    await app.signIn('desk', paths.book);
    const form = new RepeatsForm(page);
    await form.fillIn('Letters', 9);
    const series = await form.book();
    const one = new SeriesPage(page);
    const numbers = await numbersOf(app, 'Letters');
    for (const number of numbers) await expect(one.letter).toContainText(number);
    await page.getByRole('button', { name: '3 more' }).click();
    await expect(page.getByRole('button', { name: '3 more' })).toHaveCount(0);

    await one.open(series);
    await page.getByRole('button', { name: 'Invitation…' }).click();
    await expect(one.letter).toContainText('Dates (9):');
    const mail = one.dialog.getByRole('link', { name: 'Write mail' });
    await expect(mail).toHaveAttribute('href', /^mailto:\?subject=.*Letters/);
    const { text } = await downloaded(page, () =>
      one.dialog.getByRole('button', { name: 'Download calendar file' }).click(),
    );
    const file = text.replaceAll('\r\n ', '');
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(9);
    for (const number of numbers) expect(file).toContain(number);
    await one.dialog.getByRole('button', { name: 'Close' }).click();

    await one.dates.nth(1).click();
    await one.cancelChosen('Fair');
    await page.getByRole('button', { name: 'Cancellation letter…' }).click();
    await expect(one.letter).toContainText('Reason: Fair');
    await one.dialog.getByRole('button', { name: 'Close' }).click();

    await page.getByRole('button', { name: 'Save as template' }).click();
    await one.dialog.getByRole('button', { name: 'Save as template' }).click();
    await expect(page).toHaveURL(/\/templates\//);

    await one.open(series);
    await page.getByRole('link', { name: 'Duplicate series' }).click();
    await expect(form.form.name).toHaveValue('');
    await expect(form.preview).toContainText('9 meetings');
    await form.form.name.fill('Copied');
    await form.book();
    expect(await numbersOf(app, 'Copied')).toHaveLength(9);
  });
});
