import { drawFinger, middleOf, placeOf } from '../pages/gestures.ts';
import { BOARDROOM, CONTROL_ROOM, EMPTY, PEOPLE, WallDesigner } from '../pages/wall-designer.ts';
import { expect, test } from '../test.ts';

// the whole designer is on the screen, as on an operator's
test.use({ viewport: { width: 1440, height: 1200 } });

test('dragged with the mouse: people, sources and boxes, each is one step; a rubber band selects', async ({
  app,
  page,
}) => {
  const wall = new WallDesigner(page);
  await wall.open(app, 'Walls by mouse', PEOPLE);
  await wall.addWall(BOARDROOM);
  await wall.drag(wall.person('Anna'), wall.box('hdu1'));
  await wall.drag(wall.source('Speaker'), wall.box('hdu2'));
  await wall.shows({ hdu1: 'Anna', hdu2: 'Speaker', hdu3: EMPTY });
  await wall.drag(wall.box('hdu1'), wall.box('hdu2'));
  await wall.shows({ hdu1: 'Speaker', hdu2: 'Anna' });
  await wall.drag(wall.box('hdu2'), wall.box('hdu6'), 'Control');
  await wall.shows({ hdu2: 'Anna', hdu6: 'Anna' });
  await wall.drag(wall.box('hdu6'), wall.people);
  await wall.shows({ hdu2: 'Anna', hdu6: EMPTY });

  // from the empty ground of one box to another: nothing is moved, all between are selected
  const [from, to] = [await middleOf(wall.box('hdu3')), await middleOf(wall.box('hdu5'))];
  await wall.dragFromTo(from, to);
  await expect(wall.selected).toHaveCount(4);
  // with Shift it begins on what could be moved as well, and adds
  await wall.dragFromTo(
    await middleOf(wall.box('hdu1')),
    await middleOf(wall.box('hdu4')),
    'Shift',
  );
  await expect(wall.selected).toHaveCount(6);
  await wall.shows({ hdu1: 'Speaker', hdu2: 'Anna' });
  // a source that is dropped on one of several goes into all of them
  await wall.drag(wall.source('Content'), wall.box('hdu4'));
  await wall.shows({ hdu1: 'Content', hdu6: 'Content' });

  await page.getByRole('button', { name: 'History' }).last().click();
  const steps = page.getByRole('dialog', { name: 'History' }).getByRole('button');
  await expect(steps).toHaveText([
    'As opened',
    'Add wall “董事会会议室电视墙”',
    'Place Anna in box hdu1',
    'Place Speaker in box hdu2',
    'Swap boxes hdu1 ↔ hdu2',
    'Paste into 1 box',
    'Clear 1 box',
    'Place in 6 boxes',
  ]);
  await steps.nth(4).click();
  await wall.shows({ hdu1: 'Speaker', hdu2: 'Anna', hdu6: EMPTY });
});

test('clicked: a box and then who goes in, or the other way round; areas, several walls', async ({
  app,
  page,
}) => {
  const wall = new WallDesigner(page);
  await wall.open(app, 'Walls by clicks', PEOPLE);
  await wall.addWall(BOARDROOM);
  await wall.box('hdu2').click();
  await wall.person('Anna').click();
  await wall.box('hdu2').click();
  await expect(wall.selected).toHaveCount(0);
  await wall.person('Boris').click();
  await expect(page.getByText('Choose a box for “Boris”.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Choose a box for “Boris”.')).toBeHidden();
  await wall.source('Chair').click();
  await wall.box('hdu1').click();
  await wall.shows({ hdu1: 'Chair', hdu2: 'Anna' });

  // an area: the rectangle between the two
  await wall.box('hdu2').click();
  await wall.box('hdu6').click({ modifiers: ['Shift'] });
  await expect(wall.selected).toHaveCount(4);
  await wall.box('hdu5').click({ modifiers: ['Control'] });
  await expect(wall.selected).toHaveCount(3);
  for (const name of ['Carla', 'Dmitri', 'Emma']) await wall.check(name).click();
  await page.getByRole('button', { name: 'Place in order' }).click();
  await wall.shows({ hdu2: 'Carla', hdu3: 'Dmitri', hdu5: EMPTY, hdu6: 'Emma' });

  // a box of four
  await wall.box('hdu4').click();
  for (const name of ['Anna', 'Boris', 'Carla']) await wall.check(name).click();
  await page
    .getByRole('region', { name: 'People and sources' })
    .getByRole('button', { name: 'Make quad split' })
    .last()
    .click();
  await wall.shows({ hdu4: 'Quad: Anna, Boris, Carla' });
  await expect(wall.problems).toContainText('Empty parts in a quad split: 4');
  await page.getByRole('button', { name: 'Choose a person for part 4' }).click();
  await page
    .getByRole('dialog', { name: 'Choose a person' })
    .getByRole('option', { name: 'Emma' })
    .click();
  await wall.shows({ hdu4: 'Quad: Anna, Boris, Carla, Emma' });

  // copied from one wall to the other
  await wall.box('hdu2').click();
  await wall.box('hdu3').click({ modifiers: ['Shift'] });
  await wall.action('Copy').click();
  await wall.addWall(CONTROL_ROOM);
  await wall.box('hdu8').click();
  await wall.action('Paste').click();
  await wall.shows({ hdu7: EMPTY, hdu8: 'Carla', hdu9: 'Dmitri', hdu10: EMPTY });
  // swapped between walls
  await wall.action('Swap').click();
  await wall.tab(BOARDROOM).click();
  await wall.box('hdu6').click();
  await wall.shows({ hdu6: 'Carla' });
  await wall.tab(CONTROL_ROOM).click();
  await wall.shows({ hdu8: 'Emma' });

  await page.getByRole('button', { name: 'Remove wall' }).click();
  await expect(wall.tab(CONTROL_ROOM)).toBeHidden();
  await wall.undo.click();
  await wall.tab(CONTROL_ROOM).click();
  await wall.shows({ hdu8: 'Emma', hdu9: 'Dmitri' });
});

