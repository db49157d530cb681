import { Composer } from '../kit/pages/composer.ts';
import { expect, test } from '../test.ts';

const EMPTY = 'Empty';

// the whole composer fits on the screen, as on an operator's
test.use({ viewport: { width: 1440, height: 1200 } });

test('a picture is laid out by mouse and keys, played, kept over a reload, and goes with the booking', async ({
  app,
  page,
  world,
}) => {
  const composer = new Composer(page);
  await composer.open(app, 'With a picture', ['Anna', 'Boris', 'Carla']);
  await composer.drag(composer.person('Anna'), composer.pane(1));
  await composer.drag(composer.source('Speaker'), composer.pane(2));
  await composer.pane(3).click();
  await page.keyboard.press('Enter');
  await page.keyboard.type('bor');
  await page.keyboard.press('Enter');
  await composer.shows('Anna', 'Speaker', 'Boris', EMPTY);

  await composer.screen.getByRole('button', { name: 'History' }).click();
  const steps = page.getByRole('dialog', { name: 'History' }).getByRole('button');
  await expect(steps.nth(1)).toHaveText('Create the picture');
  await steps.nth(3).click();
  await composer.shows('Anna', 'Speaker', EMPTY, EMPTY);
  await page.keyboard.press('Escape');
  await composer.redo.click();

  const player = page.getByRole('region', { name: 'Picture preview' });
  await player.getByRole('button', { name: 'Play' }).click();
  await expect(composer.pane(2)).toHaveAccessibleName(/Anna \(speaking\)$/);
  await player.getByRole('button', { name: 'Stop' }).click();
  await composer.shows('Anna', 'Speaker', 'Boris', EMPTY);

  await composer.chooseLayout('3 panes');
  await page.reload();
  await composer.shows('Anna', 'Speaker', 'Boris');
  await composer.action('Layout').click();
  const recent = page.getByRole('listbox', { name: 'Recently used' }).getByRole('option');
  await expect(recent).toHaveAttribute('aria-selected', 'true');
  const layout = Number.parseInt((await recent.textContent()) ?? '', 10);
  await page.keyboard.press('Escape');

  await composer.close();
  await composer.form.book();
  const [call] = await world.calls('bookMeeting');
  expect(call?.params['vmp']).toMatchObject({
    mode: 1,
    layout,
    members: [
      { chn_idx: 0, member_type: 1, account: 'anna@example.com' },
      { chn_idx: 1, member_type: 2 },
      { chn_idx: 2, member_type: 1, account: 'boris@example.com' },
    ],
  });
});
