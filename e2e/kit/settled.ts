import type { Page } from '@playwright/test';
import { expect } from './expect.ts';

/** Waits until everything that the page reads has arrived: no skeleton is visible. */
export async function settled(page: Page) {
  // the page's content before its script runs is hidden
  await expect(page.getByRole('main').or(page.getByRole('dialog')).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect.poll(() => page.evaluate(unreadInSight)).toBe(0);
}

function unreadInSight(): number {
  // the page behind a designer is not drawn
  const boxes = [...document.querySelectorAll('[data-skeleton]')]
    .filter((it) => it.checkVisibility())
    .map((it) => it.getBoundingClientRect());
  return boxes.filter(({ top, bottom }) => bottom > 0 && top < innerHeight).length;
}
