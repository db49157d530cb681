import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { press } from '#app/app/testing/gestures.ts';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { showProperties } from '#app/features/picture/testing/designer.ts';
import {
  action,
  addWall,
  BOARDROOM,
  box,
  CONTROL_ROOM,
  EMPTY,
  expectBoxes,
  selected,
  wallTab,
  WallHost,
  zoom,
} from '../testing/wall.tsx';

beforeEach(showProperties);

test('a zone is made of what is selected and chosen by click or key; a locked box is passed over', async () => {
  await show(<WallHost />);
  await addWall(BOARDROOM);
  await box('hdu2').click();
  await press('Shift+ArrowRight');
  await page.getByRole('textbox', { name: t('wallDesigner:zones.name') }).fill('Right');
  await press('Enter');
  await box('hdu4').click();
  await press('1');
  await expect.element(selected).toHaveLength(2);
  await box('hdu4').click();
  await page.getByRole('button', { name: /^Right/ }).click();
  await expect.element(selected).toHaveLength(2);

  await box('hdu1').click();
  await press('k', 'Escape', 'a');
  await expectBoxes({ hdu1: EMPTY, hdu2: 'Anna', hdu3: 'Boris', hdu4: 'Carla', hdu5: 'Dmitri' });
  await expect
    .element(box('hdu1'))
    .toHaveAccessibleName(new RegExp(t('wallDesigner:zones.locked')));
  await box('hdu1').click();
  await action('lock').click();
  await expect
    .element(box('hdu1'))
    .not.toHaveAccessibleName(new RegExp(t('wallDesigner:zones.locked')));
});

test('the selection is looked at closely by key and button', async () => {
  await show(<WallHost />);
  await addWall(BOARDROOM);
  await box('hdu1').click();
  await press('z');
  await expect.element(zoom).not.toHaveTextContent('100%');
  await press('0');
  await expect.element(zoom).toHaveTextContent('100%');
  await zoom.getByRole('button', { name: t('wallDesigner:zoom.selection') }).click();
  await expect.element(zoom).not.toHaveTextContent('100%');
});

async function expectFirst(style: string) {
  await expect.element(page.getByRole('tab').first()).toMatchTextContent(style);
}

test('walls are put in another order by drag, key and button', async () => {
  await show(<WallHost />);
  await addWall(BOARDROOM);
  await addWall(CONTROL_ROOM);

  await wallTab(CONTROL_ROOM).click();
  await press('Alt+ArrowLeft');
  await expectFirst(CONTROL_ROOM);
  await expect.element(wallTab(CONTROL_ROOM)).toHaveFocus();
  await page.getByRole('button', { name: t('wallDesigner:tabs.moveRight') }).click();
  await expectFirst(BOARDROOM);
  await userEvent.dragAndDrop(wallTab(BOARDROOM), wallTab(CONTROL_ROOM));
  await expectFirst(CONTROL_ROOM);
  await expect.element(wallTab(CONTROL_ROOM)).toHaveAttribute('aria-selected', 'true');
});
