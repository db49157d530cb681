import { createServer } from 'node:net';
import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './scripts/browser/chromium.ts';

/**
 * One server process for a run (e2e/server.ts): the production build with the stand-in platform,
 * and the demo build beside it. Free ports, found once and handed to the workers by the
 * environment, so that two runs on one machine never meet.
 */
process.env['E2E_PORT'] ??= String(await freePort());
process.env['E2E_DEMO_PORT'] ??= String(await freePort());
const origin = `http://127.0.0.1:${process.env['E2E_PORT']}`;
const demoOrigin = `http://127.0.0.1:${process.env['E2E_DEMO_PORT']}`;

const executablePath = findChromium();
/** Emptied at the start of a run; a second run at the same time wants another. */
const results = process.env['E2E_RESULTS'] ?? 'test-results';
const isCi = Boolean(process.env['CI']);

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: isCi,
  workers: 2,
  retries: isCi ? 1 : 0,
  timeout: 90_000,
  // A broken build would otherwise spend every test's whole time; ending counts as a failure.
  globalTimeout: isCi ? 60 * 60_000 : 0,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1366, height: 768 },
    baseURL: origin,
    locale: 'en-US',
    timezoneId: 'Asia/Shanghai',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'on-first-retry',
    launchOptions: { args: [...CHROMIUM_ARGS], ...(executablePath && { executablePath }) },
  },
  projects: [
    {
      name: 'en-US',
      testIgnore: ['demo/**', 'nginx/**'],
      outputDir: `${results}/en-US`,
    },
    {
      // What must hold in both languages is written once and runs here too.
      name: 'zh-CN',
      testMatch: 'languages/**/*.spec.ts',
      use: { locale: 'zh-CN' },
      outputDir: `${results}/zh-CN`,
    },
    {
      name: 'demo',
      testMatch: 'demo/**/*.spec.ts',
      use: { baseURL: demoOrigin },
      outputDir: `${results}/demo`,
    },
    {
      name: 'nginx',
      testMatch: 'nginx/**/*.spec.ts',
      outputDir: `${results}/nginx`,
    },
  ],
  webServer: {
    command: 'node e2e/server.ts',
    url: `${origin}/login`,
    stdout: 'pipe',
    env: { E2E_PORT: process.env['E2E_PORT'], E2E_DEMO_PORT: process.env['E2E_DEMO_PORT'] },
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
