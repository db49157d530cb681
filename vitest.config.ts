import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, findChromium } from './scripts/browser/chromium.ts';

const BROWSER_TESTS = 'src/**/*.browser.test.tsx';

const executablePath = findChromium();

/** `unit` runs in Node, `component` shows components in Chromium and uses them as a person does. */
export default defineConfig({
  plugins: [react()],
  define: { __STAND_IN__: 'false' },
  test: {
    restoreMocks: true,
    // a busy machine is slow, not wrong
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          environment: 'node',
          include: ['{src,mocks,scripts}/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, BROWSER_TESTS],
        },
      },
      {
        extends: true,
        // found late, a dependency would reload the page in the middle of a test
        optimizeDeps: { entries: ['src/start.tsx', BROWSER_TESTS], include: ['axe-core'] },
        test: {
          name: 'component',
          testTimeout: 90_000,
          include: [BROWSER_TESTS],
          setupFiles: ['src/app/testing/setup.ts'],
          expect: { poll: { timeout: 15_000 } },
          browser: {
            enabled: true,
            headless: true,
            ui: false,
            screenshotFailures: false,
            // as the end-to-end tests read names
            locators: { exact: false },
            provider: playwright({
              launchOptions: {
                args: [...CHROMIUM_ARGS],
                ...(executablePath && { executablePath }),
              },
              contextOptions: {
                locale: 'en-US',
                timezoneId: 'Asia/Shanghai',
                reducedMotion: 'reduce',
              },
              actionTimeout: 15_000,
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1440, height: 1200 } }],
          },
        },
      },
    ],
  },
});
