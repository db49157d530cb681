import { AxeBuilder } from '@axe-core/playwright';
import { expectNothingSerious } from '../accessibility.ts';
import { openPresets, presetWithUnknowns, putPreset } from '../pages/presets.ts';
import { BOARDROOM, CONTROL_ROOM, PEOPLE, WallDesigner } from '../pages/wall-designer.ts';
import { expect, test } from '../test.ts';

// the whole designer is on the screen, as on an operator's
test.use({ viewport: { width: 1440, height: 1200 } });

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

  await show('hdu2', 'Own rotation');
  await page.getByRole('button', { name: 'Edit rotation…' }).click();
  const poll = page.getByRole('dialog', { name: 'Rotation of box hdu2' });
  await poll.getByText('30 s', { exact: true }).click();
  await poll.getByRole('button', { name: 'Close', exact: true }).click();

  await show('hdu3', 'Own multi-view');
  await page.getByRole('button', { name: 'Edit picture…' }).click();
  const picture = page.getByRole('dialog', { name: 'Multi-view of box hdu3' });
  await picture.getByRole('option', { name: /^Pane 1\b/ }).click();
  await picture
    .getByRole('listbox', { name: 'People to place' })
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
  await page.getByRole('combobox', { name: 'Mode' }).selectOption('Batch rotation');
  await page.getByRole('button', { name: 'Edit batch rotation…' }).click();
  const batch = page.getByRole('dialog', { name: 'Batch rotation' });
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
  await page.getByRole('button', { name: 'Make rotation' }).click();
  await wall.box('hdu2').click();
  await wall.source('Meeting rotation').click();
  await expect(wall.problems).toContainText('shows the meeting rotation, but the meeting has none');
  await wall.problems.getByRole('button', { name: 'Go to box hdu2' }).first().click();
  await expect(wall.box('hdu2')).toBeFocused();
  await expect(wall.box('hdu2')).toHaveAccessibleName(/\d problem/);

  await page.getByRole('button', { name: '10× speed' }).click();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await wall.shows({ hdu1: 'Rotation of 2, Anna' });
  await page.getByRole('button', { name: 'Skip to next turn' }).click();
  await wall.shows({ hdu1: 'Rotation of 2, Boris' });
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await wall.shows({ hdu1: 'Rotation of 2' });
});

test('a wall whose style is gone keeps all it has: on another style, moved box by box', async ({
  app,
  page,
  world,
}) => {
  const { presets, meeting } = await openPresets(app);
  await putPreset(app, meeting, 'wall', presetWithUnknowns('wall', meeting));
  await page.reload();
  await presets.open('wall', 'From elsewhere');
  await expect(page.getByText('The platform no longer has this TV-wall style.')).toBeVisible();
  await expect(page.getByText('Box 7_1: Ann')).toBeVisible();
  await page.getByRole('combobox', { name: 'Switch to style' }).selectOption('Control Room 6x4');
  await page.getByRole('button', { name: 'Switch' }).click();

  const wall = new WallDesigner(page);
  const strays = page.getByRole('region', { name: '2 items have no box' });
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
      await wall.action('Auto-fill').click();
      await wall.box('hdu6').click();
      await wall.source('Quad split').click();
      await wall.box('hdu7').click({ modifiers: ['Control'] });
      await expectNothingSerious(new AxeBuilder({ page }).include('[role=dialog]'));
    });
  });
}
