import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** Chromium logs this line for every failed request, even if the page handles the failure. */
const FAILED_REQUEST = /^Failed to load resource/;

/**
 * The browser's complaints: console errors (including policy violations) and uncaught exceptions, collected
 * from every page of the context.
 */
export class Complaints {
  readonly #heard: { text: string; isFailedCall: boolean }[] = [];
  readonly #expected: RegExp[] = [];

  constructor(context: BrowserContext) {
    context.on('console', (message) => {
      if (message.type() === 'error') this.#hear(message.text(), isFailedCall(message));
    });
    context.on('weberror', (error) => this.#hear(`uncaught: ${String(error.error())}`, false));
  }

  #hear(text: string, isFailed: boolean): void {
    this.#heard.push({ text, isFailedCall: isFailed });
  }

  /** Expects a complaint, for a test that provokes it. */
  expect(text: RegExp): void {
    this.#expected.push(text);
  }

  /** The complaints that no expectation covers. Failed calls are accepted if the test injected faults. */
  list(options: { failedCallsAreExpected: boolean }): string[] {
    return this.#heard
      .filter((it) => !(options.failedCallsAreExpected && it.isFailedCall))
      .map((it) => it.text)
      .filter((text) => !this.#expected.some((pattern) => pattern.test(text)));
  }
}

function isFailedCall(message: ConsoleMessage): boolean {
  return FAILED_REQUEST.test(message.text()) && message.location().url.includes('/api/');
}