test('the wheel zooms at the pointer, the middle button and Space drag the view', async ({
  app,
  page,
}) => {
  const wall = new WallDesigner(page);
  await wall.open(app, 'Zoomed', PEOPLE);
  await wall.addWall(CONTROL_ROOM);
  const box = wall.box('hdu8');
  const before = await middleOf(box);
  await page.mouse.move(before.x, before.y);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 4; turn += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await placeOf(box)).width).toBeGreaterThan(150);
  const near = await middleOf(box);
  expect(Math.hypot(near.x - before.x, near.y - before.y)).toBeLessThan(3);

  await page.mouse.down({ button: 'middle' });
  await page.mouse.move(near.x - 60, near.y - 30, { steps: 4 });
  await page.mouse.up({ button: 'middle' });
  await expect.poll(async () => Math.round((await middleOf(box)).x - near.x)).toBe(-60);
  await box.focus();
  await page.keyboard.down('Space');
  await page.mouse.down();
  await page.mouse.move(near.x, near.y, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Space');
  await expect.poll(async () => Math.round((await middleOf(box)).x - near.x)).toBe(0);
  // neither of it chose or moved anything
  await expect(wall.selected).toHaveCount(0);

  await wall.zoom.getByRole('button', { name: 'Show the whole wall' }).click();
  await expect.poll(async () => middleOf(box)).toEqual(before);
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('boxes are filled by taps', async ({ app, page }) => {
    const wall = new WallDesigner(page);
    await wall.open(app, 'Walls by taps', PEOPLE);
    await wall.addWall(BOARDROOM);
    await wall.box('hdu1').tap();
    await wall.person('Anna').tap();
    await wall.box('hdu2').tap();
    await wall.source('Speaker').tap();
    await wall.box('hdu2').tap();
    await wall.person('Boris').tap();
    await wall.box('hdu3').tap();
    await wall.shows({ hdu1: 'Anna', hdu2: 'Speaker', hdu3: 'Boris' });
    // what waited for a box has selected none
    await wall.box('hdu3').tap();
    await wall.action('Clear').tap();
    await wall.shows({ hdu3: EMPTY });
  });

  test('one finger draws a wall that is zoomed in, and scrolls the page over a whole one', async ({
    app,
    page,
  }) => {
    const wall = new WallDesigner(page);
    await wall.open(app, 'Walls by finger', PEOPLE);
    await wall.addWall(BOARDROOM);
    const box = wall.box('hdu5');
    const people = async () => Math.round((await wall.people.boundingBox())?.y ?? Number.NaN);
    await box.scrollIntoViewIfNeeded();
    const whole = await middleOf(box);
    const before = await people();
    await drawFinger(page, whole, { x: whole.x, y: whole.y - 60 });
    await expect.poll(people).toBeLessThan(before - 20);

    const closer = wall.zoom.getByRole('button', { name: 'Zoom in' });
    await closer.tap();
    await closer.tap();
    await expect.poll(async () => (await placeOf(box)).width).toBeGreaterThan(120);
    const near = await middleOf(box);
    const still = await people();
    await drawFinger(page, near, { x: near.x + 20, y: near.y + 40 });
    await expect.poll(async () => Math.round((await middleOf(box)).y - near.y)).toBe(40);
    expect(await people()).toBe(still);
  });
});
