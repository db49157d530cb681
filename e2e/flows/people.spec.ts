import { paths } from '#app/lib/paths.ts';
import { BookingForm } from '../kit/pages/booking.ts';
import { PeopleForm } from '../kit/pages/people.ts';
import { expect, test } from '../test.ts';
import { workbook } from '../xlsx.ts';

const peopleStep = `${paths.book}?section=people`;

test('a pasted list is recognised line by line, and what is refused stays to be mended', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  const people = new PeopleForm(page);
  await form.fillIn('With pasted people');
  await form.goTo('People');
  await people.paste([
    'Wang Wei <wang@example.com>',
    'Li Na, +86 138 0013 8000',
    'WANG@example.com',
    '300.1.1.1',
    'Somebody',
    '100001',
    '10.0.0.8',
    'lobby@10.0.0.9',
  ]);
  await expect(people.results).toContainText('Each part of an IP address must be 0–255');
  await expect(people.results).toContainText('same as line 1');
  await people.add(5);
  await expect(people.pasteBox).toHaveValue('300.1.1.1\nSomebody');
  await expect(people.list.getByRole('option')).toHaveCount(5);

  await people.pasteBox.fill('30.1.1.1\nSomebody');
  await people.add(1);
  await expect(people.pasteBox).toHaveValue('Somebody');

  await form.goTo('Files');
  await form.goTo('People');
  await expect(people.pasteBox).toHaveValue('Somebody');

  await form.book();
  const [call] = await world.calls('bookMeeting');
  expect(call?.params['invite_members']).toMatchObject([
    { account: 'wang@example.com', account_type: 4 },
    { account: '13800138000', account_type: 6 },
    { account: '100001', account_type: 5 },
    { account: '10.0.0.8', account_type: 7 },
    { account: 'lobby@10.0.0.9', account_type: 8 },
    { account: '30.1.1.1', account_type: 7 },
  ]);
});

test('roles, seat and way of calling go with the booking; whoever needs it becomes a member', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  const people = new PeopleForm(page);
  await form.fillIn('With roles');
  await form.goTo('People');
  await people.paste(['Wang <wang@example.com>', 'Li <li@example.com>']);
  await people.add(2);
  await page.getByRole('radiogroup', { name: 'Add to' }).getByText('Audience').click();
  await people.pasteBox.fill('Guest <guest@example.com>\nFan <fan@example.com>');
  await people.add(2);

  await people.give('Wang', 'Chair');
  await people.give('Guest', 'Speaker');
  await expect(people.person('Guest')).not.toContainText('Audience');
  await people.give('Fan', 'VIP');
  await people.person('Li').click();
  await expect(people.person('Li')).toHaveAttribute('aria-selected', 'true');
  await people.bar.getByRole('spinbutton', { name: 'Bit rate (kbit/s)' }).fill('1024');
  await expect(people.person('Li')).toContainText('1024 kbit/s');

  await form.book();
  const [call] = await world.calls('bookMeeting');
  expect(call?.params).toMatchObject({
    chairman: { account: 'wang@example.com' },
    speaker: { account: 'guest@example.com' },
    vips: [{ account: 'fan@example.com' }],
    audiences: [{ account: 'fan@example.com' }],
    invite_members: [
      { account: 'wang@example.com' },
      { account: 'li@example.com', bitrate: 1024 },
      { account: 'guest@example.com' },
    ],
  });
});

