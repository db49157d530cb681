import { expect, test as base } from '@playwright/test';
import { App } from './app.ts';
import { Complaints } from './complaints.ts';
import { appendDrivenCalls, recordPageRequests } from './driven-calls.ts';
import { World } from './world.ts';
import type { WorldChoice } from './world.ts';

interface Fixtures {
  /** `test.use({ worldChoice: { scenario: 'busy' } })` */
  worldChoice: WorldChoice;
  /** A stand-in platform of this test's own; every page of the context lives in it. */
  world: World;
  app: App;
  /** Somebody else's browser in the same world. */
  elsewhere: App;
  /** What the browser complains of fails the test, unless it is expected here. */
  complaints: Complaints;
}

/**
 * Playwright's test with the console around it. A test without `world` in its arguments has one
 * all the same: nothing is shared between tests.
 */
export const test = base.extend<Fixtures>({
  worldChoice: [{}, { option: true }],

  complaints: async ({ context }, use) => {
    await use(new Complaints(context));
  },

  world: [
    async ({ context, baseURL, worldChoice, complaints }, use, testInfo) => {
      const world = await World.create(baseURL ?? '', worldChoice);
      await context.addCookies([world.cookie]);
      const pages = recordPageRequests(context);

      await use(world);

      const left = complaints.list({ failedCallsAreExpected: world.everFaulty });
      expect(left, 'the browser has nothing to complain of').toEqual([]);
      if (testInfo.status === testInfo.expectedStatus) {
        const calls = (await world.calls()).map(({ operationId, outcome }) => ({
          operationId,
          outcome,
        }));
        appendDrivenCalls(testInfo.project.outputDir, {
          test: testInfo.titlePath.join(' › '),
          pages: [...pages],
          calls,
        });
      }
      await world.remove();
    },
    { auto: true },
  ],

  app: async ({ page }, use) => {
    await use(new App(page));
  },

  elsewhere: async ({ browser, baseURL, world }, use) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    await context.addCookies([world.cookie]);
    await use(new App(await context.newPage()));
    await context.close();
  },
});

export { expect };
