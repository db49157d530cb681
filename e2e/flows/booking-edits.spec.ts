import { z } from 'zod';
import { paths } from '#app/lib/paths.ts';
import { asTyped, BookingForm, tomorrow } from '../kit/pages/booking.ts';
import { expect, test } from '../test.ts';
import { answered } from '../unknown-fields.ts';

test.beforeEach(async ({ app, page }) => {
  await app.signIn('desk', paths.book);
  await expect(new BookingForm(page).name).toBeVisible();
});

/** Who is signed in, as the platform names them. */
const DESK = 'Grace Liu';

const bookedRows = z.object({
  booked_confs: z.array(
    z.looseObject({
      name: z.string(),
      conf_id: z.string(),
      regular_meeting_moid: z.string(),
      creator: z.object({ name: z.string() }),
    }),
  ),
});

test.describe('what the platform has', () => {
  // the office's meetings have speakers who are no members, unknown fields and rooms
  for (const name of ['客户来访接待', '培训:新会议系统', 'Weekly Standup London']) {
    test(`is renamed as it is: ${name}`, async ({ page, app, world, answers }) => {
      const read = bookedRows.parse(await app.ask('/api/v1/mc/booked_confs?count=0'));
      const number = read.booked_confs.find((row) => row.name === name)?.conf_id ?? '';
      const before = await app.read(`/api/v1/mc/booked_confs/${number}`);
      const form = new BookingForm(page);
      await form.open(paths.editMeeting(number));
      await expect(form.name).toHaveValue(name);
      await form.name.fill('Renamed');
      await form.book('Save changes');
      const [updated] = await world.calls('updateBookedMeeting');
      expect(updated?.params).toMatchObject({ ...answered(answers, before), name: 'Renamed' });
    });
  }

  test('and is a series, is renamed as it is', async ({ page, app, world }) => {
    const read = bookedRows.parse(await app.ask('/api/v1/mc/booked_confs?count=0'));
    const own = read.booked_confs.find(
      (row) => row.regular_meeting_moid !== '' && row.creator.name === DESK,
    );
    expect(own).toBeDefined();
    const form = new BookingForm(page);
    await form.open(paths.editSeries(own?.regular_meeting_moid ?? ''));
    await expect(form.name).toHaveValue(own?.name ?? '');
    await form.name.fill('Renamed series');
    await form.save();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Series saved');
    const [updated] = await world.calls('updateSeries');
    expect(updated?.params['name']).toBe('Renamed series');
  });
});

test.describe('an edit', () => {
  // each test books first; one involves a second user
  test.slow();

  test('changes what was changed and nothing else', async ({ page, world }) => {
    const form = new BookingForm(page);
    await form.fillIn('Before');
    const number = await form.book();
    await form.open(paths.editMeeting(number));
    await expect(form.name).toHaveValue('Before');
    await form.name.fill('After');
    await expect(page.getByText('Before: Before')).toBeVisible();
    await form.save();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Changes saved');
    expect(await form.numberOfResult()).toBe(number);
    const [booked] = await world.calls('bookMeeting');
    const [updated] = await world.calls('updateBookedMeeting');
    expect(updated?.params).toMatchObject({ ...booked?.params, name: 'After' });
  });

  test('that meets somebody else’s shows both, and saves what was chosen', async ({
    page,
    elsewhere,
    world,
  }) => {
    const form = new BookingForm(page);
    await form.fillIn('Original');
    const number = await form.book();
    await form.open(paths.editMeeting(number));
    await form.name.fill('Mine');
    await form.chooseDuration('2 h');

    await elsewhere.signIn('admin', paths.editMeeting(number));
    const theirs = new BookingForm(elsewhere.page);
    await theirs.name.fill('Theirs');
    await theirs.chooseTime('11:00');
    await theirs.book('Save changes');

    await form.save();
    const changed = page.getByRole('region', {
      name: 'Someone changed this meeting while you were editing',
    });
    await expect(changed).toBeVisible();
    const name = changed.getByRole('group', { name: 'Meeting name' });
    await expect(name).toContainText('Original');
    await expect(name.getByRole('radio', { name: 'Theirs' })).toBeChecked();
    await name.getByRole('radio', { name: 'Yours' }).first().click();
    await changed.getByRole('button', { name: 'Save chosen versions' }).click();
    await form.numberOfResult();
    const updates = await world.calls('updateBookedMeeting');
    expect(updates.at(-1)?.params).toMatchObject({
      name: 'Mine',
      duration: 120,
      start_time: `${tomorrow()}T11:00:00+08:00`,
      end_time: `${tomorrow()}T13:00:00+08:00`,
    });
  });

  test('that comes too late loses nothing: it becomes a new booking', async ({ page, world }) => {
    const form = new BookingForm(page);
    await form.name.fill('Too late'); // the suggested time is within the next quarter of an hour
    const number = await form.book();
    await form.open(paths.editMeeting(number));
    await form.name.fill('Changed too late');
    await world.advance(20 * 60_000); // the meeting has begun, but the session has not expired
    await form.save();
    await expect(form.alert).toContainText('This meeting can no longer be edited');
    await page.getByRole('button', { name: 'Save as new booking' }).click();
    await expect(page).toHaveURL(/\/book\?draft=/);
    await expect(form.name).toHaveValue('Changed too late');
  });
});

test('a copy takes everything but the time, which it proposes', async ({ page, world }) => {
  const form = new BookingForm(page);
  await form.fillIn('Every week');
  await form.chooseDuration('2 h');
  await form.book();
  await page.getByRole('link', { name: 'Duplicate meeting' }).click();
  await expect(form.name).toHaveValue('Every week');
  await expect(page.getByText('Suggested: same weekday and time as the original')).toBeVisible();
  await expect(form.startDate).toHaveValue(asTyped(tomorrow(8)));
  await expect(form.startTime).toHaveValue('10:00');
  await form.book();
  const [first, second] = await world.calls('bookMeeting');
  expect(second?.params).toMatchObject({
    ...first?.params,
    start_time: `${tomorrow(8)}T10:00:00+08:00`,
  });
  expect(second?.params).not.toHaveProperty('meeting_id');
});
