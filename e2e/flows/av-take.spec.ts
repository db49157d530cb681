import { counted } from '../kit/counted.ts';
import { Composer } from '../kit/pages/composer.ts';
import { meetingsIn, openPresets, putPreset } from '../kit/pages/presets.ts';
import { expect, test } from '../test.ts';

const ENDED = 3;
const SITE_VISIT = {
  name: 'On site',
  mode: 1,
  layout: 5,
  voice_hint: 1,
  show_mt_name: 1,
  broadcast: 1,
  members: [
    { account: 'anna@example.com', account_type: 4, name: 'Anna', member_type: 1, chn_idx: 0 },
    { account: 'boris@example.com', account_type: 4, name: 'Boris', member_type: 1, chn_idx: 1 },
    { member_type: 2, chn_idx: 2 },
  ],
};

/** Picture and walls that were laid out elsewhere, taken over. */

test.use({ viewport: { width: 1440, height: 900 } });

test('last week’s picture is in a booking after three interactions, as one step', async ({
  app,
  page,
  world,
}) => {
  const composer = new Composer(page);
  await composer.book(app, 'Like last week', ['Anna'], 'Picture and sound');
  // the platform answers the picture of an ended meeting in its presets
  const meetings = await meetingsIn(app, ENDED);
  const [meeting] = meetings.filter(({ name }) => name === 'Hamburg Site Visit');
  if (!meeting) throw new Error('the office has not met in Hamburg');
  await putPreset(world, meeting, 'vmp', SITE_VISIT);
  const done = await counted(page);
  await page.getByRole('button', { name: 'Apply another meeting’s picture…' }).click();
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('Hamburg');
  await page.getByRole('button', { name: /^Hamburg Site Visit/ }).click();
  const strangers = page.getByRole('region', { name: 'People who are not in this meeting' });
  await expect(strangers).toContainText('Boris');
  await expect(strangers).not.toContainText('Anna');
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
  await expect(page.getByText('Picture of “Hamburg Site Visit” applied')).toBeVisible();
  const { clicks, keys } = await done();
  expect(clicks + keys).toBeLessThanOrEqual(3);

  await page.getByRole('button', { name: 'Open designer' }).click();
  await composer.shows('Anna', 'Boris', 'Speaker', 'Empty');
  await expect(composer.person('Boris')).toBeVisible();
  await composer.close();
  // whoever came along with it leaves with it
  const form = page.getByRole('main');
  await expect(form).toContainText('Boris');
  await page.getByRole('button', { name: 'Undo: Apply “Hamburg Site Visit”' }).click();
  await expect(page.getByRole('button', { name: 'Set up picture' })).toBeVisible();
  await expect(form).not.toContainText('Boris');
  await expect(form).toContainText('Anna');
});

test('a preset goes to a file and comes in again beside the one of its name', async ({
  app,
  page,
  world,
}) => {
  const { presets } = await openPresets(app, (first) =>
    putPreset(world, first, 'poll', { name: 'Round', num: 0, keep_time: 15, mode: 1, members: [] }),
  );
  await presets.list('poll').getByRole('button', { name: 'Save or print: Rotation' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as preset file' }).click();
  const file = await (await coming).path();
  await page.keyboard.press('Escape');

  const choosing = page.waitForEvent('filechooser');
  await presets.list('poll').getByRole('button', { name: 'Import: Rotation' }).click();
  await (await choosing).setFiles(file);
  await page.getByRole('button', { name: 'Import 1 preset' }).click();
  await expect(page.getByText('1 of 1 done')).toBeVisible();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(presets.row('poll', 'Round 2')).toBeVisible();
  expect(await world.calls('createMeetingPollPreset')).toHaveLength(1);
});
