import type { Locator, Page } from '@playwright/test';
import { expect } from './expect.ts';

/** Presses Tab until the focus is there; answers how often. On its way the focus is never lost to the body. */
export async function tabTo(page: Page, place: Locator, most = 60): Promise<number> {
  await expect(place).toBeAttached();
  for (let presses = 0; presses < most; presses += 1) {
    if (await place.evaluate((element) => element === document.activeElement)) return presses;
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  }
  throw new Error(`${most} Tabs do not lead to ${String(place)}`);
}
