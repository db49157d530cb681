import { expect, type Locator, type Page } from '@playwright/test';

/** In px of the page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export async function middleOf(locator: Locator): Promise<Point> {
  const { x, y, width, height } = await placeOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}

export async function placeOf(locator: Locator) {
  await expect(locator).toBeInViewport();
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`${locator.toString()} is not on the page`);
  return box;
}

/** Goes on by Tab until it has the focus. */
export async function tabTo(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  await expect(async () => {
    await target.page().keyboard.press('Tab');
    await expect(target).toBeFocused({ timeout: 100 });
  }).toPass({ intervals: [10] });
}

/** One finger drawn over the screen. */
export async function drawFinger(page: Page, from: Point, to: Point): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (let step = 1; step <= 6; step += 1) {
    const way = step / 6;
    // oxlint-disable-next-line no-await-in-loop -- one move after another
    await touch('touchMove', [
      { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way },
    ]);
  }
  await touch('touchEnd', []);
  await cdp.detach();
}
