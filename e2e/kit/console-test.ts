import type {
  Expect,
  PlaywrightTestArgs,
  PlaywrightTestOptions,
  PlaywrightWorkerArgs,
  PlaywrightWorkerOptions,
  TestType,
} from '@playwright/test';
import { App } from './app.ts';
import { Complaints } from './complaints.ts';
import { expect, handInExpect } from './expect.ts';
import { World, type WorldChoice } from './world.ts';

export interface ConsoleFixtures {
  /** `test.use({ worldChoice: { scenario: 'busy' } })` */
  worldChoice: WorldChoice;
  /** What every world begins with, where a test's `worldChoice` does not say otherwise. */
  worldBase: WorldChoice;
  /** The test's own stand-in platform; every page of the context uses it. */
  world: World;
  app: App;
  /** Another user's browser in the same world. */
  elsewhere: App;
  /** A complaint of the browser fails the test, unless it is expected here. */
  complaints: Complaints;
}

type PlaywrightTest = TestType<
  PlaywrightTestArgs & PlaywrightTestOptions,
  PlaywrightWorkerArgs & PlaywrightWorkerOptions
>;

/**
 * Playwright's `test` with the console's fixtures; `use.baseURL` names the console. A test that does not name `world`
 * still has its own: tests share nothing.
 */
export function consoleTest(test: PlaywrightTest, playwrightsExpect: Expect) {
  handInExpect(playwrightsExpect);
  return test.extend<ConsoleFixtures>({
    worldChoice: [{}, { option: true }],
    worldBase: [{}, { option: true }],

    complaints: async ({ context }, use) => {
      await use(new Complaints(context));
    },

    world: [
      async ({ context, baseURL, worldBase, worldChoice, complaints }, use) => {
        const world = await World.create(baseURL ?? '', { ...worldBase, ...worldChoice });
        await context.addCookies([world.cookie]);

        await use(world);

        const left = complaints.list({ failedCallsAreExpected: world.everFaulty });
        expect(left, 'the browser has nothing to complain of').toEqual([]);
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
}
