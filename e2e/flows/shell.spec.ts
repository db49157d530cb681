import { paths } from '#app/lib/paths.ts';
import { settled } from '../kit/settled.ts';
import { expect, test } from '../test.ts';

test('the theme changes by the command palette, by keyboard alone; the language changes in place and stays', async ({
  app,
  page,
}) => {
  await app.signIn();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Command palette' })).toBeFocused();
  await page.keyboard.type('dark');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('button', { name: 'Account admin' }).click();
  await page.getByRole('radio', { name: '中文' }).check();
  await expect(page.getByRole('heading', { level: 1, name: '会议' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '会议' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('the API panel tells what was asked, and gives it as a command line', async ({
  app,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.signIn();
  await page.getByRole('button', { name: 'Show platform calls' }).click();
  const panel = page.getByRole('dialog', { name: 'Platform calls' });
  await panel.getByRole('textbox', { name: 'Filter by operation' }).fill('listMeetings');
  const call = panel.getByRole('listitem').first();
  await expect(call).toContainText('OK');
  await expect(call).toContainText('Level 2');
  await call.getByText('listMeetings').click();
  await expect(call).toContainText('/api/v1/mc/meetings');
  await call.getByRole('button', { name: 'Copy as curl' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("-H 'API-Level: 11'");
  expect(copied).toContain('account_token=$ACCOUNT_TOKEN');
  expect(copied).not.toContain('demo-only-1');
});

test('the code of a page comes when its link is pointed at', async ({ app, page }) => {
  await app.signIn();
  const code = page.waitForRequest(/\/templates-page-[^/]+\.js$/);
  await page.getByRole('navigation').getByRole('link', { name: 'Templates' }).hover();
  await code;
  await expect(page).toHaveTitle('Meetings · Meeting Console');
});

test('an address that is none says so', async ({ app, page }) => {
  await app.signIn('admin', '/nowhere/at-all');
  await expect(
    page.getByRole('heading', { name: 'Page not found' }).or(page.getByText('Page not found')),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Go to overview' }).click();
  await expect(page).toHaveURL(new RegExp(`:\\d+${paths.overview}$`));
});

test('a skip link leads past the navigation', async ({ app, page }) => {
  await app.signIn();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});

test('a browser that is too old is told so in both languages, and which ones to use', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(AbortSignal, 'any'));
  await page.goto(paths.meetings);
  await expect(page.getByRole('heading')).toHaveText(['浏览器版本过低', 'This browser is too old']);
  await expect(page.getByText('Firefox 128 or later')).toBeVisible();
  await expect(page.getByText('AbortSignal.any').first()).toBeVisible();
});

test('a lost network is said for as long as it lasts', async ({ app, page, context }) => {
  await app.signIn();
  await settled(page);
  await context.setOffline(true);
  await expect(page.getByText('You are offline.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('You are offline.')).toHaveCount(0);
});
