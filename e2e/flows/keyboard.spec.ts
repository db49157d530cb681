/** Pages that are walked with the keyboard alone: Tab, Enter and, for boxes, Space. */
import { paths } from '#app/lib/paths.ts';
import { knownThings } from '../every-page.ts';
import { tabTo } from '../kit/keyboard.ts';
import { expect, test } from '../test.ts';

test('the check of the panes', async ({ app, page }) => {
  await app.signIn('admin', paths.panes);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await tabTo(page, button(/^Put in the numbered preset: Layout 5/));
  await page.keyboard.press('Enter');
  for (const place of [1, 2, 3]) {
    await expect(page.getByText(`Where is “${place}”?`)).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: `Place ${place}`, exact: true }));
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
  const file = page.waitForEvent('download');
  await tabTo(page, button('Download platform-profile.json'));
  await page.keyboard.press('Enter');
  await file;
  await expect(page.getByText('The preset of the check is deleted')).toBeVisible();
});

test('printing a meeting', async ({ app, page }) => {
  await app.startSession('admin');
  const { meetingId } = await knownThings(app);
  await app.open(paths.printMeeting(meetingId));
  await page.evaluate(() => {
    globalThis.print = () => document.body.setAttribute('data-was-printed', '');
  });
  const sheet = page.getByRole('article');
  await expect(sheet).toContainText('You are invited');
  await tabTo(page, page.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowRight');
  await expect(sheet).not.toContainText('You are invited');
  await tabTo(page, page.getByRole('button', { name: 'Print' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-was-printed');
});

for (const [name, address] of [
  ['list', paths.printMeetings],
  ['timeline', paths.printTimeline],
] as const) {
  test(`printing a ${name}`, async ({ app, page }) => {
    await app.signIn('admin', address);
    await page.evaluate(() => {
      globalThis.print = () => document.body.setAttribute('data-was-printed', '');
    });
    const print = page.getByRole('button', { name: 'Print' });
    await expect(print).toBeEnabled();
    await tabTo(page, print);
    await page.keyboard.press('Enter');
    await expect(page.locator('body')).toHaveAttribute('data-was-printed');
  });
}
