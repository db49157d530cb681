import { describe, expect, test } from 'vitest';
import { redrawQualities, redrawSizes, redrawSteps } from './redraw-steps.ts';

const names = (sizes: readonly { width: number; height: number }[]) =>
  sizes.map(({ width, height }) => `${width}x${height}`);

test.each([
  ['larger than both', 6000, 4000, ['6000x4000', '3240x2160', '1620x1080']],
  ['exactly the larger one', 3840, 2160, ['3840x2160', '1920x1080']],
  ['between them', 2000, 1000, ['2000x1000', '1920x960']],
  ['smaller than both', 800, 600, ['800x600']],
  ['upright', 3024, 4032, ['3024x4032', '1620x2160', '810x1080']],
  ['a line', 60_000, 2, ['60000x2', '3840x1', '1920x1']],
])('the sizes of a picture that is %s', (_what, width, height, expected) => {
  expect(names(redrawSizes({ width, height }))).toEqual(expected);
});

describe('the order of the ways', () => {
  test('begins with the whole size in the best quality', () => {
    const [first] = redrawSteps({ width: 6000, height: 4000 }, false);
    expect(first).toEqual({ size: { width: 6000, height: 4000 }, quality: redrawQualities[0] });
  });

  test('begins with what a wall shows where the file is too large', () => {
    const [first] = redrawSteps({ width: 6000, height: 4000 }, true);
    expect(first).toEqual({ size: { width: 3240, height: 2160 }, quality: redrawQualities[0] });
  });

  test('has every quality of a size before a smaller size', () => {
    const steps = redrawSteps({ width: 2000, height: 1000 }, true);
    expect(steps.map(({ size, quality }) => `${size.width} ${quality}`)).toEqual([
      ...redrawQualities.map((quality) => `2000 ${quality}`),
      ...redrawQualities.map((quality) => `1920 ${quality}`),
    ]);
  });
});
