import { WallDesigner } from '../kit/pages/wall-designer.ts';
import { STAGED } from '../probe/contrary-platforms.ts';
import { expect, test } from '../test.ts';

// the whole designer fits on the screen, as on an operator's
test.use({ viewport: { width: 1440, height: 1200 } });

test(
  'walls are laid out by mouse and keys, and go with the preset',
  { tag: STAGED },
  async ({ app, page, world }) => {
    const wall = new WallDesigner(page);
    await wall.open(app, 'With walls', ['Anna', 'Boris', 'Carla']);
    await wall.addWall('董事会会议室电视墙');
    await wall.drag(wall.person('Anna'), wall.box('hdu1'));
    await wall.drag(wall.source('Speaker'), wall.box('hdu2'));
    await wall.box('hdu3').click();
    await page.keyboard.press('Enter');
    await page.keyboard.type('car');
    await page.keyboard.press('Enter');
    await wall.shows({ hdu1: 'Anna', hdu2: 'Speaker', hdu3: 'Carla', hdu4: 'Empty' });
    await page.keyboard.press('Control+z');
    await wall.shows({ hdu3: 'Empty' });
    await page.keyboard.press('Control+Shift+z');
    await wall.shows({ hdu3: 'Carla' });

    await wall.addWall('Control Room 6x4');
    await wall.box('hdu24').click();
    await wall.source('Content').click();
    await wall.presets.saved();
    // back where it was opened from, in the same section
    const opener = wall.presets.list('wall').getByRole('button', { name: /^New preset/ });
    await expect(opener).toBeFocused();
    await expect(opener).toBeInViewport();
    const [call] = await world.calls('createMeetingTvWallPreset');
    expect(call?.params).toMatchObject({
      name: 'With walls',
      tvwalls: [
        {
          members: [
            { hdu_id: '1_1', member_type: 1, account: 'anna@example.com' },
            { hdu_id: '1_2', member_type: 2 },
            { hdu_id: '1_3', member_type: 1, account: 'carla@example.com' },
          ],
        },
        { members: [{ hdu_id: '6_4', member_type: 10 }] },
      ],
    });
  },
);
