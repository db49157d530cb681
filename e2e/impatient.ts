import type { Page } from '@playwright/test';

const SPENT = 'e2e.patience-spent';

/**
 * Before the page is opened: `spendPatience` can then end what its calls still wait. The console waits half a minute
 * for a write and less for a read; so patient is no test, and a shorter time would also end answers of a busy machine.
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

/** The time-out of every call that the page is waiting for passes now. */
export async function spendPatience(page: Page): Promise<void> {
  await page.evaluate((spent) => dispatchEvent(new Event(spent)), SPENT);
}
