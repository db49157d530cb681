import { defineConfig, devices } from '@playwright/test';
import type { ConsoleFixtures } from 'meeting-console-kit';

/** A browser that is there already; without one, `npx playwright install chromium` brings Playwright's own. */
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig<ConsoleFixtures>({
  testDir: 'tests',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env['CONSOLE_URL'] ?? 'http://127.0.0.1:4173',
    // the page objects read English
    locale: 'en-US',
    timezoneId: 'Asia/Shanghai',
    // a Tuesday in the office, at nine in the morning
    worldBase: { scenario: 'office', now: '2026-03-31T09:00:00+08:00' },
    ...(executablePath && { launchOptions: { executablePath } }),
  },
});
