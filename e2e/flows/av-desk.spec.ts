import type { Locator } from '@playwright/test';
import { counted } from '../kit/counted.ts';
import { Composer } from '../kit/pages/composer.ts';
import { WallDesigner } from '../kit/pages/wall-designer.ts';
import { STAGED } from '../probe/contrary-platforms.ts';
import { expect, test } from '../test.ts';

/** How much an engineer does to lay out a picture or a wall, counted: presses of a pointer, and keys beside the words. */

test.use({ viewport: { width: 1440, height: 1200 } });

const FIVE = ['Anna', 'Boris', 'Carla', 'Dmitri', 'Emma'];
const EIGHT = ['Fay', 'Gus', 'Hal', 'Ida', 'Jan', 'Kim', 'Leo', 'Mia'];

function check(list: Locator): Locator {
  return list.locator('[data-check]');
}

/** The first, then the last with Shift. */
async function tickFromTo(first: Locator, last: Locator): Promise<void> {
  await check(first).click();
  await check(last).click({ modifiers: ['Shift'] });
}

test('chair, five names, content and a rotation of eight take no more than 14 interactions', async ({
  app,
  page,
}) => {
  const composer = new Composer(page);
  await composer.open(app, 'One big, seven small', [...FIVE, ...EIGHT]);
  const done = await counted(page);
  await composer.action('Layout').click();
  await expect(page.getByRole('combobox', { name: 'Find a layout' })).toBeFocused();
  await page.keyboard.type('1+7');
  await page.keyboard.press('Enter');
  await composer.drag(composer.source('Chair'), composer.pane(1));
  await tickFromTo(composer.person('Anna'), composer.person('Emma'));
  await composer.drag(composer.person('Anna'), composer.pane(2));
  await composer.drag(composer.source('Content'), composer.pane(7));
  await page.getByRole('button', { name: '15 s', exact: true }).click();
  await tickFromTo(composer.person('Fay'), composer.person('Mia'));
  await page.getByRole('button', { name: 'Make rotation' }).click();
  await composer.shows('Chair', ...FIVE, 'Content', 'Rotation of 8');
  const { clicks, keys } = await done();
  expect(clicks + keys).toBeLessThanOrEqual(14);
  await composer.pane(8).click();
  await expect(page.getByText(/15 s/).last()).toBeVisible();
});

test('from eight panes to sixteen and back takes no more than 4 interactions, and everybody is where they were', async ({
  app,
  page,
}) => {
  const composer = new Composer(page);
  await composer.open(app, 'Eight, sixteen, eight', EIGHT);
  await composer.chooseLayout('1+7');
  await composer.pane(1).click();
  await page.keyboard.press('a');
  await page.keyboard.press('m');
  const before = await composer.panes.getByRole('option').allInnerTexts();
  expect(before).toHaveLength(8);
  const done = await counted(page);
  for (const [panes, count] of [
    ['16', 16],
    ['8', 8],
  ] as const) {
    await composer.action('Layout').click();
    await expect(page.getByRole('combobox', { name: 'Find a layout' })).toBeFocused();
    await page.keyboard.type(panes);
    await page.keyboard.press('Enter');
    await expect(composer.panes.getByRole('option')).toHaveCount(count);
  }
  const { clicks, keys } = await done();
  expect(clicks + keys).toBeLessThanOrEqual(4);
  expect(await composer.panes.getByRole('option').allInnerTexts()).toEqual(before);
  await expect(composer.pane(1)).toBeFocused();
});

/** Of letters alone: whether a number beside a name is part of it would be asked. */
const CROWD = Array.from('abcde', (a) => Array.from('abcdef', (b) => `P${a}${b}`)).flat();

test(
  '24 boxes are filled in one interaction, those that are dead passed over',
  { tag: STAGED },
  async ({ app, page }) => {
    const wall = new WallDesigner(page);
    await wall.open(app, 'Filled at once', CROWD);
    await wall.addWall('Control Room 6x4');
    await expect(wall.boxes.getByRole('option')).toHaveCount(24);
    const dead = wall.boxes.getByRole('option', { name: /\((.*, )?(Offline|In use)/ });
    const passed = await dead.count();
    expect(passed).toBeGreaterThan(0);
    const done = await counted(page);
    await wall.action('Auto-fill').click();
    await expect(wall.boxes.getByRole('option', { name: /: Empty/ })).toHaveCount(passed);
    const { clicks, keys } = await done();
    expect(clicks + keys).toBe(1);
    for (const box of await dead.all()) await expect(box).toHaveAccessibleName(/: Empty/);
    await expect(wall.boxes.getByRole('option', { name: /: P[a-f]{2}/ })).toHaveCount(24 - passed);
    await expect(page.getByText(new RegExp(`${passed} box(es)? skipped`))).toBeVisible();
  },
);

test.describe('by finger', () => {
  test.use({ hasTouch: true });

  test(
    '24 people who are chosen one by one go onto a wall with no more than 26 gestures',
    { tag: STAGED },
    async ({ app, page }) => {
      const wall = new WallDesigner(page);
      await wall.open(app, 'By finger', CROWD.slice(0, 24));
      await wall.addWall('Control Room 6x4');
      const live = await wall.boxes
        .getByRole('option')
        .filter({ hasNotText: /Offline|In use/ })
        .count();
      const done = await counted(page);
      await wall.action('Select several').tap();
      for (const name of CROWD.slice(0, 24)) await wall.person(name).tap();
      await page.getByRole('button', { name: 'Place in order' }).tap();
      await expect(wall.boxes.getByRole('option', { name: /: P[a-f]{2}/ })).toHaveCount(live);
      expect((await done()).clicks).toBeLessThanOrEqual(26);
      // who found no live box stays ticked
      const ticked = wall.person('P').and(page.getByRole('option', { selected: true }));
      await expect(ticked).toHaveCount(24 - live);
    },
  );
});
