import { AxeBuilder } from '@axe-core/playwright';
import { openPresets, presetWithUnknowns, putPreset } from '../pages/presets.ts';
import { middleOf, placeOf, WallDesigner } from '../pages/wall-designer.ts';
import { expect, test } from '../test.ts';

const PEOPLE = ['Anna', 'Boris', 'Carla', 'Dmitri', 'Emma'] as const;
const EMPTY = 'Empty';
/** Three by two boxes, `hdu1` to `hdu6`. */
const BOARDROOM = /^董事会会议室电视墙/;
const CONTROL_ROOM = /^Control Room 6x4/;

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
    'Add the wall “董事会会议室电视墙”',
    'Anna in box hdu1',
    'Speaker in box hdu2',
    'Swap boxes hdu1 ↔ hdu2',
    'Paste into 1 box',
    'Clear 1 box',
    'Put into 6 boxes',
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
  await expect(page.getByText('“Boris” into which box?')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('“Boris” into which box?')).toBeHidden();
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
  await page.getByRole('button', { name: 'Put in order' }).click();
  await wall.shows({ hdu2: 'Carla', hdu3: 'Dmitri', hdu5: EMPTY, hdu6: 'Emma' });

  // a box of four
  await wall.box('hdu4').click();
  for (const name of ['Anna', 'Boris', 'Carla']) await wall.check(name).click();
  await page
    .getByRole('region', { name: 'People and sources' })
    .getByRole('button', { name: 'Quad split' })
    .last()
    .click();
  await wall.shows({ hdu4: 'Quad: Anna, Boris, Carla' });
  await expect(wall.problems).toContainText('A quad split has empty parts: 4');
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

  await page.getByRole('button', { name: 'Remove this wall' }).click();
  await expect(wall.tab(CONTROL_ROOM)).toBeHidden();
  await wall.undo.click();
  await wall.tab(CONTROL_ROOM).click();
  await wall.shows({ hdu8: 'Emma', hdu9: 'Dmitri' });
});

