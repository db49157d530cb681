import type { BrowserContext, ConsoleMessage } from '@playwright/test';

/** Chromium's own line for every request that fails, whoever handles the failure. */
const FAILED_REQUEST = /^Failed to load resource/;

/**
 * What the browser complained of: console errors (a policy violation is one) and exceptions that
 * nobody caught. Collected from every page of the context.
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

  /** For a test that makes the browser complain on purpose. */
  expect(text: RegExp): void {
    this.#expected.push(text);
  }

  /** What is left to explain. Failed calls explain themselves where faults were asked for. */
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
