import { paths } from '#app/lib/paths.ts';
import { impatient } from '../kit/impatient.ts';
import { BookingForm, tomorrow } from '../kit/pages/booking.ts';
import { layOutWall } from '../kit/pages/presets.ts';
import { daysOf, RepeatsForm, SeriesPage } from '../kit/pages/series.ts';
import { expect, test } from '../test.ts';
import { lost, refusals } from './broken-answers.ts';
import { FaultyCalls } from './faulty-calls.ts';

test.beforeEach(async ({ app, page }) => {
  await impatient(page);
  await app.signIn('desk', paths.book);
  await expect(new BookingForm(page).name).toBeVisible();
});

test.describe('createSeries', () => {
  test.slow();

  test('refused or lost before the effect: said, nothing lost, there once in the end', async ({
    app,
    page,
    world,
  }) => {
    const form = new RepeatsForm(page);
    const calls = new FaultyCalls(page, world, 'createSeries');
    await form.fillIn('Through the storm', 4);
    for (const fault of [...refusals, ...lost]) {
      await test.step(fault, async () => {
        await calls.before(fault, () => form.form.send().click());
        await expect(form.form.alert).toContainText(/Couldn’t book|was not booked/);
        await expect(form.count).toHaveValue('4');
      });
    }
    await page.getByRole('button', { name: 'Try again' }).click();
    const series = await form.seriesOfResult();
    expect(await daysOf(app, series)).toHaveLength(4);
    const answered = await world.calls('createSeries');
    expect(answered.filter(({ outcome }) => outcome === 'ok')).toHaveLength(1);
  });

  test('lost after the effect: found, not sent again, dates left out all the same', async ({
    app,
    page,
    world,
  }) => {
    const form = new RepeatsForm(page);
    const calls = new FaultyCalls(page, world, 'createSeries');
    for (const [place, fault] of lost.entries()) {
      await test.step(fault, async () => {
        if (place > 0) await form.form.open();
        await form.fillIn(`Once alone ${place}`, 4);
        await form.day(tomorrow(2)).click();
        await calls.after(fault, () => form.form.send().click());
        const series = await form.seriesOfResult();
        expect(await calls.count()).toBe(place + 1);
        expect(await daysOf(app, series)).toEqual([1, 3, 4].map((days) => tomorrow(days)));
      });
    }
  });
});

test('the series is made but its dates are not left out: told, kept through a reload, tried again', async ({
  app,
  page,
  world,
}) => {
  const form = new RepeatsForm(page);
  await form.fillIn('Half done', 4);
  await form.day(tomorrow(2)).click();
  await form.leftOut.getByRole('textbox', { name: 'Reason' }).fill('Fair');
  await world.fault('http-503@cancelSeriesMeetings*1');
  const series = await form.book();
  const told = page.getByRole('alert').filter({ hasText: 'not canceled yet' });
  await expect(told).toContainText('Reason: Fair');
  expect(await daysOf(app, series)).toHaveLength(4);
  await page.reload();
  await expect(told).toBeVisible();

  await new SeriesPage(page).open(series);
  await expect(told).toBeVisible();
  await world.fault('refused@cancelSeriesMeetings*1');
  await told.getByRole('button', { name: 'Cancel meetings now' }).click();
  await expect.poll(async () => (await world.calls('cancelSeriesMeetings')).length).toBe(2);
  await expect(told).toBeVisible();
  await told.getByRole('button', { name: 'Cancel meetings now' }).click();
  await expect(told).toBeHidden();
  expect(await daysOf(app, series)).toEqual([1, 3, 4].map((days) => tomorrow(days)));
  const calls = await world.calls('cancelSeriesMeetings');
  expect(calls.at(-1)?.params).toMatchObject({ reason: 'Fair' });
});

test('cancelSeriesMeetings: every fault is told, the choice and the reason stand', async ({
  app,
  page,
  world,
}) => {
  test.slow();
  const form = new RepeatsForm(page);
  await form.fillIn('Cancelled', 5);
  const series = await form.book();
  const one = new SeriesPage(page);
  await one.open(series);
  await one.dates.nth(1).click();
  await one.dates.nth(2).click();
  await one.cancel.click();
  await one.reason.fill('Storm');
  const calls = new FaultyCalls(page, world, 'cancelSeriesMeetings');
  for (const fault of [...refusals, ...lost]) {
    await test.step(fault, async () => {
      await calls.before(fault, () => one.confirm());
      await expect(one.dialog.getByRole('alert')).toBeVisible();
      await expect(one.reason).toHaveValue('Storm');
      expect(await daysOf(app, series)).toHaveLength(5);
    });
  }
  await world.fault('http-500@cancelSeriesMeetings*1!after');
  await one.confirm();
  await expect(one.dialog).toBeHidden();
  expect(await daysOf(app, series)).toHaveLength(3);
  const answered = await world.calls('cancelSeriesMeetings');
  expect(answered.filter(({ outcome }) => outcome === 'ok')).toHaveLength(0);
});

