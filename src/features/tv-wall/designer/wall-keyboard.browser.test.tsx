import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { placeOf, press } from '#app/app/testing/gestures.ts';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { find, showProperties } from '#app/features/picture/testing/designer.ts';
import {
  addWall,
  box,
  CONTROL_ROOM,
  EMPTY,
  expectBoxes,
  selected,
  source,
  WallHost,
} from '../testing/wall.tsx';

beforeEach(showProperties);

test('by keyboard alone: found, put in, moved, copied, swapped, zoomed, taken back', async () => {
  await show(<WallHost />);
  await addWall(CONTROL_ROOM);

  // keys work at once
  await expect.element(box('hdu1')).toHaveFocus();
  await press('Enter');
  await expect.element(find).toHaveFocus();
  await userEvent.keyboard('car');
  await press('Enter');
  await expect.element(box('hdu1')).toHaveFocus();
  await expectBoxes({ hdu1: 'Carla' });

  // the neighbours as they stand
  await press('ArrowDown');
  await expect.element(box('hdu7')).toHaveFocus();
  await press('ArrowRight');
  await expect.element(box('hdu8')).toHaveFocus();
  await press('Shift+ArrowDown', 'Shift+ArrowRight');
  await expect.element(selected).toHaveLength(4);
  await press('a');
  await expectBoxes({ hdu8: 'Anna', hdu9: 'Boris', hdu14: 'Dmitri', hdu15: 'Emma' });

  await press('Home', 's');
  await expect
    .element(page.getByText(t('wallDesigner:hint.armedSwap', { box: 'hdu1' })))
    .toBeVisible();
  await press('ArrowRight', 'Enter');
  await expectBoxes({ hdu1: EMPTY, hdu2: 'Carla' });

  await press('ArrowLeft', 'ArrowRight', 'Control+x');
  await expectBoxes({ hdu2: EMPTY });
  await press('ArrowRight', 'Control+v');
  await expectBoxes({ hdu3: 'Carla' });
  await press('Delete');
  await expectBoxes({ hdu3: EMPTY });
  await press('Space');
  await expect.element(selected).toHaveLength(0);
  await press('Control+a');
  await expect.element(selected).toHaveLength(24);

  const before = await placeOf(box('hdu3'));
  await press('+', '+');
  await expect
    .poll(async () => (await placeOf(box('hdu3'))).width)
    .toBeGreaterThan(before.width * 1.4);
  // whatever the keyboard goes to is brought into sight
  await press('End');
  await expect.element(box('hdu24')).toBeInViewport({ ratio: 1 });
  await press('0');
  await expect.poll(() => placeOf(box('hdu3'))).toEqual(before);

  await press('Control+z');
  await expectBoxes({ hdu3: 'Carla' });
  await press('Control+Shift+z');
  await expectBoxes({ hdu3: EMPTY });
});

test('Escape gives up the panes chosen in a picture of its own first, then leaves it', async () => {
  await show(<WallHost />);
  await addWall(CONTROL_ROOM);
  await box('hdu1').click();
  await source('own-picture').click();
  await page.getByRole('button', { name: t('wallDesigner:properties.editPicture') }).click();
  const picture = page.getByRole('dialog', {
    name: t('wallDesigner:pictureTitle', { box: 'hdu1' }),
  });
  const pane = picture
    .getByRole('listbox', { name: t('composer:frame') })
    .getByRole('option')
    .first();
  await pane.click();
  await expect.element(pane).toHaveAttribute('aria-selected', 'true');
  await press('Escape');
  await expect.element(pane).toHaveAttribute('aria-selected', 'false');
  await expect.element(picture).toBeVisible();
  await press('Escape');
  await expect.element(picture).not.toBeInTheDocument();
});
