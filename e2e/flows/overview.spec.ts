import { paths } from '#app/lib/paths.ts';
import { BookingForm } from '../kit/pages/booking.ts';
import { MeetingFiles, textFile } from '../kit/pages/files.ts';
import { Overview } from '../kit/pages/overview.ts';
import { STAGED } from '../probe/contrary-platforms.ts';
import { expect, test } from '../test.ts';

test('whoever signs in sees what is going on, and is one click from all of it', async ({
  app,
  page,
}) => {
  await app.signInByHand('admin', '/');
  await expect(page).toHaveURL(new RegExp(`:\\d+${paths.overview}$`));
  await expect(page).toHaveTitle('Overview · Meeting Console');
  const overview = new Overview(page);
  await expect(app.navigation.getByRole('link', { name: 'Overview' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  for (const [block, state] of [
    ['Running', 'running'],
    ['Upcoming', 'booked'],
    ['Awaiting approval', 'awaiting'],
  ] as const) {
    // oxlint-disable no-await-in-loop -- the test visits one block after another
    await expect(overview.lines(block).first()).toBeVisible();
    await overview.all(block).click();
    await expect(page).toHaveURL(new RegExp(`${paths.meetings}\\?state=${state}$`));
    await page.goBack();
    // oxlint-enable no-await-in-loop
  }
  await expect(overview.block('Resources in use')).toContainText(/\d+ of \d+/);
  await expect(overview.block('Resources in use')).toContainText('Platform API level 11');
  const meeting = overview.lines('Running').first().getByRole('link');
  const name = (await meeting.textContent()) ?? '';
  await meeting.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('a block that cannot be read says so and hides no other', async ({ app, page, world }) => {
  await world.fault('refused@getResources,refused@listTemplates');
  await app.signIn('admin', '/');
  const overview = new Overview(page);
  await expect(overview.block('Resources in use').getByRole('alert')).toBeVisible();
  await expect(overview.block('Book from a template').getByRole('alert')).toBeVisible();
  await expect(
    overview.block('Book from a template').getByRole('link', { name: 'Quick book' }),
  ).toBeVisible();
  await expect(overview.lines('Upcoming').first()).toBeVisible();
  await world.clearFaults();
  await overview.block('Resources in use').getByRole('button', { name: 'Try again' }).click();
  await expect(overview.block('Resources in use')).toContainText(/\d+ of \d+/);
});

test('files that will be gone too soon are told, with their meeting', async ({ app, page }) => {
  await app.signIn('admin', '/');
  const overview = new Overview(page);
  const lines = overview.lines('Files about to expire');
  await expect(lines.filter({ hasText: 'seating plan.txt' })).toContainText('全员大会');
  await expect(lines.filter({ hasText: '议程.txt' })).toHaveCount(0);
  await lines.getByRole('link', { name: 'seating plan.txt' }).click();
  await expect(new MeetingFiles(page).file('seating plan.txt')).toContainText('Expires soon');
});

test(
  'what was begun and left waits here, and goes on where it was',
  { tag: STAGED },
  async ({ app, page }) => {
    await app.signIn('desk', paths.book);
    const form = new BookingForm(page);
    await form.fillIn('Half a plan');
    await form.goTo('Files');
    const files = new MeetingFiles(page);
    await files.choose(textFile('half.txt'));
    await expect(files.link('half.txt')).toBeVisible();
    await form.isKept();
    await app.open(paths.newTemplate);
    await page.getByRole('textbox', { name: 'Template name' }).fill('Half a template');
    await expect(page.getByText(/^Draft saved at/)).toBeVisible();

    await app.open('/');
    const overview = new Overview(page);
    await expect(overview.lines('Drafts')).toHaveCount(2);
    await expect(overview.lines('Drafts').filter({ hasText: 'Half a template' })).toContainText(
      'New template',
    );
    await overview.block('Drafts').getByRole('link', { name: 'Half a plan' }).click();
    await expect(form.name).toHaveValue('Half a plan');
    await form.goTo('Files');
    await expect(files.link('half.txt')).toBeVisible();
  },
);

test('a template that was booked from is at hand', async ({ app, page }) => {
  await app.signIn('desk', '/');
  const overview = new Overview(page);
  await expect(overview.block('Book from a template')).toContainText('Templates');
  const last = overview.lines('Book from a template').last().getByRole('link');
  const name = (await last.textContent()) ?? '';
  await last.click();
  const form = new BookingForm(page);
  await expect(form.name).not.toHaveValue('');
  await form.fillIn('From what is at hand');
  await form.send('Book').click();
  await form.numberOfResult();
  await app.open('/');
  await expect(overview.block('Book from a template')).toContainText('Recently used');
  const lines = overview.lines('Book from a template');
  await expect(lines.first()).toHaveText(new RegExp(`^${name}`));
  // the others stay beside it
  await expect(lines.nth(1)).toBeVisible();
});

test.describe('a platform with nothing on it', () => {
  test.use({ worldChoice: { scenario: 'empty' } });

  test('every block says so, and what to do', async ({ app, page }) => {
    await app.signIn('admin', '/');
    const overview = new Overview(page);
    await expect(overview.block('First steps')).toContainText('Book the first meeting');
    await expect(overview.block('Running')).toContainText('No running meetings.');
    await expect(
      overview.block('Upcoming').getByRole('link', { name: 'Book a meeting' }),
    ).toBeVisible();
    await expect(overview.block('Awaiting approval')).toContainText(
      'No meetings awaiting approval',
    );
    await expect(overview.block('Drafts')).toContainText('No drafts.');
    await expect(overview.block('Files about to expire')).toContainText('No files about to expire');
    await expect(
      overview.block('Book from a template').getByRole('link', { name: 'New template' }),
    ).toBeVisible();
  });
});
