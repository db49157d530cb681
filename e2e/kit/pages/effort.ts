import type { Page } from '@playwright/test';

interface Effort {
  readonly clicks: number;
  /** Keys that are no characters of what is typed. */
  readonly keys: number;
}

declare global {
  interface Window {
    effort?: { clicks: number; keys: number };
  }
}

/** Counts what a person does on the page from now on: presses of the mouse, and keys beside the words. */
export async function countEffort(page: Page): Promise<() => Promise<Effort>> {
  await page.evaluate(() => {
    const effort = { clicks: 0, keys: 0 };
    window.effort = effort;
    document.addEventListener('pointerdown', () => (effort.clicks += 1), true);
    document.addEventListener(
      'keydown',
      ({ key, ctrlKey }) => {
        if (key.length > 1 && key !== 'Control') effort.keys += 1;
        else if (ctrlKey && key !== 'Control') effort.keys += 1;
      },
      true,
    );
  });
  return () => page.evaluate(() => ({ ...(window.effort ?? { clicks: 0, keys: 0 }) }));
}
