import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, BrowserContextOptions } from '@playwright/test';
import { Requests } from '../bench/requests.ts';
import { totalKiB } from '../bench/sizes.ts';
import type { WeighedScreen } from './screens.ts';
import type { Weight } from './table.ts';

/** A screen is there when nothing more was asked for so long, in ms. */
const QUIET = 700;
/** After so long, lists and dialogs have been fetched ahead, which are not what is opened next. */
const AHEAD = 3500;

/** Opens a screen in a context of its own, with nothing in any cache, and weighs what it asks for. */
export async function weigh(
  browser: Browser,
  origin: string,
  screen: WeighedScreen,
  sizes: ReadonlyMap<string, number>,
  storageState?: BrowserContextOptions['storageState'],
): Promise<Weight> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'en-US',
    ...(storageState && { storageState }),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const requests = await Requests.of(await context.newCDPSession(page));
  await page.goto(origin + screen.path);
  await screen.usable(page);
  // the sign-in screen fetches what comes behind it while the password is typed
  if (!screen.isLeftAtOnce) await quiet(requests);
  if (screen.open) {
    await quiet(requests, AHEAD);
    requests.forget();
    await screen.open(page);
    await quiet(requests);
  }
  const { paths } = requests;
  await context.close();
  const data = paths.filter((path) => path.startsWith('/api/'));
  return {
    screen: screen.name,
    files: paths.length - data.length,
    calls: data.length,
    kiB: totalKiB(
      sizes,
      paths.filter((path) => sizes.has(path)),
    ),
  };
}

async function quiet(requests: Requests, ms = QUIET): Promise<void> {
  while (requests.quietFor < ms) await delay(50);
}
