import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, CDPSession, Page } from '@playwright/test';
import { installProbe, startStep, stopStep } from './probe.ts';
import { Requests } from './requests.ts';
import { blockingTime, longestGap, worstInteraction } from './statistics.ts';

/** Conditions of a measurement: the CPU that many times slower, and the line. */
export const PROFILES = {
  none: { cpu: 1, line: undefined },
  cpu4: { cpu: 4, line: undefined },
  slow4g: { cpu: 4, line: { latency: 150, download: 1_600_000 / 8, upload: 750_000 / 8 } },
} as const;
export type ProfileName = keyof typeof PROFILES;

const VIEWPORT = { width: 1366, height: 768 };
/** A load is over when nothing has been asked for and no long task has run for so long, in ms. */
const QUIET = 3000;
const LONGEST_LOAD = 60_000;

export interface ColdLoad {
  lcp: number;
  /** When the page could be used, ms since navigation start. */
  usable: number;
  blocking: number;
  longestTask: number;
  heapMiB: number;
  /** Paths of the scripts that had arrived when the page could be used, and of all of them. */
  scriptsAtUsable: string[];
  scripts: string[];
  /** All requests until the page could be used. */
  requestsAtUsable: number;
}

export interface Target {
  origin: string;
  path: string;
  /** Resolves when a person can use the page. */
  /** A selector of what a person can use. */
  usable: string;
  storageState?: BrowserContextOptions['storageState'];
}

/** One load in a context of its own: nothing is in any cache. */
export async function coldLoad(
  browser: Browser,
  target: Target,
  profile: ProfileName,
): Promise<ColdLoad> {
  const opened = await openPage(browser, target.storageState);
  const load = await measureLoad(opened, target, profile);
  await opened.close();
  return load;
}

/** The second load in one context: what may be cached is. */
export async function repeatedLoad(
  browser: Browser,
  target: Target,
  profile: ProfileName,
): Promise<ColdLoad> {
  const opened = await openPage(browser, target.storageState);
  await opened.page.goto(target.origin + target.path);
  await opened.page.locator(target.usable).first().waitFor();
  await opened.page.waitForLoadState('networkidle');
  const load = await measureLoad(opened, target, profile);
  await opened.close();
  return load;
}

/** When something of a selector was first seen, frame by frame: a locator looks only every half second. */
async function untilShown(page: Page, selector: string): Promise<number> {
  const shown = await page.waitForFunction(
    (wanted) => {
      const isShown = [...document.querySelectorAll(wanted)].some((found) =>
        found.checkVisibility({ visibilityProperty: true }),
      );
      return isShown && performance.now();
    },
    selector,
    { polling: 'raf', timeout: LONGEST_LOAD },
  );
  return Number(await shown.jsonValue());
}

async function measureLoad(
  { page, cdp }: Pick<Awaited<ReturnType<typeof openPage>>, 'page' | 'cdp'>,
  target: Target,
  profile: ProfileName,
): Promise<ColdLoad> {
  const arrived = new Set<string>();
  const requests = await Requests.of(cdp);
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') arrived.add(new URL(request.url()).pathname);
  });
  await slowDown(cdp, profile);
  const begun = Date.now();
  await page.goto(target.origin + target.path, { waitUntil: 'commit', timeout: LONGEST_LOAD });
  const usable = await untilShown(page, target.usable);
  const scriptsAtUsable = [...arrived];
  const requestsAtUsable = requests.paths.length;
  while (Date.now() - begun < LONGEST_LOAD) {
    await delay(250);
    const sinceTask = await page.evaluate(() => {
      const ends = window.benchProbe.longTasks.map(({ start, duration }) => start + duration);
      return performance.now() - Math.max(0, ...ends);
    });
    if (sinceTask > QUIET && requests.quietFor > QUIET) break;
  }
  const { lcp, longTasks } = await page.evaluate(() => window.benchProbe);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const heapMiB = await heap(cdp);
  return {
    lcp,
    usable,
    blocking: blockingTime(longTasks),
    longestTask: Math.max(0, ...longTasks.map(({ duration }) => duration)),
    heapMiB,
    scriptsAtUsable,
    scripts: [...arrived],
    requestsAtUsable,
  };
}

export interface Step {
  worstInteraction: number;
  longestTask: number;
  longestGap: number;
}

/** Does something in the page under a CPU profile and says how the page bore it. */
export async function measureStep(
  page: Page,
  cdp: CDPSession,
  profile: ProfileName,
  act: () => Promise<void>,
): Promise<Step> {
  await slowDown(cdp, profile);
  await page.evaluate(startStep);
  await act();
  await delay(500); // deferred work belongs to the step that caused it
  const { interactions, longTasks, frames } = await page.evaluate(stopStep);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return {
    worstInteraction: worstInteraction(interactions),
    longestTask: Math.max(0, ...longTasks.map(({ duration }) => duration)),
    longestGap: longestGap(frames),
  };
}

export async function openPage(
  browser: Browser,
  storageState?: BrowserContextOptions['storageState'],
  timezoneId?: string,
): Promise<{ page: Page; cdp: CDPSession; close: () => Promise<void> }> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'en-US',
    ...(storageState && { storageState }),
    ...(timezoneId && { timezoneId }),
  });
  const page = await context.newPage();
  await page.addInitScript(installProbe);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  return { page, cdp, close: () => context.close() };
}

/** The JavaScript heap after a collection, in MiB. */
export async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  return used / 1024 / 1024;
}

/** Puts the page under a profile, until it is put under another. */
export async function slowDown(cdp: CDPSession, profile: ProfileName): Promise<void> {
  const { cpu, line } = PROFILES[profile];
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (line === undefined) return;
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: line.download,
    uploadThroughput: line.upload,
  });
}
