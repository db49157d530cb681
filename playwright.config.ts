import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { contraryPlatforms, STAGED, USUAL } from './e2e/probe/contrary-platforms.ts';
import type { ProjectOptions } from './e2e/test.ts';
import { WHOLE_ANSWERS } from './e2e/unknown-fields.ts';
import { CHROMIUM_ARGS, findChromium } from './scripts/browser/chromium.ts';
import { FIREFOX_RELAY } from './scripts/browser/firefox.ts';

/**
 * One server process for a run (e2e/server.ts). A free port, found once and handed to the workers by the environment,
 * so that two runs on one machine never meet.
 */
process.env['E2E_PORT'] ??= String(await freePort());
const origin = `http://127.0.0.1:${process.env['E2E_PORT']}`;

const executablePath = findChromium();
/** Emptied at the start of a run; a second run at the same time wants another. */
const results = process.env['E2E_RESULTS'] ?? 'test-results';
const isCi = Boolean(process.env['CI']);

/** The flows that edit, by file: what the platform does not answer must outlast them, or be named. */
const EDITING =
  '{booking-edits,presets,room-editor,series,template-editor,template-presets,templates,wall-presets}';

export default defineConfig<ProjectOptions>({
  testDir: 'e2e',
  snapshotPathTemplate: '{testDir}/languages/names/{projectName}/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: isCi,
  workers: Math.max(2, availableParallelism()),
  // What fails is run again with a trace, which is too dear to record for all (60 % more CPU). Whoever is at work here
  // wants to know of a test that passes only then: it fails the run.
  retries: 1,
  failOnFlakyTests: !isCi,
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
    screenshot: 'only-on-failure',
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
      // The same flows on a platform that answers no field beyond those that the document prints, and does otherwise
      // wherever the document leaves something open. Which of both breaks a flow, the projects below tell.
      name: 'document',
      testMatch: `flows/${EDITING}.spec.ts`,
      grepInvert: new RegExp(`${WHOLE_ANSWERS}|${USUAL}`),
      dependencies: ['probe'],
      use: { answers: 'document', ...contrary('contrary-staging') },
      outputDir: `${results}/document`,
    },
    {
      // Writes the profiles that the consoles of contrary platforms are told.
      name: 'probe',
      testMatch: 'probe/probe.setup.ts',
      outputDir: `${results}/probe`,
    },
    {
      // `npm run e2e:contrary`: all flows and faults, where each key that the probe can tell is otherwise.
      name: 'contrary',
      testMatch: '{flows,faults}/**/*.spec.ts',
      grepInvert: new RegExp(`${STAGED}|${USUAL}`),
      dependencies: ['probe'],
      use: contrary('contrary'),
      outputDir: `${results}/contrary`,
    },
    {
      name: 'contrary-staging',
      testMatch: '{flows,faults}/**/*.spec.ts',
      grep: new RegExp(STAGED),
      dependencies: ['probe'],
      use: contrary('contrary-staging'),
      outputDir: `${results}/contrary-staging`,
    },
    {
      // Signing in, booking and editing in Debian's Firefox. Over WebDriver BiDi, Playwright has no files, no downloads and not
      // the question before a page is left, so flows with these are Chromium's.
      name: 'firefox',
      testMatch: 'flows/{session,booking,booking-edits}.spec.ts',
      use: {
        ...devices['Desktop Firefox'],
        viewport: { width: 1366, height: 768 },
        channel: 'moz-firefox',
        launchOptions: {
          executablePath: FIREFOX_RELAY,
          firefoxUserPrefs: { 'ui.prefersReducedMotion': 1, 'ui.systemUsesDarkTheme': 0 },
        },
      },
      outputDir: `${results}/firefox`,
    },
    {
      name: 'demo',
      testMatch: 'demo/**/*.spec.ts',
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
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    timeout: 180_000, // it may have to build first
    env: { E2E_PORT: process.env['E2E_PORT'] },
  },
});

/** A platform that does otherwise, whose console is told what the probe found there. */
function contrary(platform: keyof typeof contraryPlatforms): Partial<ProjectOptions> {
  return {
    profile: contraryPlatforms[platform],
    profileFile: path.join(results, 'probe', platform, 'platform-profile.json'),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
