import type { Expect } from '@playwright/test';

/** Playwright's `expect`, of the Playwright that runs the tests. */
export let expect: Expect;

/** The kit brings no Playwright of its own: two in one process refuse to run. */
export function handInExpect(given: Expect): void {
  expect = given;
}
