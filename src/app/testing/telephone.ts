import { expect, onTestFinished } from 'vitest';
import { cdp, page, type Locator } from 'vitest/browser';
import { middleOf, stepsBetween, twoFrames } from './gestures.ts';
import type { Point } from './gestures.ts';

/** A small screen under fingers, until the test ends. */
export async function onTelephone(): Promise<void> {
  const { innerWidth: width, innerHeight: height } = window;
  onTestFinished(async () => {
    await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: false });
    await page.viewport(width, height);
  });
  await page.viewport(360, 740);
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: true });
}

/** A finger put down on it and taken up. */
export async function tap(target: Locator): Promise<void> {
  await expect.element(target).toBeVisible();
  // on what still glides along, a finger only stops it
  await expect.poll(() => standsStill(target)).toBe(true);
  await touch('touchStart', [await middleOf(target)]);
  await touch('touchEnd', []);
}

/** A finger that rests until what is under it is lifted, and takes it to the middle of the other. */
export async function dragFinger(from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await middleOf(from), await middleOf(to)];
  await touch('touchStart', [start]);
  await expect.poll(() => document.querySelector('[data-lifted]')).not.toBeNull();
  for (const point of stepsBetween(start, end)) {
    // oxlint-disable-next-line no-await-in-loop -- one move after another
    await touch('touchMove', [point]);
  }
  await touch('touchEnd', []);
}

/** Lifts as `dragFinger` does, and rests at a point until something has happened; then lets go there. */
export async function holdFinger(
  from: Locator,
  at: Point,
  until: () => Promise<unknown>,
): Promise<void> {
  const start = await middleOf(from);
  await touch('touchStart', [start]);
  await expect.poll(() => document.querySelector('[data-lifted]')).not.toBeNull();
  for (const point of stepsBetween(start, at)) {
    // oxlint-disable-next-line no-await-in-loop -- one move after another
    await touch('touchMove', [point]);
  }
  await until();
  await touch('touchEnd', []);
}

/** One finger drawn over the screen. */
export async function drawFinger(from: Point, to: Point): Promise<void> {
  await touch('touchStart', [from]);
  for (const point of stepsBetween(from, to)) {
    // oxlint-disable-next-line no-await-in-loop -- one move after another
    await touch('touchMove', [point]);
  }
  await touch('touchEnd', []);
}

/** Brings it into sight; whether it stays where it then is. */
async function standsStill(target: Locator): Promise<boolean> {
  target.element().scrollIntoView({ block: 'center' });
  const { x, y } = target.element().getBoundingClientRect();
  await twoFrames();
  const after = target.element().getBoundingClientRect();
  return after.x === x && after.y === y;
}

function touch(type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) {
  return cdp().send('Input.dispatchTouchEvent', { type, touchPoints });
}
