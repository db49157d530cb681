import { counted } from '../counted.ts';
import { Composer } from '../pages/composer.ts';
import { openPresets, putPreset } from '../pages/presets.ts';
import { expect, test } from '../test.ts';

/** Picture and walls that were laid out elsewhere, taken over. */

test.use({ viewport: { width: 1440, height: 900 } });

test('last week’s picture is in a booking after three interactions, as one step', async ({
  app,
  page,
}) => {
  const composer = new Composer(page);
  await composer.book(app, 'Like last week', ['Anna'], 'Picture and sound');
  const done = await counted(page);
  await page.getByRole('button', { name: 'Use another meeting’s picture…' }).click();
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('Hamburg');
  await page.getByRole('button', { name: /^Hamburg Site Visit/ }).click();
  const strangers = page.getByRole('region', { name: 'People who are not in this meeting' });
  await expect(strangers).toContainText('Boris');
  await expect(strangers).not.toContainText('Anna');
  await page.getByRole('button', { name: 'Use', exact: true }).click();
  await expect(page.getByText('Using the picture of “Hamburg Site Visit”')).toBeVisible();
  const { clicks, keys } = await done();
  expect(clicks + keys).toBeLessThanOrEqual(3);

  await page.getByRole('button', { name: 'Open designer' }).click();
  await composer.shows('Anna', 'Boris', 'Speaker', 'Empty');
  await expect(composer.person('Boris')).toBeVisible();
  await composer.close();
  await page.getByRole('button', { name: 'Undo: Use “Hamburg Site Visit”' }).click();
  await expect(page.getByRole('button', { name: 'Set up picture' })).toBeVisible();
});

test('a preset goes to a file and comes in again beside the one of its name', async ({
  app,
  page,
  world,
}) => {
  const { presets } = await openPresets(app, (first) =>
    putPreset(world, first, 'wall', {
      name: 'Lobby',
      tvwalls: [{ style_id: 'none', mode: 1, show_mt_name: 1, members: [] }],
    }),
  );
  await presets.list('wall').getByRole('button', { name: 'Save or print: TV walls' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as preset file' }).click();
  const file = await (await coming).path();
  await page.keyboard.press('Escape');

  const choosing = page.waitForEvent('filechooser');
  await presets.list('wall').getByRole('button', { name: 'Import: TV walls' }).click();
  await (await choosing).setFiles(file);
  await page.getByRole('button', { name: 'Import 1 preset' }).click();
  await expect(page.getByText('1 of 1 done')).toBeVisible();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(presets.row('wall', 'Lobby 2')).toBeVisible();
  expect(await world.calls('createMeetingTvWallPreset')).toHaveLength(1);
});
