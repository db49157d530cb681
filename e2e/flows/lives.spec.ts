import { paths } from '#app/lib/paths.ts';
import { USUAL } from '../probe/contrary-platforms.ts';
import { expect, test } from '../test.ts';

const DOMAIN = '8a1c6f2e4b7d4d0f9e3a5c7b1d2f4e60';
const RECORDER = 'e2b3f132-1307-11ed-8c83-000c293c33e2';

test.beforeEach(async ({ app }) => {
  await app.signIn('admin', paths.lives);
});

test('nothing is asked for until one of the three is chosen; then it is found, sorted, narrowed', async ({
  page,
  world,
}) => {
  await expect(
    page.getByRole('heading', { name: 'Choose a user domain, recording server or machine room' }),
  ).toBeVisible();
  expect(await world.calls('listLives')).toEqual([]);
  await page.getByRole('button', { name: DOMAIN }).click();
  const table = page.getByRole('grid', { name: 'Booked live meetings' });
  await expect(table.getByRole('link')).toHaveText(['海外分公司季度会', '战略发布会']);
  const [call] = await world.calls('listLives');
  expect(call?.query).toMatchObject({ user_domain_moid: DOMAIN });
  expect(call?.query).not.toHaveProperty('vrs_moid');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(table.getByRole('link')).toHaveText(['战略发布会', '海外分公司季度会']);
  await page.getByRole('searchbox', { name: 'Search by name' }).fill('季度');
  await expect(table.getByRole('link')).toHaveText(['海外分公司季度会']);
  await page.reload();
  await expect(table.getByRole('link')).toHaveText(['海外分公司季度会']);
  await table.getByRole('link').click();
  await expect(page).toHaveURL(/\/meetings\?q=/);
});

test('all of them are asked for at once', { tag: USUAL }, async ({ page, world }) => {
  await page.getByRole('button', { name: DOMAIN }).click();
  await expect(page.getByText('2 booked live meetings')).toBeVisible();
  const calls = await world.calls('listLives');
  expect(calls.map(({ query }) => query['count'])).toEqual(['0']);
});

test('by recording server, chosen by name; by machine room, typed; an id of nothing says so', async ({
  page,
  world,
}) => {
  // the choice follows the address with a delay
  await page.getByRole('radio', { name: /Recording server/ }).click();
  await page.getByRole('main').getByTitle(RECORDER).click();
  await expect(page.getByText('2 booked live meetings')).toBeVisible();
  await page.getByRole('radio', { name: /Machine room/ }).click();
  await page.getByRole('textbox', { name: 'Machine room ID' }).fill('nowhere');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'No live meetings booked' })).toBeVisible();
  await expect(page.getByText('or the ID is wrong')).toBeVisible();
  expect((await world.calls('listLives')).at(-1)?.query).toMatchObject({
    machine_room_moid: 'nowhere',
  });
});

test('days are days of the browser’s zone, and can be cleared', async ({ page, world }) => {
  await page.goto(`${paths.lives}?id=${DOMAIN}&from=2020-01-01&to=2020-01-31`);
  await expect(page.getByRole('heading', { name: 'No matching live meetings' })).toBeVisible();
  const [call] = await world.calls('listLives');
  expect(new Date(call?.query['start_time'] ?? '').toISOString()).toBe('2019-12-31T16:00:00.000Z');
  expect(new Date(call?.query['end_time'] ?? '').toISOString()).toBe('2020-01-31T16:00:00.000Z');
  await page.getByRole('button', { name: 'Clear name and dates' }).click();
  await expect(page.getByText('2 booked live meetings')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'From', exact: true })).toHaveValue('01/01/2020');
});

test('a failure is told, with the way to try again', async ({ page, world }) => {
  await world.fault('refused@listLives*4');
  await page.goto(`${paths.lives}?id=${DOMAIN}`);
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('Couldn’t load the live meetings');
  await world.clearFaults();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('2 booked live meetings')).toBeVisible();
});

test.describe('on an older platform', () => {
  test.use({ worldChoice: { settings: { apiLevel: 4 } } });

  test('says which level lives need', async ({ page }) => {
    await page.goto(`${paths.lives}?id=${DOMAIN}`);
    await expect(page.getByText(/level 5/)).toBeVisible();
  });
});