test('dates cancelled by a call that ends the session are cancelled once', async ({
  app,
  page,
  world,
}) => {
  const form = new RepeatsForm(page);
  await form.fillIn('Ends the session', 4);
  const series = await form.book();
  const one = new SeriesPage(page);
  await one.open(series);
  await one.dates.nth(1).click();
  await one.cancel.click();
  await one.reason.fill('Storm');
  await world.fault('session-expired@cancelSeriesMeetings*1!after');
  await one.confirm();
  await app.signInAgain();
  await expect(page.getByText('Checked: 1 meeting is canceled')).toBeVisible();
  await expect(one.dialog).toHaveCount(0);
  expect(await daysOf(app, series)).toHaveLength(3);
  expect(await world.calls('cancelSeriesMeetings')).toHaveLength(1);
});

test('updateSeries: every fault is told, nothing is lost', async ({ app, page, world }) => {
  test.slow();
  const form = new RepeatsForm(page);
  await form.fillIn('Before', 3);
  const series = await form.book();
  await page.goto(paths.editSeries(series));
  await expect(form.form.name).toHaveValue('Before');
  await form.form.name.fill('After');
  const calls = new FaultyCalls(page, world, 'updateSeries');
  for (const [place, fault] of [...refusals, ...lost].entries()) {
    await test.step(fault, async () => {
      // what could not be read is asked about once
      const save = () => (place === 0 ? form.form.save() : form.form.send('Save changes').click());
      await calls.before(fault, save);
      await expect(form.form.alert).toContainText(
        /Couldn’t save the changes|the changes were not saved/,
      );
      await expect(form.form.name).toHaveValue('After');
    });
  }
  await calls.after('timeout', () => form.form.send('Save changes').click());
  expect(await form.seriesOfResult()).toBe(series);
  expect(await daysOf(app, series)).toHaveLength(3);
  const answered = await world.calls('updateSeries');
  expect(answered.filter(({ outcome }) => outcome === 'ok')).toHaveLength(0);
});

test('the walls of a series: laid out, refused, lost and there in the end', async ({
  page,
  world,
}) => {
  const form = new RepeatsForm(page);
  await form.fillIn('With walls', 3);
  const series = await form.book();
  await page.goto(paths.editSeries(series));
  await form.form.goTo('TV walls');
  const own = page.getByRole('region', { name: 'TV walls of the series' });
  await own.getByRole('button', { name: 'Set TV walls' }).click();
  await layOutWall(page);
  await page.keyboard.press('Escape');
  await expect(own).toContainText('1 wall · 1 box in use');
  await expect(form.form.changes).toContainText('TV walls of the series');
  const calls = new FaultyCalls(page, world, 'updateSeries');
  await calls.before('refused', () => form.form.save());
  await expect(form.form.alert).toContainText('Couldn’t save the changes');
  await expect(own).toContainText('1 box in use');
  for (const fault of ['cut-before', 'timeout'] as const) {
    await calls.before(fault, () => form.form.send('Save changes').click());
    await expect(form.form.alert).toContainText('the changes were not saved');
    await expect(own).toContainText('1 box in use');
  }
  await calls.after('cut-middle', () => form.form.send('Save changes').click());
  expect(await form.seriesOfResult()).toBe(series);
  const sent = await world.calls('updateSeries');
  expect(sent.at(-1)?.params).toMatchObject({
    tv_wall: { tvwalls: [{ mode: 1, members: [{ hdu_id: '1_1', member_type: 2 }] }] },
  });
  await page.goto(paths.series(series));
  await expect(page.getByRole('region', { name: 'Picture and sound' })).toContainText(
    'TV walls of the series',
  );
});

test('a series that cannot be read says so, and is read again', async ({ page, world }) => {
  const form = new RepeatsForm(page);
  await form.fillIn('Readable', 3);
  const series = await form.book();
  await world.fault('refused@getSeries*1');
  await page.goto(paths.series(series));
  await expect(page.getByRole('alert')).toContainText('Couldn’t load this series');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(new SeriesPage(page).strip).toBeVisible();
});

test('months that cannot be checked are told, and stand in nobody’s way', async ({
  page,
  world,
}) => {
  const form = new RepeatsForm(page);
  await world.fault('refused@listBookedMeetings');
  await form.fillIn('Unchecked', 3);
  await expect(form.matrix).toContainText('Couldn’t check some months');
  await form.book();
});

test('a moved date that is not moved back after an edit: told, kept through a reload, tried again', async ({
  app,
  page,
  world,
}) => {
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
  await expect(form.form.name).toHaveValue('By hand');
  await form.form.name.fill('Renamed');
  await world.fault('http-503@updateBookedMeeting*1');
  await form.form.send('Save changes').click();
  await form.seriesOfResult();
  const told = page.getByRole('alert').filter({ hasText: 'not back at its own time' });
  await expect(told).toContainText(/moved: .* → /);
  expect(await daysOf(app, series)).toEqual([1, 2, 3].map((days) => tomorrow(days)));
  await page.reload();
  await expect(told).toBeVisible();

  await one.open(series);
  const calls = new FaultyCalls(page, world, 'updateBookedMeeting');
  for (const fault of ['refused', 'cut-before'] as const) {
    await test.step(fault, async () => {
      await calls.before(fault, () => told.getByRole('button', { name: 'Move back now' }).click());
      await expect(told).toBeVisible();
      await expect(told.getByRole('button', { name: 'Move back now' })).toBeEnabled();
    });
  }
  await calls.after('timeout', () => told.getByRole('button', { name: 'Move back now' }).click());
  await expect(told).toBeHidden();
  expect(await daysOf(app, series)).toEqual([1, 2, 9].map((days) => tomorrow(days)));
});
