import type { Page } from '@playwright/test';
import { expect } from './expect.ts';

/** Waits until everything that the page reads has arrived: no skeleton is visible. */
export async function settled(page: Page) {
  // the page's content before its script runs is hidden
  await expect(page.getByRole('main')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect.poll(() => page.getByRole('main').evaluate(unreadInSight)).toBe(0);
}

function unreadInSight(main: HTMLElement): number {
  const boxes = [...main.querySelectorAll('[data-skeleton]')].map((it) =>
    it.getBoundingClientRect(),
  );
  return boxes.filter(({ top, bottom }) => bottom > 0 && top < innerHeight).length;
}
