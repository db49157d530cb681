import { placeOf, tabTo } from '../pages/gestures.ts';
import { CONTROL_ROOM, EMPTY, PEOPLE, WallDesigner } from '../pages/wall-designer.ts';
import { expect, test } from '../test.ts';

// the whole designer is on the screen, as on an operator's
test.use({ viewport: { width: 1440, height: 1200 } });

test('by keyboard alone: found, put in, moved, copied, swapped, zoomed, taken back', async ({
  app,
  page,
}) => {
  const wall = new WallDesigner(page);
  await wall.open(app, 'Walls by keys', PEOPLE);
  await wall.addWall(CONTROL_ROOM);
  const { keyboard } = page;

  await tabTo(wall.box('hdu1'));
  await keyboard.press('Enter');
  await expect(wall.find).toBeFocused();
  await keyboard.type('car');
  await keyboard.press('Enter');
  await expect(wall.box('hdu1')).toBeFocused();
  await wall.shows({ hdu1: 'Carla' });

  // the neighbours as they stand
  await keyboard.press('ArrowDown');
  await expect(wall.box('hdu7')).toBeFocused();
  await keyboard.press('ArrowRight');
  await expect(wall.box('hdu8')).toBeFocused();
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Shift+ArrowRight');
  await expect(wall.selected).toHaveCount(4);
  await keyboard.press('f');
  await wall.shows({ hdu8: 'Anna', hdu9: 'Boris', hdu14: 'Dmitri', hdu15: 'Emma' });

  await keyboard.press('Home');
  await keyboard.press('s');
  await expect(page.getByText('Choose a box to swap with “hdu1”.')).toBeVisible();
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await wall.shows({ hdu1: EMPTY, hdu2: 'Carla' });

  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowRight');
  await keyboard.press('Control+x');
  await wall.shows({ hdu2: EMPTY });
  await keyboard.press('ArrowRight');
  await keyboard.press('Control+v');
  await wall.shows({ hdu3: 'Carla' });
  await keyboard.press('Delete');
  await wall.shows({ hdu3: EMPTY });
  await keyboard.press('Space');
  await expect(wall.selected).toHaveCount(0);
  await keyboard.press('Control+a');
  await expect(wall.selected).toHaveCount(24);

  const before = await placeOf(wall.box('hdu3'));
  await keyboard.press('+');
  await keyboard.press('+');
  await expect
    .poll(async () => (await placeOf(wall.box('hdu3'))).width)
    .toBeGreaterThan(before.width * 1.4);
  // whatever the keyboard goes to is brought into sight
  await keyboard.press('End');
  await expect(wall.box('hdu24')).toBeInViewport({ ratio: 1 });
  await keyboard.press('0');
  await expect.poll(async () => placeOf(wall.box('hdu3'))).toEqual(before);

  await keyboard.press('Control+z');
  await wall.shows({ hdu3: 'Carla' });
  await keyboard.press('Control+Shift+z');
  await wall.shows({ hdu3: EMPTY });
});

test('Escape gives up the panes chosen in a picture of its own first, then leaves it', async ({
  app,
  page,
}) => {
  const wall = new WallDesigner(page);
  await wall.open(app, 'Escaped', PEOPLE);
  await wall.addWall(CONTROL_ROOM);
  await wall.box('hdu1').click();
  await wall.source('Own multi-view').click();
  await page.getByRole('button', { name: 'Edit picture…' }).click();
  const picture = page.getByRole('dialog', { name: 'Multi-view of box hdu1' });
  const pane = picture.getByRole('option', { name: /^Pane 1\b/ });
  await pane.click();
  await expect(pane).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(pane).toHaveAttribute('aria-selected', 'false');
  await expect(picture).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(picture).toBeHidden();
});
