import { paths } from '#app/lib/paths.ts';
import { knownThings } from '../every-page.ts';
import { MeetingScreen } from '../kit/pages/meeting.ts';
import { expect, test } from '../test.ts';

test('a meeting printed from its page is a sheet without the console, light, without the password', async ({
  app,
  page,
}) => {
  const meeting = await MeetingScreen.signIn(app);
  await page.emulateMedia({ colorScheme: 'dark' });
  await meeting.open('Board Call');
  await expect(meeting.part('Invitation')).toContainText('https://');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const sheet = page.getByRole('article', { name: 'Board Call' });
  await expect(sheet).toContainText('You are invited to a video meeting: Board Call');
  await expect(sheet).toContainText('Password: ask the organizer');
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(ground).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('navigation').first()).toBeVisible();

  await page.evaluate(() => {
    globalThis.print = () => document.body.setAttribute('data-was-printed', '');
  });
  await sheet.getByRole('link', { name: 'Print' }).click();
  await expect(sheet).not.toContainText('246810');
  await page.getByRole('checkbox', { name: 'Print the password' }).check();
  await expect(sheet).toContainText('246810');
  await page.getByText('Door sign').click();
  await expect(sheet).not.toContainText('You are invited');
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-was-printed');
});

test('lists, days and series are printed whole', async ({ app, page }) => {
  await app.startSession('admin');
  const { seriesId } = await knownThings(app);
  await app.open(`${paths.meetings}?range=all&size=20`);
  await page.getByRole('link', { name: 'Print' }).click();
  const list = page.getByRole('article', { name: 'Meeting list' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeEnabled(); // all of it is there
  const total = /(\d+) meetings/.exec(await list.innerText())?.[1];
  await expect(list.getByRole('row')).toHaveCount(Number(total) + 1);
  expect(Number(total)).toBeGreaterThan(20);
  await expect(list).not.toContainText('Today');

  await app.open(`${paths.timeline}?rows=rooms`);
  await page.getByRole('link', { name: 'Print' }).click();
  const day = page.getByRole('article', { name: 'Meeting schedule' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeEnabled();
  await expect(day.getByRole('table').first()).toContainText('Number');

  await app.open(paths.series(seriesId));
  await page.getByRole('link', { name: 'Print' }).click();
  await expect(page.getByRole('table', { name: 'Dates' }).getByRole('row').nth(2)).toBeVisible();
});
