/** The console's files break off on their way; the line is whole again later. */
import type { Page } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import { cutFiles, mendFiles } from '../console-files.ts';
import type { App } from '../kit/app.ts';
import { BookingForm } from '../kit/pages/booking.ts';
import { expect, test } from '../test.ts';

const FAILED = 'Couldn’t load this part';

test.beforeEach(({ complaints }) => {
  complaints.expect(/^Failed to load resource: net::ERR_(CONTENT_LENGTH_MISMATCH|CONNECTION_\w+)/);
  complaints.expect(/a piece of the console is missing: unreachable/); // React says what a boundary caught
});

/** A booking is begun, and then the line breaks. */
async function typedAndCut(app: App, page: Page): Promise<BookingForm> {
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  await form.name.fill('On a poor line');
  await form.isKept();
  await cutFiles(page);
  return form;
}

test('a part that did not come is there once it is tried again, and nothing typed is lost', async ({
  app,
  page,
}) => {
  const form = await typedAndCut(app, page);

  await page.keyboard.press('Control+k');
  const failure = page.getByRole('dialog', { name: FAILED });
  await expect(failure).toContainText('Check the network and try again');
  await failure.getByRole('button', { name: 'Try again' }).click();
  await expect(failure).toBeVisible();

  await mendFiles(page);
  await failure.getByRole('button', { name: 'Try again' }).click();
  const palette = page.getByRole('dialog').getByRole('combobox');
  await expect(palette).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await expect(form.name).toHaveValue('On a poor line');
});

test('what was fetched ahead and did not come is asked for again when it is needed', async ({
  app,
  page,
}) => {
  await app.signIn('desk', paths.meetings);
  await expect(page.getByRole('heading', { level: 1, name: 'Meetings' })).toBeVisible();
  await cutFiles(page);
  const link = app.navigation.getByRole('link', { name: 'Virtual rooms' });
  const failed = page.waitForEvent('requestfailed');
  await link.hover();
  await failed;

  await mendFiles(page);
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Virtual rooms' })).toBeVisible();
});

test('a page that did not come is opened once it is tried again, or gone to again', async ({
  app,
  page,
}) => {
  const form = await typedAndCut(app, page);
  const failure = page.getByRole('heading', { level: 1, name: 'Couldn’t open this page' });
  const rooms = page.getByRole('heading', { level: 1, name: 'Virtual rooms' });
  const link = (name: string) => app.navigation.getByRole('link', { name, exact: true });
  await link('Virtual rooms').click();
  await page.getByRole('button', { name: 'Leave and keep draft' }).click();
  await expect(failure).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(failure).toBeVisible();
  await link('Library').click();
  await expect(failure).toBeVisible();

  await mendFiles(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Background images' })).toBeVisible();
  await link('Virtual rooms').click();
  await expect(rooms).toBeVisible();
  await link('Book').click();
  await page.getByRole('link', { name: 'Resume “On a poor line”' }).click();
  await expect(form.name).toHaveValue('On a poor line');
});

test.describe('a console whose first code does not come', () => {
  test.beforeEach(async ({ app, page }) => {
    await app.startSession('desk');
    await page.goto('/favicon.svg'); // of the console, and runs nothing
  });

  for (const begin of ['index', 'main', 'start', 'reads', 'app', 'meetings-page']) {
    test(`${begin}: says so, and is there after a reload`, async ({ app, page }) => {
      await cutFiles(page, begin);
      await page.goto(paths.meetings);
      await expect(page.getByRole('heading', { name: 'Couldn’t load the console' })).toBeVisible();

      await mendFiles(page);
      await page.getByRole('button', { name: 'Reload' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Meetings' })).toBeVisible();
      await expect(app.navigation).toBeVisible();
    });
  }
});

test('signing in says that the console did not come, and goes on once it is tried again', async ({
  app,
  page,
}) => {
  await page.goto('/favicon.svg');
  await cutFiles(page, 'app');
  await page.goto(paths.signIn);
  await app.fillInSignIn('desk');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toContainText('Couldn’t load the console');

  await mendFiles(page);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(app.navigation).toBeVisible();
});
