import { advisedSizes } from './image-check.ts';
import type { PixelSize } from './jpeg.ts';

/** Qualities a picture is offered in, 0 to 1 as a canvas takes them; the best first. */
export const redrawQualities = [0.92, 0.85, 0.75, 0.6, 0.45] as const;

/** One way to draw a picture anew. */
export interface RedrawStep {
  readonly size: PixelSize;
  readonly quality: number;
}

/** Sizes a picture is offered in, the largest first: its own, and those that fit into an advised one. */
export function redrawSizes(size: PixelSize): readonly PixelSize[] {
  return [size, ...advisedSizes.map((box) => fitInto(size, box))].filter(
    ({ width }, place, all) => place === 0 || width < (all[place - 1]?.width ?? 0),
  );
}

/**
 * The ways to draw a picture in the order they are tried until one is small enough. A picture that is too large and
 * larger than the largest advised size begins at that one: more than a wall shows is not worth its bytes.
 */
export function redrawSteps(size: PixelSize, tooLarge: boolean): readonly RedrawStep[] {
  const sizes = redrawSizes(size);
  const fitting = tooLarge ? sizes.filter((each) => isWithin(each, advisedSizes[0])) : sizes;
  return fitting.flatMap((each) => redrawQualities.map((quality) => ({ size: each, quality })));
}

function isWithin({ width, height }: PixelSize, box: PixelSize): boolean {
  return width <= box.width && height <= box.height;
}

/** As large as it fits, never larger than it is; no side is less than a pixel. */
function fitInto(size: PixelSize, box: PixelSize): PixelSize {
  const scale = Math.min(1, box.width / size.width, box.height / size.height);
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
}
