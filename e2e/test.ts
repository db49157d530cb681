import { readFile } from 'node:fs/promises';
import { expect, test as base } from '@playwright/test';
import { z } from 'zod';
import { appendDrivenCalls, recordPageRequests } from './driven-calls.ts';
import { consoleTest } from './kit/console-test.ts';
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

/** The kit's test with what the projects set; the calls that a passed test drove are recorded. */
export const test = consoleTest(base, expect).extend<ProjectOptions>({
  answers: ['full', { option: true }],
  profile: [undefined, { option: true }],
  profileFile: [undefined, { option: true }],

  worldBase: async ({ answers, profile, profileFile, worldChoice }, use) => {
    await use({
      answers,
      ...(!worldChoice.profile && { profile, profileFile: await objectIn(profileFile) }),
    });
  },

  context: async ({ context, browserName }, use) => {
    if (browserName === 'firefox') await context.addInitScript(insertTextAsTyped);
    await use(context);
  },

  world: async ({ context, world }, use, testInfo) => {
    const pages = recordPageRequests(context);

    await use(world);

    if (testInfo.status !== testInfo.expectedStatus) return;
    const calls = (await world.calls()).map(({ operationId, outcome }) => ({
      operationId,
      outcome,
    }));
    appendDrivenCalls(testInfo.project.outputDir, {
      test: testInfo.titlePath.join(' › '),
      pages: [...pages],
      calls,
    });
  },

  elsewhere: async ({ elsewhere, browserName }, use) => {
    if (browserName === 'firefox') {
      await elsewhere.page.context().addInitScript(insertTextAsTyped);
    }
    await use(elsewhere);
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
