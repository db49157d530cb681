import { bookBeside, Overview, paths } from 'meeting-console-kit';
import { expect, test } from './console.ts';

test('a meeting that was coming is running once its time has come', async ({
  app,
  page,
  world,
}) => {
  await app.startSession('desk');
  await bookBeside(app, 'Morning round', { start_time: '2026-03-31T09:20:00+08:00' });
  await world.setClock('2026-03-31T09:19:00+08:00', 'stopped');
  await app.open(paths.overview);
  const overview = new Overview(page);
  await expect(overview.lines('Upcoming').filter({ hasText: 'Morning round' })).toBeVisible();

  await world.advance(60_000);
  await page.reload();
  await expect(overview.lines('Running').filter({ hasText: 'Morning round' })).toBeVisible();
});

test('a session ends after half an hour without a sign of life', async ({ app, page, world }) => {
  await app.signIn('desk');
  await world.advance(31 * 60_000);
  await page.reload();
  await expect(app.signInPrompt).toBeVisible();
  await app.signInAgain();
  await expect(app.signInPrompt).toBeHidden();
});
