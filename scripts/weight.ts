/**
 * `npm run weight`: weighs the screens of the production build, and compares them with what docs/weights.md keeps.
 *
 *   --write   keeps what was weighed
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium, expect } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import { handInExpect } from '#e2e/kit/expect.ts';
import { signedIn } from './bench/signed-in.ts';
import { scriptSizes } from './bench/sizes.ts';
import { CHROMIUM_ARGS, ensureChromium } from './browser/chromium.ts';
import { build, builtFolder, isStale } from './build.ts';
import { startConsole } from './serve.ts';
import { startStandIn } from './server/stand-in.ts';
import { weighedScreens } from './weight/screens.ts';
import { differences, readWeights, weightPage, type Weight } from './weight/table.ts';
import { weigh } from './weight/weigh.ts';

handInExpect(expect);

const PAGE = 'docs/weights.md';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

if (isStale('production')) build('production');
const dist = builtFolder('production');
const sizes = scriptSizes(dist);
const standIn = await startStandIn();
const served = await startConsole({ port: 0, dist, routes: standIn.routes });
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [...CHROMIUM_ARGS],
});

try {
  const state = await signedIn(browser, served.origin, 'office');
  const weights: Weight[] = [];
  for (const screen of weighedScreens) {
    const storage = screen.path === paths.signIn ? undefined : state;
    weights.push(await weigh(browser, served.origin, screen, sizes, storage));
  }
  process.stdout.write(weightPage(weights));
  if (values.write) {
    writeFileSync(PAGE, weightPage(weights));
  } else {
    const found = differences(weights, readWeights(readFileSync(PAGE, 'utf8')));
    for (const line of found) process.stderr.write(`${line}\n`);
    if (found.length > 0) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await served.close();
  await standIn.close();
}
