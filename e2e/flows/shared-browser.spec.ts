/** What the tabs of one browser share, the session and its lock; and a computer that is not in order. */
import type { Page } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import { App } from '../kit/app.ts';
import { BookingForm } from '../kit/pages/booking.ts';
import { PASSWORD } from '../kit/session.ts';
import { expect, test } from '../test.ts';

const HOUR = 3_600_000;

/** The page's calls to the platform, from now on. */
function callsOf(page: Page): string[] {
  const calls: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/api/')) calls.push(request.url());
  });
  return calls;
}

async function giveThePassword(page: Page, button: string): Promise<void> {
  const prompt = page.getByRole('dialog');
  await prompt.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await prompt.getByRole('button', { name: button }).click();
  await expect(prompt).toBeHidden();
}

test('another user in another tab: no call leaves in that name, though no message arrives, and what was typed goes on', async ({
  app,
  page,
  context,
}) => {
  await context.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
    addEventListener('storage', (message) => message.stopImmediatePropagation());
  });
  await app.signInByHand('admin', paths.book);
  const form = new BookingForm(page);
  await form.name.fill('Quarter plan');

  const other = new App(await context.newPage());
  await other.open(paths.overview);
  await other.page.getByRole('button', { name: 'Account admin' }).click();
  await other.page.getByRole('button', { name: 'Sign out' }).click();
  await other.fillInSignIn('desk');
  await other.page.getByRole('button', { name: 'Sign in' }).click();
  await expect(other.page.getByRole('button', { name: 'Account desk' })).toBeVisible();

  const calls = callsOf(page);
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(page.getByRole('dialog', { name: 'Another tab switched accounts' })).toContainText(
    'desk',
  );
  await expect(page.locator('#root')).toHaveCount(0);
  expect(calls).toEqual([]);

  await giveThePassword(page, 'Continue as admin');
  await expect(form.name).toHaveValue('Quarter plan');
  await expect(page.getByRole('button', { name: 'Account admin' })).toBeVisible();
});

test('locking locks every tab and takes the pages away; no key that is removed opens one, the password opens all', async ({
  app,
  page,
  context,
}) => {
  await app.signInByHand('admin', paths.book);
  const form = new BookingForm(page);
  await form.name.fill('Quarter plan');
  const other = new App(await context.newPage());
  await other.open(paths.meetings);

  await other.page.getByRole('button', { name: 'Account admin' }).click();
  await other.page.getByRole('button', { name: 'Lock now' }).click();
  for (const tab of [page, other.page]) {
    await expect(tab.getByRole('dialog', { name: 'Console locked' })).toBeVisible();
    await expect(tab.locator('#root')).toHaveCount(0);
  }

  const third = await context.newPage();
  const keys = await page.evaluate(() => Object.keys(localStorage));
  for (const key of keys) {
    const text = await page.evaluate((name) => localStorage.getItem(name) ?? '', key);
    await page.evaluate((name) => localStorage.removeItem(name), key);
    await third.goto(paths.meetings);
    await expect(third.getByLabel('Password', { exact: true })).toBeVisible();
    await expect(third.getByRole('main', { includeHidden: true }).getByRole('table')).toHaveCount(
      0,
    );
    await page.evaluate(([name = '', was = '']) => localStorage.setItem(name, was), [key, text]);
  }
  await third.close();

  await giveThePassword(page, 'Continue');
  await expect(form.name).toHaveValue('Quarter plan');
  await expect(other.page.getByRole('heading', { level: 1, name: 'Meetings' })).toBeVisible();
});

test('a clock that is hours off, a zone that nobody knows and a storage that refuses: it says so and works', async ({
  app,
  page,
  profile,
}) => {
  const now = Date.now();
  await page.clock.install({ time: now - 5 * HOUR });
  await page.addInitScript({
    content: `
      const own = Intl.DateTimeFormat.prototype.resolvedOptions;
      Intl.DateTimeFormat.prototype.resolvedOptions = function () {
        return { ...own.call(this), timeZone: 'Etc/Unknown' };
      };
      Date.prototype.getTimezoneOffset = () => 0;
      const get = () => { throw new DOMException('refused', 'SecurityError'); };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(globalThis, name, { get });`,
  });
  await app.signInByHand('admin', paths.book);
  const form = new BookingForm(page);
  await expect(page.getByText(/clock is 5 hours slow|clock is 4 h 59 min slow/)).toBeVisible();
  // the platform's, where its profile says which; otherwise the console's own
  const bareTimes = profile?.['bareTimes'];
  const offset = typeof bareTimes === 'string' ? bareTimes : '+08:00';
  const zone = offset === '+08:00' ? 'Asia/Shanghai' : 'Etc/GMT';
  await expect(page.getByText(`Times are shown in ${zone}`)).toContainText(`(UTC${offset})`);
  await expect(page.getByText(/doesn’t allow saving data/)).toBeVisible();
  const start = `${await form.startDate.inputValue()} ${await form.startTime.inputValue()} GMT${offset}`;
  expect(Date.parse(start)).toBeGreaterThan(now);

  await form.name.fill('On a strange computer');
  await form.send().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meeting booked');
});