test('by keyboard alone: found, put in, moved, copied, swapped, zoomed, taken back', async ({
  app,
  page,
}) => {
  const wall = new WallDesigner(page);
  await wall.open(app, 'Walls by keys', PEOPLE);
  await wall.addWall(CONTROL_ROOM);
  const { keyboard } = page;

  await wall.tabTo(wall.box('hdu1'));
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
  await expect(page.getByText('Swap “hdu1” with which?')).toBeVisible();
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

test('everything that can be set goes with the preset', async ({ app, page, world }) => {
  const wall = new WallDesigner(page);
  await wall.open(app, 'Every kind', PEOPLE);
  await wall.addWall(BOARDROOM);
  const show = async (name: string, kind: string) => {
    await wall.box(name).click();
    await page.getByRole('combobox', { name: 'Shows' }).selectOption(kind);
  };
  await wall.box('hdu1').click();
  await wall.person('Anna').click();
  await page.getByRole('spinbutton', { name: 'Terminal channel' }).fill('2');

  await show('hdu2', 'Own poll');
  await page.getByRole('button', { name: 'Edit poll…' }).click();
  const poll = page.getByRole('dialog', { name: 'Poll of box hdu2' });
  await poll.getByText('30 s', { exact: true }).click();
  await poll.getByRole('button', { name: 'Close', exact: true }).click();

  await show('hdu3', 'Own multi-view');
  await page.getByRole('button', { name: 'Lay out…' }).click();
  const picture = page.getByRole('dialog', { name: 'Multi-view of box hdu3' });
  await picture.getByRole('option', { name: /^Pane 1\b/ }).click();
  await picture
    .getByRole('listbox', { name: 'People to put in' })
    .getByRole('option', { name: 'Carla' })
    .click();
  await picture.getByRole('button', { name: 'Close', exact: true }).click();
  await wall.shows({ hdu3: 'Multi-view of 4' });

  await show('hdu4', 'Quad split');
  await page.getByRole('button', { name: 'Choose a person for part 2' }).click();
  await page
    .getByRole('dialog', { name: 'Choose a person' })
    .getByRole('option', { name: 'Boris' })
    .click();
  await page.getByRole('spinbutton', { name: 'Terminal channel of part 2' }).fill('3');
  await show('hdu5', 'Meeting picture');
  await show('hdu6', 'Content');
  await page.getByRole('switch', { name: 'Show terminal names' }).click();

  await wall.addWall(CONTROL_ROOM);
  await page.getByRole('combobox', { name: 'Mode' }).selectOption('Batch poll');
  await page.getByRole('button', { name: 'Edit batch poll…' }).click();
  const batch = page.getByRole('dialog', { name: 'Batch poll' });
  await batch.getByText('1 min', { exact: true }).click();
  await batch.getByRole('button', { name: 'Close', exact: true }).click();

  await wall.presets.saved();
  const [call] = await world.calls('createMeetingTvWallPreset');
  expect(call?.params['tvwalls']).toMatchObject([
    {
      mode: 1,
      show_mt_name: 0,
      members: [
        { hdu_id: '1_1', member_type: 1, account: 'anna@example.com', mt_chn_idx: 2 },
        { hdu_id: '1_2', member_type: 5, poll: { keep_time: 30 } },
        {
          hdu_id: '1_3',
          member_type: 8,
          vmp: { mode: 1, members: [{ chn_idx: 0, account: 'carla@example.com' }] },
        },
        {
          hdu_id: '1_4',
          member_type: 9,
          spilt: [{ sub_chn_index: 1, account: 'boris@example.com', mt_chn_idx: 3 }],
        },
        { hdu_id: '2_1', member_type: 6 },
        { hdu_id: '2_2', member_type: 10 },
      ],
    },
    { mode: 2, batch_poll: { keep_time: 60 } },
  ]);
});

test('the wall plays: a box turns with its poll, and what is wrong leads to its box', async ({
  app,
  page,
}) => {
  const wall = new WallDesigner(page);
  await wall.open(app, 'Played', PEOPLE);
  await wall.addWall(BOARDROOM);
  await wall.box('hdu1').click();
  for (const name of ['Anna', 'Boris']) await wall.check(name).click();
  await page.getByRole('button', { name: 'Make a poll' }).click();
  await wall.box('hdu2').click();
  await wall.source('Meeting poll').click();
  await expect(wall.problems).toContainText('follows the meeting poll, but the meeting has none');
  await wall.problems.getByRole('button', { name: 'Go to box hdu2' }).first().click();
  await expect(wall.box('hdu2')).toBeFocused();
  await expect(wall.box('hdu2')).toHaveAccessibleName(/\d problem/);

  await page.getByRole('button', { name: '10 times as fast' }).click();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await wall.shows({ hdu1: 'Poll of 2, Anna' });
  await page.getByRole('button', { name: 'Skip to the next turn' }).click();
  await wall.shows({ hdu1: 'Poll of 2, Boris' });
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await wall.shows({ hdu1: 'Poll of 2' });
});

test('a wall whose style is gone keeps all it has: on another style, moved box by box', async ({
  app,
  page,
  world,
}) => {
  const { presets, meetings } = await openPresets(app);
  const [meeting] = meetings;
  if (!meeting) throw new Error('no meeting');
  await putPreset(app, meeting, 'wall', presetWithUnknowns('wall', meeting));
  await page.reload();
  await presets.open('wall', 'From elsewhere');
  await expect(page.getByText('The platform no longer has this TV-wall style.')).toBeVisible();
  await expect(page.getByText('Box 7_1: Ann')).toBeVisible();
  await page.getByRole('combobox', { name: 'Another style' }).selectOption('Control Room 6x4');
  await page.getByRole('button', { name: 'Use it' }).click();

  const wall = new WallDesigner(page);
  const strays = page.getByRole('region', { name: '2 contents have no box' });
  await expect(strays).toContainText('was in box 7_1');
  await wall.drag(strays.getByRole('button', { name: 'Move Ann', exact: true }), wall.box('hdu1'));
  await wall.shows({ hdu1: 'Ann' });
  await page.getByRole('button', { name: 'Move Quad: Ann', exact: true }).click();
  await wall.box('hdu2').click();
  await wall.shows({ hdu2: 'Quad: Ann' });
  await presets.saved();
  const [call] = await world.calls('updateMeetingTvWallPreset');
  expect(call?.params).toMatchObject({
    x_later: { deep: [1, null] },
    tvwalls: [
      {
        x_glow: 2,
        members: [
          { hdu_id: '1_1', member_type: 1, account: '1001', mt_chn_idx: 1 },
          { hdu_id: '1_2', member_type: 9, spilt: [{ sub_chn_index: 2, account: '1001' }] },
        ],
      },
    ],
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('nothing serious stands against its accessibility', async ({ app, page }) => {
      const wall = new WallDesigner(page);
      await wall.open(app, 'Accessible', PEOPLE);
      await wall.addWall(CONTROL_ROOM);
      await wall.action('Fill in').click();
      await wall.box('hdu6').click();
      await wall.source('Quad split').click();
      await wall.box('hdu7').click({ modifiers: ['Control'] });
      const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze();
      const serious = violations.filter(
        ({ impact }) => impact === 'serious' || impact === 'critical',
      );
      expect(
        serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
      ).toEqual([]);
    });
  });
}

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
});
