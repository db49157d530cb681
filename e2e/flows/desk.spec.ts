import { paths } from '#app/lib/paths.ts';
import { counted } from '../kit/counted.ts';
import { asTyped, bookBeside, BookingForm, tomorrow } from '../kit/pages/booking.ts';
import { Overview } from '../kit/pages/overview.ts';
import { expect, test } from '../test.ts';

/** How much a person does at a desk, counted. */

test('a meeting is booked by keyboard with no more than 12 keys beside the words', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  await expect(form.name).toBeFocused();
  const done = await counted(page);
  const { keyboard } = page;
  await keyboard.type('By keyboard');
  await keyboard.press('Tab');
  await keyboard.type('tomorrow 14');
  await expect(form.startTime).toHaveValue('14:00');
  await keyboard.press('Control+Enter');
  await form.numberOfResult();
  const { keys, clicks } = await done();
  expect(clicks).toBe(0);
  expect(keys).toBeLessThanOrEqual(12);
  const [call] = await world.calls('bookMeeting');
  expect(call?.params).toMatchObject({
    name: 'By keyboard',
    start_time: `${tomorrow()}T14:00:00+08:00`,
  });
});

test('a template on the overview is booked with no more than 4 interactions', async ({
  app,
  page,
}) => {
  await app.signIn('desk', paths.overview);
  const form = new BookingForm(page);
  const template = new Overview(page).lines('Book from a template').last().getByRole('link');
  await expect(template).toBeVisible();
  const done = await counted(page);
  await template.click();
  await expect(form.name).toBeFocused();
  await page.keyboard.type('From a template');
  await form.send().click();
  await form.numberOfResult();
  const { keys, clicks } = await done();
  expect(keys + clicks).toBeLessThanOrEqual(4);
});

test('the time of a meeting is changed with no more than 2 clicks', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  await form.open(paths.editMeeting(await bookBeside(app, 'Moved')));
  await expect(form.name).toHaveValue('Moved');
  const done = await counted(page);
  await form.startTime.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('15:30');
  await expect(form.changes).toContainText('15:30');
  await expect(form.changes).toContainText('10:00');
  await form.save();
  await form.numberOfResult();
  expect((await done()).clicks).toBeLessThanOrEqual(2);
  const [call] = await world.calls('updateBookedMeeting');
  expect(call?.params).toMatchObject({ start_time: `${tomorrow()}T15:30:00+08:00` });
});

test('a meeting is booked again for next week with no more than 4 clicks', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', paths.book);
  await bookBeside(app, 'Every week');
  await app.open(`${paths.meetings}?range=all&q=Every+week`);
  const row = page.getByRole('link', { name: 'Every week' });
  await expect(row).toBeVisible();
  const done = await counted(page);
  await row.click();
  await page.getByRole('button', { name: 'Duplicate', exact: true }).click();
  const form = new BookingForm(page);
  await expect(form.name).toHaveValue('Every week');
  await expect(form.startDate).toHaveValue(asTyped(tomorrow(8)));
  await form.send().click();
  await form.numberOfResult();
  expect((await done()).clicks).toBeLessThanOrEqual(4);
  const call = (await world.calls('bookMeeting')).at(-1);
  expect(call?.params).toMatchObject({
    name: 'Every week',
    start_time: `${tomorrow(8)}T10:00:00+08:00`,
  });
});

test('what every booking needs is in one view at 1366 × 768', async ({ app, page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  await expect(form.name).toBeFocused();
  for (const part of [
    form.name,
    form.startDate,
    form.startTime,
    page.getByRole('radiogroup', { name: 'Duration' }),
    page.getByRole('combobox', { name: 'Virtual room' }),
    page.getByRole('combobox', { name: 'Meeting rooms' }),
    form.addPeople,
    page.getByLabel('Meeting password', { exact: true }),
    page.getByRole('switch', { name: 'Record the meeting' }),
    form.send(),
  ]) {
    await expect(part).toBeInViewport({ ratio: 1 });
  }
});

test('problems that a copy brings are told on opening, and mended with one press', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', paths.book);
  const number = await bookBeside(app, 'With old problems', {
    invite_members: [{ account: 'ann@example.com', account_type: 4 }],
    audiences: [{ account: 'ann@example.com', account_type: 4 }],
    speaker: { account: 'bob@example.com', account_type: 4 },
    enable_audience: 1,
  });
  const form = new BookingForm(page);
  await form.open(paths.editMeeting(number));
  const notice = page.getByRole('status').filter({ hasText: '2 existing problems' });
  await expect(notice).toContainText('Speaker bob@example.com is not a member');
  await expect(notice).toContainText('Both member and audience: ann@example.com');
  await notice.getByRole('button', { name: 'Add as members' }).click();
  await expect(notice).toBeHidden();
  const last = page.getByRole('status').filter({ hasText: '1 existing problem' });
  await last.getByRole('button', { name: 'Remove duplicates' }).click();
  await expect(last).toBeHidden();
  await form.book('Save changes');
  const [call] = await world.calls('updateBookedMeeting');
  expect(call?.params).toMatchObject({
    invite_members: [{ account: 'ann@example.com' }, { account: 'bob@example.com' }],
    audiences: [],
  });
});

test('a section is opened by the way to a problem in it', async ({ app, page, world }) => {
  await app.signIn('desk', `${paths.book}?section=settings`);
  const form = new BookingForm(page);
  await form.fillIn('Wrong live password');
  await page.getByRole('radio', { name: 'Live', exact: true }).check();
  const search = page.getByRole('searchbox', { name: 'Find a setting' });
  await search.fill('live password');
  const live = page.getByRole('textbox', { name: 'Live password', exact: true });
  await live.fill('abc');
  await search.fill('');
  await form.goTo('Files');
  await page.keyboard.press('Control+Enter');
  await expect(form.section('Media and security')).toHaveAttribute('aria-expanded', 'true');
  await expect(live).toBeFocused();
  expect(await world.calls('bookMeeting')).toHaveLength(0);
  await live.fill('abc123');
  await page.keyboard.press('Control+Enter');
  await form.numberOfResult();
});

test('six pasted people, chair, room, password and recording take few clicks', async ({
  app,
  context,
  page,
  world,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  await form.fillIn('Six people');
  const done = await counted(page);
  await form.addPeople.click();
  const lines = Array.from({ length: 6 }, (_, index) => `person${index}@example.com`).join('\n');
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines);
  await page.keyboard.press('Control+v');
  await page.getByRole('button', { name: /^Chair\b.*person0@example\.com/ }).click();
  await page.getByRole('combobox', { name: 'Meeting rooms' }).click();
  await page.keyboard.type('12 Big hall');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Generate Meeting password' }).click();
  await page.getByRole('switch', { name: 'Record the meeting' }).click();
  await form.book();
  expect((await done()).clicks).toBeLessThanOrEqual(9);
  const [call] = await world.calls('bookMeeting');
  expect(call?.params).toMatchObject({
    invite_members: expect.arrayContaining([
      expect.objectContaining({ account: 'person5@example.com' }),
    ]),
    chairman: { account: 'person0@example.com' },
    password: expect.stringMatching(/^\d{8}$/),
    recorder: { recorder_mode: 1 },
    rooms: [{ id: 12, name: 'Big hall', region_name: '' }],
  });
});
