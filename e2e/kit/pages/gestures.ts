import type { Locator } from '@playwright/test';
import { expect } from '../expect.ts';

/** In px of the page. */
interface Point {
  readonly x: number;
  readonly y: number;
}

export async function middleOf(locator: Locator): Promise<Point> {
  await expect(locator).toBeInViewport();
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`${locator.toString()} is not on the page`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
