import type { Page } from '@playwright/test';

const SPENT = 'e2e.patience-spent';

/**
 * Call before the page opens: `spendPatience` can then end the calls that are still waiting. The console waits
 * half a minute for a write and less for a read, which is too long for a test; a shorter time-out would also
 * abort answers on a busy machine.
 */
export async function impatient(page: Page): Promise<void> {
  await page.addInitScript((spent) => {
    const patient = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (milliseconds) => {
      const early = new AbortController();
      const end = () => early.abort(new DOMException('The time is up.', 'TimeoutError'));
      addEventListener(spent, end, { once: true });
      return AbortSignal.any([patient(milliseconds), early.signal]);
    };
  }, SPENT);
}

/** Fires the time-out of every call that the page is waiting for. */
export async function spendPatience(page: Page): Promise<void> {
  await page.evaluate((spent) => dispatchEvent(new Event(spent)), SPENT);
}
