import { expect, test } from 'vitest';
import { show } from '#app/app/testing/show.tsx';
import { windowOf } from '#app/features/picture/testing/stage.ts';
import { addWall, box, CONTROL_ROOM, problems, source, WallHost } from '../testing/wall.tsx';
import { t } from '#app/app/testing/words.ts';

/*
 * What counts is the stage that the wall is drawn on: the wall is fitted into it, and zoomed in it fills all of it. The
 * panels are as they are at first: people and sources beside it, the properties folded where the window is no wider than
 * 2400 px.
 */
test.each([
  { width: 1440, height: 900, share: 0.6 },
  { width: 1920, height: 1080, share: 0.65 },
  { width: 3840, height: 2160, share: 0.75 },
])('at $width × $height the stage of the wall has its share of the window', async (size) => {
  await windowOf(size);
  await show(<WallHost />);
  await addWall(CONTROL_ROOM);
  await expect.element(box('hdu24')).toBeInViewport();
  const stage = box('hdu1').element().closest('[data-stage]')?.getBoundingClientRect();
  const area = (stage?.width ?? 0) * (stage?.height ?? 0);
  expect(area / (size.width * size.height)).toBeGreaterThanOrEqual(size.share);
});

test('empty boxes are said once, not box by box', async () => {
  await show(<WallHost />);
  await addWall(CONTROL_ROOM);
  await box('hdu1').click();
  await source('content').click();
  await problems.getByRole('button', { expanded: false }).click();
  await expect
    .element(problems)
    .toMatchTextContent(t('wallProblems:said.box-empty', { count: 23, all: 24 }));
  await expect.element(problems.getByRole('button')).toHaveLength(1);
});
