import type { Page } from '@playwright/test';

/** How many px a page reaches beyond the window's side; 0 where it fits. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
