import { paths } from '#app/lib/paths.ts';
import { BookingForm } from '../kit/pages/booking.ts';
import { USUAL } from '../probe/contrary-platforms.ts';
import { expect, test } from '../test.ts';

test('one typed line opens a booking that is filled in, by the keys alone', async ({
  app,
  page,
}) => {
  await app.signIn('admin', paths.overview);
  // a meeting room is known once a meeting in it was seen
  await expect(page.getByText('金鸡湖厅').first()).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Board Meeting tomorrow 14:00 1h 金鸡湖厅');
  const first = page.getByRole('option').first();
  await expect(first).toContainText(/Book: Board Meeting · .+14:00–15:00 · 金鸡湖厅/);
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  const form = new BookingForm(page);
  await expect(form.name).toHaveValue('Board Meeting');
  await expect(form.startTime).toHaveValue('14:00');
  await expect(page.getByText('金鸡湖厅').first()).toBeVisible();
});

test('meetings and rooms are found by initials and number; ? tells the keys, unless it is typed', async ({
  app,
  page,
}) => {
  await app.signIn('admin', paths.meetings);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('jswyh');
  const found = page.getByRole('option', { name: '技术委员会' });
  await expect(found).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '技术委员会' })).toBeVisible();

  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys of this page' });
  await expect(keys).toContainText('Ctrl+K');
  await expect(keys).toContainText('Previous or next row');
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await app.open(paths.meetings);
  const search = page.getByRole('searchbox').first();
  await search.press('?');
  await expect(search).toHaveValue('?');
  await expect(keys).toBeHidden();
});

// where `is_participated` is the reply to the invitation, nobody knows who is missing
test(
  'a running meeting says who is missing, to be copied with their numbers',
  { tag: USUAL },
  async ({ app, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await app.signIn('admin', `${paths.meetings}?state=running`);
    await page.getByRole('link', { name: '全员大会' }).click();
    const presence = page.getByRole('region', { name: 'Presence' });
    await expect(presence).toContainText(/\d+ of \d+ invited people ha/);
    await expect(presence).toContainText('left');
    await presence.getByRole('button', { name: 'Copy missing people' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^.+\t\d+$/m);
  },
);

test("another's meeting says whose it is before the work, once the platform refused it", async ({
  app,
  page,
}) => {
  await app.signIn('desk', paths.meetings);
  const openMeeting = async () => {
    await app.open(paths.meetings);
    await page.getByRole('link', { name: '技术委员会' }).click();
  };
  await openMeeting();
  await page.getByRole('button', { name: 'Cancel meeting' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('No');
  await dialog.getByRole('button', { name: 'Cancel meeting' }).click();
  await expect(dialog.getByRole('alert').first()).toBeVisible();
  await openMeeting();
  const edit = page.getByRole('button', { name: 'Edit' });
  await expect(edit).toHaveAttribute('aria-disabled', 'true');
  await expect(edit).toHaveAccessibleDescription(/Only the meeting’s creator .*周敏/);
});

test('the list is filtered by creator, participant and room; Back brings the filter back', async ({
  app,
  page,
}) => {
  await app.signIn('admin', paths.overview);
  await expect(page.getByText('金鸡湖厅').first()).toBeVisible();
  await app.navigation.getByRole('link', { name: 'Meetings', exact: true }).click();
  await expect(page.locator('[data-index]').first()).toBeVisible();
  // rows out of sight may not be drawn
  const countRows = async () => Number(await page.getByRole('grid').getAttribute('aria-rowcount'));
  const before = await countRows();
  await page.getByRole('combobox', { name: 'Filter by creator' }).selectOption('周敏');
  await expect(page.getByText(/^\d+ of \d+ match$/).first()).toBeVisible();
  await page.getByRole('button', { name: 'This is me' }).click();
  await expect(page.getByRole('option', { name: 'Mine (周敏)' })).toBeAttached();
  expect(await countRows()).toBeLessThan(before);
  const place = page.getByRole('combobox', { name: 'Filter by place' });
  await place.click();
  await place.fill('jjh');
  await expect(page.getByTitle('金鸡湖厅 (苏州总部)')).toBeVisible();
  await place.press('Enter');
  await expect(page.getByText(/^Checked the details of (\d+) of \1 meetings$/)).toBeVisible();
  await page.getByRole('link', { name: '技术委员会' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '技术委员会' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Filter by creator' })).toHaveValue('周敏');
  await expect(page.getByRole('link', { name: '技术委员会' })).toBeVisible();
});

test('a report counts a range by room and person, and is kept as a file', async ({ app, page }) => {
  await app.signIn('admin', paths.report);
  await page.getByRole('button', { name: 'Make report' }).click();
  const table = page.getByRole('table');
  await expect(table.getByRole('row', { name: /金鸡湖厅/ })).toBeVisible();
  await page.getByText('Person', { exact: true }).click();
  await expect(table.getByRole('columnheader', { name: 'Person' })).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^Usage report-Person-.+\.csv$/);
});

test('the list leads back to the rows that were in sight', async ({ app, page }) => {
  await page.setViewportSize({ width: 1000, height: 600 });
  await app.signIn('admin', `${paths.meetings}?range=all`);
  const scroller = page.locator('div', { has: page.locator('> table[role="grid"]') }).last();
  await expect(page.locator('[data-index]').first()).toBeVisible();
  await scroller.evaluate((node) => node.scrollTo(0, 600));
  await app.navigation.getByRole('link', { name: 'Templates' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Templates' })).toBeVisible();
  await page.goBack();
  await expect.poll(() => scroller.evaluate((node) => node.scrollTop)).toBe(600);
});
