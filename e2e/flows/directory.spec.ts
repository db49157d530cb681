import { paths } from '#app/lib/paths.ts';
import { BookingForm } from '../kit/pages/booking.ts';
import { Directory } from '../kit/pages/directory.ts';
import { expect, test } from '../test.ts';

const peopleStep = `${paths.book}?section=people`;

test('people of a department are added, several at a time, and invited by their account', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  const directory = new Directory(page);
  await form.fillIn('With colleagues');
  await form.goTo('People');
  await directory.people.open('Directory');
  await expect(page.getByText('Choose a department')).toBeVisible();
  await directory.departments.getByRole('button', { name: 'Open 运营中心' }).click();
  await directory.choose('音视频支持');
  await directory.list.getByRole('option').nth(0).click();
  await directory.list.getByRole('option').nth(1).click();
  const [first = ''] = (await directory.list.getByRole('option').first().innerText()).split('\n');
  await directory.people.add(2);
  await expect(directory.list.getByRole('option').first()).toContainText('added');
  await expect(directory.people.person(first)).toBeVisible();
  await form.book();
  const [booked] = await world.calls('bookMeeting');
  expect(booked?.params['invite_members']).toMatchObject([
    { account: expect.stringMatching(/^[\da-f-]{36}$/), account_type: 1, name: first },
    { account_type: 1 },
  ]);
  const calls = await world.calls('listDepartmentAccounts');
  expect(calls.map(({ outcome }) => outcome)).toEqual(['ok']);
});

test('whoever is looked for is found in all departments; keys in a row are one search', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', peopleStep);
  const directory = new Directory(page);
  await directory.people.open('Directory');
  await directory.find.pressSequentially('sato');
  await expect(directory.person('Kenji Sato')).toBeVisible();
  await expect(directory.list.getByRole('option')).toHaveCount(1);
  await directory.list.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(directory.people.person('Kenji Sato')).toBeVisible();
  // who has been read already is found without the platform; else it is asked once, for the whole word
  const asked = (await world.calls('searchAccounts')).map(
    ({ query }) => query['account'] ?? 'sato',
  );
  expect(new Set(asked)).toEqual(new Set(['sato']));
  await directory.find.fill('nobody at all');
  await expect(page.getByText('No people')).toBeVisible();
  await directory.find.fill('');
  await expect(directory.departments).toBeVisible();
});

test('a search that fails says why, in the platform’s own words, and is tried again', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', peopleStep);
  const directory = new Directory(page);
  await directory.people.open('Directory');
  // the reading of everybody, which begins with the focus, and the search itself
  await world.fault('refused@searchAccounts*2');
  await directory.find.fill('sato');
  const alert = page.getByRole('alert').filter({ hasText: 'Couldn’t load the directory' });
  await expect(alert).toContainText('系统内部错误');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(directory.person('Kenji Sato')).toBeVisible();
});

for (const fault of ['refused', 'http-503', 'malformed-json', 'cut-before'] as const) {
  test(`a platform without a directory (${fault}): it is not spoken of`, async ({
    app,
    page,
    world,
  }) => {
    await world.fault(`${fault}@listDepartments`);
    await app.signIn('desk', peopleStep);
    const directory = new Directory(page);
    await expect(directory.people.recent).toBeVisible();
    await expect.poll(async () => (await world.calls('listDepartments')).length).toBe(1);
    await expect(directory.tab).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await directory.people.paste(['ann@example.com']);
    await directory.people.add(1);
    await expect(directory.people.list.getByRole('option')).toHaveCount(1);
  });
}

test('a template has its people from there too', async ({ app, page }) => {
  await app.signIn('desk', paths.newTemplate);
  const directory = new Directory(page);
  await directory.people.open('Directory');
  await directory.choose('研发中心');
  await directory.list.getByRole('option').first().click();
  await directory.people.add(1);
  await expect(directory.people.list.getByRole('option')).toHaveCount(1);
});

test.describe('a company of thousands', () => {
  test.use({ worldChoice: { scenario: 'busy' } });

  test('comes in steps', async ({ app, page }) => {
    await app.signIn('desk', peopleStep);
    const directory = new Directory(page);
    await directory.people.open('Directory');
    await directory.choose('研发中心');
    await page.getByRole('button', { name: /^Load more \(200 of \d+\)$/ }).click();
    await expect(page.getByRole('button', { name: /^Load more \(400 of \d+\)$/ })).toBeVisible();
  });
});
