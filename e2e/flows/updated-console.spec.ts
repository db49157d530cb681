/** A tab that was open while the console was updated: pieces of its code are gone from the server. */
import type { Page } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import { BookingForm } from '../kit/pages/booking.ts';
import { expect, test } from '../test.ts';
import { updateConsole } from '../console-files.ts';

const UPDATED = 'The console was updated';

test.beforeEach(({ complaints }) => {
  complaints.expect(/^Failed to load resource: .* 404/);
  complaints.expect(/^Refused to apply style from '[^']*\/assets\/[^']*\.css'/);
  complaints.expect(/a piece of the console is missing: updated/); // React says what a boundary caught
});

/** Every document that the tab has shown from now on. */
function loadsOf(page: Page): string[] {
  const loads: string[] = [];
  page.on('domcontentloaded', () => loads.push(new URL(page.url()).pathname));
  return loads;
}

test('an open tab says so, loses nothing that was typed, and changes over on the way to another page', async ({
  app,
  page,
}) => {
  await app.signIn('desk', paths.book);
  const form = new BookingForm(page);
  await form.name.fill('Before the update');
  await form.isKept();
  const loads = loadsOf(page);
  await updateConsole(page, 'updated');

  await page.keyboard.press('Control+k');
  const failure = page.getByRole('dialog', { name: 'Couldn’t load this part' });
  await expect(failure).toContainText(UPDATED);
  await failure.getByRole('button', { name: 'Close' }).click();
  await expect(failure).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: UPDATED })).toBeVisible();
  await expect(form.name).toHaveValue('Before the update');
  await page.keyboard.press('Control+Shift+a');
  await expect(failure).toContainText(UPDATED);
  await failure.getByRole('button', { name: 'Close' }).click();
  expect(loads).toEqual([]);

  await app.navigation.getByRole('link', { name: 'Virtual rooms' }).click();
  await page.getByRole('button', { name: 'Leave and keep draft' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Virtual rooms' })).toBeVisible();
  await expect(page.getByText(UPDATED)).toHaveCount(0);
  expect(loads).toEqual([paths.rooms]);

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await app.navigation.getByRole('link', { name: 'Book' }).click();
  await page.getByRole('link', { name: 'Resume “Before the update”' }).click();
  await expect(form.name).toHaveValue('Before the update');
  expect(loads).toEqual([paths.rooms]);
});

test('a server that goes on with pages of the old console: one reload, then the way is the person’s', async ({
  app,
  page,
}) => {
  await app.signIn('desk', paths.meetings);
  const loads = loadsOf(page);
  await updateConsole(page, 'half-updated');

  await app.navigation.getByRole('link', { name: 'Virtual rooms' }).click();
  await expect(page.getByRole('heading', { level: 1, name: UPDATED })).toBeVisible();
  await expect(page.getByRole('main').getByRole('button', { name: 'Reload' })).toBeVisible();
  await app.navigation.getByRole('link', { name: 'Library' }).click();
  await expect(page.getByRole('heading', { level: 1, name: UPDATED })).toBeVisible();
  expect(loads).toEqual([paths.rooms]);
});

test('a sign-in screen that was open meanwhile signs in', async ({ app, page }) => {
  await page.goto(paths.signIn);
  await app.fillInSignIn('desk');
  await updateConsole(page, 'updated');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(app.navigation).toBeVisible();
});