test('by keyboard alone several are selected, removed and brought back', async ({ app, page }) => {
  await app.signIn('desk', peopleStep);
  const people = new PeopleForm(page);
  for (const account of ['100001', '100002', '100003', '100004']) {
    await people.find.fill(account);
    await page.keyboard.press('Enter');
    await expect(people.person(account)).toBeVisible();
  }
  await people.list.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(people.bar).toContainText('2 selected');
  await page.keyboard.press('Delete');
  await expect(people.list.getByRole('option')).toHaveText([/100001/, /100004/]);
  await expect(people.list).toBeFocused();
  await expect(page.getByText('2 people removed')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(people.list.getByRole('option')).toHaveCount(4);
  await page.keyboard.press('Control+y');
  await expect(people.list.getByRole('option')).toHaveCount(2);

  await people.find.fill('100004');
  await expect(page.getByText('100004 is already among the members')).toBeVisible();
});

for (const file of [
  {
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('name,email\nWang,wang@example.com\nLi,li@@example\nSun,sun@example.com\n'),
  },
  {
    name: 'people.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: workbook([
      ['name', 'email'],
      ['Wang', 'wang@example.com'],
      ['Li', 'li@@example'],
      ['Sun', 'sun@example.com'],
    ]),
  },
]) {
  test(`people come out of ${file.name}, and refused rows can be mended`, async ({ app, page }) => {
    await app.signIn('desk', peopleStep);
    const people = new PeopleForm(page);
    await people.chooseFile(file);
    await expect(page.getByRole('combobox', { name: 'Use of column “email”' })).toHaveValue(
      'email',
    );
    await people.add(2);
    await expect(people.list.getByRole('option')).toHaveText([/Wang/, /Sun/]);
    await page.getByRole('button', { name: /^Fix remaining rows/ }).click();
    await expect(people.pasteBox).toHaveValue('Li, li@@example');
  });
}

test('a file that holds no people says why', async ({ app, page }) => {
  await app.signIn('desk', peopleStep);
  const people = new PeopleForm(page);
  const other = { mimeType: 'application/octet-stream', buffer: Buffer.from('x') };
  await people.chooseFile({ name: 'old.xls', ...other });
  await expect(page.getByRole('alert')).toContainText('Save it as xlsx');
  await people.chooseFile({ name: 'broken.xlsx', ...other });
  await expect(page.getByRole('alert')).toContainText('Couldn’t read');
});

test('whom one met lately is a click away, several at a time', async ({ app, page, world }) => {
  await app.signIn('desk', peopleStep);
  const people = new PeopleForm(page);
  const options = people.recent.getByRole('option');
  await options.nth(0).click();
  await options.nth(2).click();
  await people.add(2);
  await expect(people.list.getByRole('option')).toHaveCount(2);
  await expect(options.nth(0)).toContainText('added');
  // bounded, whatever the number of meetings
  expect((await world.calls('listBookedMeetings')).length).toBeLessThan(4);
  expect((await world.calls('getMeeting')).length).toBeLessThanOrEqual(8);
});

test('recent people that cannot be read can be asked for again', async ({ app, page, world }) => {
  await world.fault('http-500@listBookedMeetings,http-500@listMeetings');
  await app.signIn('desk', peopleStep);
  await expect(page.getByText('Couldn’t load recent meetings')).toBeVisible({
    timeout: 20_000,
  });
  await world.clearFaults();
  await page
    .getByRole('tabpanel', { name: 'Recent contacts' })
    .getByRole('button', { name: 'Try again' })
    .click();
  await expect(new PeopleForm(page).recent.getByRole('option').first()).toBeVisible();
});

test('no more than eight can be made VIPs', async ({ app, page, world }) => {
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  const people = new PeopleForm(page);
  await form.fillIn('With VIPs');
  await form.goTo('People');
  await people.paste(Array.from({ length: 9 }, (_, index) => `10000${index}`));
  await people.add(9);
  await people.list.focus();
  await page.keyboard.press('Control+a');
  await expect(people.bar.getByRole('button', { name: 'VIP' })).toBeDisabled();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+a');
  await page.keyboard.press(' ');
  await people.bar.getByRole('button', { name: 'VIP' }).click();
  await expect(page.getByRole('button', { name: 'VIP 8/8' })).toBeVisible();
  await form.book();
  const [call] = await world.calls('bookMeeting');
  expect(call?.params['vips']).toHaveLength(8);
});
