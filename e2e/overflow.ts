import type { Page } from '@playwright/test';

/** How many px a page extends beyond the window's width; 0 if it fits. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
