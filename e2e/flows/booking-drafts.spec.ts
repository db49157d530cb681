import { paths } from '#app/lib/paths.ts';
import { BookingForm } from '../kit/pages/booking.ts';
import { expect, test } from '../test.ts';

test.beforeEach(async ({ app, page }) => {
  await app.signIn('desk', paths.book);
  await expect(new BookingForm(page).name).toBeVisible();
});

test.describe('drafts', () => {
  // each test visits the page several times
  test.slow();

  test('survive a reload, a new sign-in, and go when the meeting is booked', async ({
    app,
    page,
  }) => {
    const form = new BookingForm(page);
    await form.fillIn('Half done');
    await form.isKept();
    await page.reload();
    await expect(form.name).toHaveValue('Half done');
    await expect(form.startTime).toHaveValue('10:00');

    await page.getByRole('button', { name: 'Account desk' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page).toHaveURL(/\/login$/); // otherwise the redirect would overtake the next navigation
    await app.signInByHand('desk', paths.book);
    await page.getByRole('link', { name: 'Resume “Half done”' }).click();
    await expect(form.name).toHaveValue('Half done');
    await form.book();
    await form.open();
    await expect(page.getByText('unfinished draft')).toBeHidden();
  });

  test('are kept as a window closes on the last keystroke', async ({ page, context }) => {
    const form = new BookingForm(page);
    await form.name.fill('Last words');
    const address = page.url();
    await page.close({ runBeforeUnload: false });
    const next = new BookingForm(await context.newPage());
    await next.open(address);
    await expect(next.name).toHaveValue('Last words');
  });

  test('belong to one person', async ({ app, page }) => {
    const form = new BookingForm(page);
    await form.name.fill('Mine alone');
    await form.isKept();
    await page.getByRole('button', { name: 'Account desk' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page).toHaveURL(/\/login$/); // otherwise the redirect would overtake the next navigation
    await app.signInByHand('admin', paths.book);
    await expect(form.name).toBeVisible();
    await expect(page.getByText('Mine alone')).toBeHidden();
  });

  test('can be thrown away, and taken back', async ({ page }) => {
    const form = new BookingForm(page);
    await form.name.fill('Never mind');
    await page.getByRole('button', { name: 'Discard draft' }).click();
    await expect(form.name).toHaveValue('');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(form.name).toHaveValue('Never mind');
  });
});

test('leaving asks: stay, leave and keep, or throw away', async ({ app, page }) => {
  const form = new BookingForm(page);
  await form.name.fill('Leaving');
  await form.isKept();
  const dialog = page.getByRole('dialog', { name: 'Leave without finishing?' });
  const leave = () => app.navigation.getByRole('link', { name: 'Meetings' }).click();

  await leave();
  await dialog.getByRole('button', { name: 'Stay' }).click();
  await expect(form.name).toHaveValue('Leaving');
  await leave();
  await dialog.getByRole('button', { name: 'Leave and keep draft' }).click();
  await expect(page).toHaveURL(/\/meetings/);
  await form.open();
  await page.getByRole('link', { name: 'Resume “Leaving”' }).click();
  await expect(form.name).toHaveValue('Leaving');
  await leave();
  await dialog.getByRole('button', { name: 'Leave and discard draft' }).click();
  await expect(page).toHaveURL(/\/meetings/);
  await form.open();
  await expect(page.getByText('unfinished draft')).toBeHidden();
});
