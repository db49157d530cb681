import { paths } from '#app/lib/paths.ts';
import { PeopleForm } from '../kit/pages/people.ts';
import { BookingForm, tomorrow } from '../kit/pages/booking.ts';
import { meetingsNamed } from '../meetings-named.ts';
import { expect, test } from '../test.ts';

test.beforeEach(async ({ app, page }) => {
  await app.signIn('desk', paths.book);
  await expect(new BookingForm(page).name).toBeVisible();
});

test('a meeting is booked by pointer, and the result has what people need', async ({
  page,
  world,
}) => {
  const form = new BookingForm(page);
  await form.fillIn('Quarterly review');
  await form.chooseDuration('1.5 h');
  await expect(page.getByText(/^Ends .*11:30/)).toBeVisible();
  await form.send().click();

  await expect(page.getByRole('heading', { level: 1, name: 'Meeting booked' })).toBeVisible();
  await expect(page.getByText(/meetingMoid=/).first()).toBeVisible();
  const number = await form.numberOfResult();
  expect(number).toMatch(/^\d+$/);
  const [call] = await world.calls('bookMeeting');
  expect(call?.params).toMatchObject({
    name: 'Quarterly review',
    start_time: `${tomorrow()}T10:00:00+08:00`,
    duration: 90,
    conf_type: 0,
    max_join_mt: 192,
  });
  await page.getByRole('link', { name: 'Open meeting' }).click();
  await expect(page).toHaveURL(/\/meetings\//);
});

test('a meeting is booked by keyboard alone, and Enter never books by accident', async ({
  page,
  world,
}) => {
  const form = new BookingForm(page);
  await expect(form.name).toBeFocused();
  await page.keyboard.type('By keys');
  await page.keyboard.press('Enter');
  await expect(form.name).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(form.startDate).toBeFocused();
  await page.keyboard.type('tomorrow 14');
  await page.keyboard.press('Enter');
  await expect(form.startTime).toHaveValue('14:00');
  await expect(page.getByText('Name available')).toBeVisible();
  expect(await world.calls('bookMeeting')).toHaveLength(0);
  await page.keyboard.press('Control+Enter');
  await form.numberOfResult();
  expect(await meetingsNamed(world, 'By keys')).toHaveLength(1);
});

test('an instant meeting starts at once', async ({ page, world }) => {
  const form = new BookingForm(page);
  await form.startsNow();
  await expect(form.startDate).toBeHidden();
  await form.name.fill('Right now');
  await form.book('Start now');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meeting started');
  const [call] = await world.calls('startMeeting');
  expect(call?.params).toMatchObject({ create_type: 1, name: 'Right now', duration: 60 });
  expect(call?.params).not.toHaveProperty('start_time');
});

test('a name is judged while it is typed: by its rules, then by the platform', async ({ page }) => {
  const form = new BookingForm(page);
  await form.fillIn('a?b');
  await expect(page.getByText('The name can’t contain ?')).toBeVisible();
  await form.name.fill('\u4f1a'.repeat(22));
  await expect(page.getByText('66 / 64 bytes')).toBeVisible();
  await expect(page.getByText('Too long: 66 of 64 bytes')).toBeVisible();
  await form.name.fill('Weekly sync');
  await expect(page.getByText('Name available')).toBeVisible();
  await form.book();

  await form.open();
  await form.fillIn('Weekly sync');
  await form.chooseTime('15:00');
  await expect(form.name).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(/code 51124/)).toBeVisible();
  await expect(form.conflicts).toContainText('Another meeting that day has this name');
  await form.chooseDate(tomorrow(2));
  await expect(page.getByText('Name available')).toBeVisible();
  await expect(form.conflicts).toContainText('No conflicts found');
});

test('what is missing is shown where it is, before anything is sent', async ({ page, world }) => {
  const form = new BookingForm(page);
  await form.send().click();
  await expect(form.name).toBeFocused();
  await expect(page.getByText('Enter a meeting name')).toBeVisible();
  expect(await world.calls('bookMeeting')).toHaveLength(0);
});

test('a double click books once', async ({ page, world }) => {
  const form = new BookingForm(page);
  await form.fillIn('Only once');
  await world.fault('slow@bookMeeting*1');
  await form.send().dblclick();
  await form.numberOfResult();
  expect(await world.calls('bookMeeting')).toHaveLength(1);
});

test('an address of a step of earlier versions leads to what it showed', async ({ page }) => {
  const form = new BookingForm(page);
  await form.open(`${paths.book}?step=files`);
  await expect(form.section('Files')).toHaveAttribute('aria-expanded', 'true');
  await expect(form.section('Files')).toBeFocused();
  await expect(page).toHaveURL(/\?draft=[^&]+&section=files$/);
  await form.open(`${paths.book}?step=review`);
  await expect(page).toHaveURL(/\?draft=[^&]+$/);
  await expect(form.name).toBeFocused();
});

test('what stands in the paste box is booked, too, by the key that sends', async ({
  page,
  world,
}) => {
  const form = new BookingForm(page);
  const people = new PeopleForm(page);
  await form.fillIn('Pasted and sent');
  await form.goTo('People');
  await people.paste(['Ann <ann@example.com>']);
  await people.pasteBox.press('Control+Enter');
  await form.numberOfResult();
  const [call] = await world.calls('bookMeeting');
  expect(call?.params['invite_members']).toMatchObject([{ account: 'ann@example.com' }]);
});

test.describe('where meetings need approval', () => {
  test.use({ worldChoice: { settings: { approval: true } } });

  test('an instant meeting is booked instead with one press, and awaits approval', async ({
    page,
  }) => {
    const form = new BookingForm(page);
    await form.startsNow();
    await form.name.fill('Not at once');
    await form.send('Start now').click();
    await expect(form.alert).toContainText('you can’t start one now');
    await page.getByRole('button', { name: /^Book for .* instead$/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meeting booked');
    await expect(form.alert).toContainText('Meeting awaiting approval');
  });
});

test('somebody who is elsewhere at that time is named before anything is sent', async ({
  page,
}) => {
  const form = new BookingForm(page);
  const busy = 'ann@example.com';
  await form.fillIn('First come');
  await form.addPerson(busy);
  await form.book();

  await form.open();
  await form.fillIn('First served');
  await form.addPerson(busy);
  await expect(form.conflicts).toContainText('Also in “First come”');
  await expect(form.conflicts).toContainText(busy);
  await form.chooseTime('11:00');
  await expect(form.conflicts).toContainText('No conflicts found');
});

test('the booking horizon is explained, before and when a date is beyond it', async ({ page }) => {
  const form = new BookingForm(page);
  await expect(page.getByText(/^Bookings are open until/)).toBeVisible();
  await form.startDate.click();
  await form.startDate.fill('2099-01-01');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/^Too far ahead: bookings are open until/)).toBeVisible();
  await expect(form.conflicts).toContainText('Too far ahead: bookings are open until');
});
