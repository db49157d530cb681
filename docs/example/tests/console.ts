import { expect, test as base } from '@playwright/test';
import { consoleTest } from 'meeting-console-kit';

export const test = consoleTest(base, expect);
export { expect };
