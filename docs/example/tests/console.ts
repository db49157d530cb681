import { expect, test as base } from '@playwright/test';
import { consoleTest } from 'meeting-console-kit';

/** Playwright's test with a console and a stand-in platform of its own for each test. */
export const test = consoleTest(base, expect);
export { expect };
