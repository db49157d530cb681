import type { Browser, CDPSession, Page } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import { App } from '#e2e/kit/app.ts';
import { settled } from '#e2e/kit/settled.ts';
import { World } from '#e2e/kit/world.ts';
import { goTo, steps } from './day-work.ts';
import type { Figure } from './figure.ts';
import { heapData } from './heap-data.ts';
import { openPage } from './measure.ts';
import { startStep, stopStep } from './probe.ts';
import { growth } from './statistics.ts';

/** A working day on ten thousand meetings, without a reload: every area of the console, every hour. */

/** A Tuesday in the office. Two hours fill the caches and are not counted: what is kept for half an hour is read anew in the second. */
const BEGIN = '2026-03-31T07:00:00+08:00';
const MINUTE = 60_000;
const WARM_UP = 2;
const COLLECTIONS = 8;
/** Of what is held at the beginning, in percent. */
const FLAT = 5;

/** What the page holds on to after a collection. */
export interface Held {
  /** All of the JavaScript heap. */
  heapMiB: number;
  /** The data in it, without compiled code. */
  dataMiB: number;
  nodes: number;
  listeners: number;
}

export interface Day {
  /** At the end of each hour, from the end of the warm-up on. */
  readonly held: readonly Held[];
  /** What could not be done; the day went on. */
  readonly failed: readonly string[];
}

export async function measureDay(browser: Browser, origin: string, hours: number): Promise<Day> {
  const { page, cdp, close } = await openPage(browser, undefined, 'Asia/Shanghai');
  page.setDefaultTimeout(30_000);
  const world = await World.create(origin, { scenario: 'busy', now: BEGIN });
  await page.context().addCookies([world.cookie]);
  // the clock of the test tool notes where each timer was set, and with that keeps the page that set it
  await page.addInitScript(() => {
    Error.stackTraceLimit = 0;
  });
  await page.clock.install({ time: BEGIN });
  await page.goto(origin);
  await new App(page).signInByHand('admin', origin + paths.signIn);
  // the platform's clock and the page's own
  const pass = async (milliseconds: number) => {
    await world.advance(milliseconds);
    await page.clock.fastForward(milliseconds);
  };
  const samples: Held[] = [];
  const failed: string[] = [];
  for (let hour = 0; hour < WARM_UP + hours; hour += 1) {
    for (const step of steps) {
      try {
        await step(page, hour);
      } catch (error) {
        failed.push(`${step.name}, hour ${hour}: ${String(error)}`);
        process.stderr.write(`${failed.at(-1)}\n`);
        await page.keyboard.press('Escape');
      }
      await pass((60 * MINUTE) / steps.length);
    }
    const now = await held(page, cdp);
    if (hour >= WARM_UP - 1) samples.push(now);
    process.stderr.write(`day, hour ${hour + 1 - WARM_UP} of ${hours}: ${inWords(now)}\n`);
  }
  await close();
  await world.remove();
  return { held: samples, failed };
}

export function dayFigures({ held: samples, failed }: Day): Figure[] {
  const name = `day of ${samples.length - 1} hours`;
  const end = (read: (one: Held) => number) => samples.slice(-1).map(read)[0] ?? Number.NaN;
  const grown = (what: string, read: (one: Held) => number, aim?: number): Figure => ({
    name: `${name}: ${what}, growth`,
    value: growth(samples.map(read)),
    unit: '%',
    ...(aim !== undefined && { aim }),
  });
  return [
    {
      name: `${name}: heap at the end`,
      value: end(({ heapMiB }) => heapMiB),
      unit: 'MiB',
      aim: 40,
    },
    grown('heap with compiled code', ({ heapMiB }) => heapMiB),
    grown('heap, data', ({ dataMiB }) => dataMiB, FLAT),
    grown('nodes', ({ nodes }) => nodes, FLAT),
    grown('listeners', ({ listeners }) => listeners, FLAT),
    { name: `${name}: steps that failed`, value: failed.length, unit: '', aim: 0 },
  ];
}

/** Always in the same state, on the overview, so that what is held compares. */
async function held(page: Page, cdp: CDPSession): Promise<Held> {
  await goTo(page, 'Overview');
  await settled(page);
  // what the bench itself has gathered is not the console's
  await page.evaluate(startStep);
  await page.evaluate(stopStep);
  // code that has not run for a few collections goes too: what is held does not depend on what was done last
  for (let collection = 0; collection < COLLECTIONS; collection += 1) {
    await cdp.send('HeapProfiler.collectGarbage');
  }
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return {
    heapMiB: of('JSHeapUsedSize') / 1024 / 1024,
    dataMiB: await heapData(cdp),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

function inWords({ heapMiB, dataMiB, nodes, listeners }: Held): string {
  return `${heapMiB.toFixed(1)} MiB, ${dataMiB.toFixed(2)} of data, ${nodes} nodes, ${listeners} listeners`;
}
