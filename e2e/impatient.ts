import type { Page } from '@playwright/test';

/**
 * The console waits half a minute for a write and less for a read; so patient is no test. A busy machine still answers
 * within this.
 */
const PATIENCE = 6000;

/** Before the page is opened: calls are given up sooner. */
export async function impatient(page: Page): Promise<void> {
  await page.addInitScript((most) => {
    const patient = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (milliseconds) => patient(Math.min(milliseconds, most));
  }, PATIENCE);
}
