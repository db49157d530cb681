import { readFile } from 'node:fs/promises';
import { expect, test as base } from '@playwright/test';
import { z } from 'zod';
import { App } from './kit/app.ts';
import { Complaints } from './kit/complaints.ts';
import { appendDrivenCalls, recordPageRequests } from './driven-calls.ts';
import { World } from './kit/world.ts';
import type { Answers, WorldChoice } from './kit/world.ts';

/** What a project of playwright.config.ts may set for all its tests. */
export interface ProjectOptions {
  /** How much the answers of each test's platform contain, where its `worldChoice` does not say. */
  answers: Answers;
  /** Where each test's platform does otherwise than usual, where its `worldChoice` does not say. */
  profile: WorldChoice['profile'];
  /** The file that tells its console so; without one the console is told the truth. */
  profileFile: string | undefined;
}

interface Fixtures extends ProjectOptions {
  /** `test.use({ worldChoice: { scenario: 'busy' } })` */
  worldChoice: WorldChoice;
  /** The test's own stand-in platform; every page of the context uses it. */
  world: World;
  app: App;
  /** Another user's browser in the same world. */
  elsewhere: App;
  /** A complaint of the browser fails the test, unless it is expected here. */
  complaints: Complaints;
}

/**
 * Playwright's test with the console's fixtures. A test that does not name `world` still has its own: tests
 * share nothing.
 */
export const test = base.extend<Fixtures>({
  answers: ['full', { option: true }],
  profile: [undefined, { option: true }],
  profileFile: [undefined, { option: true }],
  worldChoice: [{}, { option: true }],

  context: async ({ context, browserName }, use) => {
    if (browserName === 'firefox') await context.addInitScript(insertTextAsTyped);
    await use(context);
  },

  complaints: async ({ context }, use) => {
    await use(new Complaints(context));
  },

  world: [
    async (
      { context, baseURL, answers, profile, profileFile, worldChoice, complaints },
      use,
      testInfo,
    ) => {
      const world = await World.create(baseURL ?? '', {
        answers,
        ...(!worldChoice.profile && { profile, profileFile: await objectIn(profileFile) }),
        ...worldChoice,
      });
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

  elsewhere: async ({ browser, browserName, baseURL, world }, use) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    if (browserName === 'firefox') await context.addInitScript(insertTextAsTyped);
    await context.addCookies([world.cookie]);
    await use(new App(await context.newPage()));
    await context.close();
  },
});

async function objectIn(file: string | undefined): Promise<Record<string, unknown> | undefined> {
  if (file === undefined) return undefined;
  return z.record(z.string(), z.unknown()).parse(JSON.parse(await readFile(file, 'utf8')));
}

/**
 * Over WebDriver BiDi, Playwright's `fill` sets a field's value by script, which React takes for its own doing. This
 * inserts the text as a keyboard does. `__pw_bidiInsertText` is Playwright's name for it.
 */
function insertTextAsTyped(): void {
  Object.defineProperty(globalThis, '__pw_bidiInsertText', {
    get: () => (text: string) => {
      document.execCommand('insertText', false, text);
    },
    // Playwright's own is not taken
    set: () => {},
  });
}

export { expect };
