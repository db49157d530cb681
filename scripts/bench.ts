/**
 * `npm run bench`: how heavy and how quick the production build is. Prints a table, writes
 * coverage/bench.json. Figures are medians; compare them within one run on one machine only.
 *
 *   --runs N     measurements of each figure (5)
 *   --only NAME  of loads, filter, desk, picture, series, templates,
 *                timeline, walls, day; may be given again (all)
 *   --rounds N   hours of the day, in each of which everything is done once (8)
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium, expect } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import { handInExpect } from '#e2e/kit/expect.ts';
import { table } from './bench/figure.ts';
import type { Figure } from './bench/figure.ts';
import { signedIn } from './bench/signed-in.ts';
import { deskFigures, measureDesk } from './bench/desk.ts';
import { dayFigures, measureDay } from './bench/day.ts';
import { startFloor } from './bench/floor.ts';
import { loadsFigures, measureLoads } from './bench/loads.ts';
import { heap, measureStep, openPage } from './bench/measure.ts';
import type { ProfileName, Step, Target } from './bench/measure.ts';
import { draftBooking, measurePicture, pictureFigures } from './bench/picture.ts';
import { bookLongSeries, measureSeries, seriesFigures } from './bench/series.ts';
import { scriptSizes, totalKiB } from './bench/sizes.ts';
import { median } from './bench/statistics.ts';
import { measureTemplates, templatesFigures } from './bench/templates.ts';
import { measureTimeline, timelineFigures } from './bench/timeline.ts';
import { measureWalls, wallFigures } from './bench/walls.ts';
import { CHROMIUM_ARGS, ensureChromium } from './browser/chromium.ts';
import { build, builtFolder } from './build.ts';
import { startConsole } from './serve.ts';
import { startStandIn } from './server/stand-in.ts';

const REPORT = 'coverage/bench.json';
/** Every meeting of the busy world in one list. */
const EVERYTHING = 'size=all&range=all';
const TYPED = 'planning';

// what the page objects wait for may take long on a page that is slowed down
handInExpect(expect.configure({ timeout: 60_000 }));

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '8' },
    only: { type: 'string', multiple: true },
  },
});
const runs = countOf('runs');
const rounds = countOf('rounds');

function countOf(option: 'runs' | 'rounds'): number {
  const count = Number(values[option]);
  if (Number.isInteger(count) && count >= 1) return count;
  throw new Error(`--${option} ${values[option]}: not a number`);
}

async function repeat<T>(what: string, measure: () => Promise<T>): Promise<T[]> {
  await measure(); // fills the server's compressed copies and the code caches; not counted
  const samples: T[] = [];
  for (let run = 1; run <= runs; run += 1) {
    process.stderr.write(`${what} ${run}/${runs}\n`);
    samples.push(await measure());
  }
  return samples;
}

function firstRow(page: Page) {
  return page.getByRole('row').nth(1);
}

async function filterTenThousand(
  browser: Browser,
  target: Omit<Target, 'usable'>,
  profile: ProfileName,
): Promise<{ type: Step; clear: Step; heapMiB: number }> {
  const { page, cdp, close } = await openPage(browser, target.storageState);
  page.setDefaultTimeout(60_000);
  await page.goto(target.origin + target.path);
  await firstRow(page).waitFor();
  await page.getByRole('main').locator('[aria-rowcount="10000"]').waitFor();
  await page.waitForLoadState('networkidle'); // the rows behind the first ones are there too
  const search = page.getByRole('main').getByRole('searchbox', { name: /^Search/ });
  await search.click();
  const type = await measureStep(page, cdp, profile, () =>
    search.pressSequentially(TYPED, { delay: 120 }),
  );
  const clear = await measureStep(page, cdp, profile, async () => {
    await search.press('ControlOrMeta+a');
    await search.press('Delete');
  });
  const heapMiB = await heap(cdp);
  await close();
  return { type, clear, heapMiB };
}

/** A group of figures, with what they were taken from. */
interface Measured {
  figures: Figure[];
  samples: Record<string, unknown>;
}

interface Ground {
  browser: Browser;
  origin: string;
  dist: string;
}

async function measureOpening({ browser, origin, dist }: Ground): Promise<Measured> {
  const state = await signedIn(browser, origin, 'office');
  const floor = await startFloor();
  try {
    const loads = await repeat('loads', () => measureLoads(browser, origin, floor, state));
    return { figures: loadsFigures(loads, dist, floor.dist), samples: { loads } };
  } finally {
    await floor.close();
  }
}

async function measureFilter({ browser, origin }: Ground): Promise<Measured> {
  const storageState = await signedIn(browser, origin, 'busy');
  const target = { origin, path: `${paths.meetings}?${EVERYTHING}`, storageState };
  const slow = await repeat('filter, cpu4', () => filterTenThousand(browser, target, 'cpu4'));
  const plain = await repeat('filter', () => filterTenThousand(browser, target, 'none'));
  const figures: Figure[] = [
    {
      name: 'filter 10,000: worst interaction typing, cpu4',
      value: median(slow.map(({ type }) => type.worstInteraction)),
      unit: 'ms',
      aim: 80,
    },
    {
      name: 'filter 10,000: worst interaction clearing, cpu4',
      value: median(slow.map(({ clear }) => clear.worstInteraction)),
      unit: 'ms',
      aim: 80,
    },
    {
      name: 'filter 10,000: longest frame gap typing, cpu4',
      value: median(slow.map(({ type }) => type.longestGap)),
      unit: 'ms',
    },
    {
      name: 'filter 10,000: longest task typing, unthrottled',
      value: median(plain.map(({ type }) => type.longestTask)),
      unit: 'ms',
      aim: 50,
    },
    {
      name: 'filter 10,000: heap after',
      value: median(plain.map(({ heapMiB }) => heapMiB)),
      unit: 'MiB',
      aim: 60,
    },
  ];
  return { figures, samples: { slow, plain } };
}

async function measureBusyDesk({ browser, origin }: Ground): Promise<Measured> {
  const state = await signedIn(browser, origin, 'busy');
  const slow = await repeat('desk, cpu4', () => measureDesk(browser, origin, state, 'cpu4'));
  const plain = await repeat('desk', () => measureDesk(browser, origin, state, 'none'));
  return { figures: deskFigures(plain, slow), samples: { deskSlow: slow, desk: plain } };
}

async function measurePictures({ browser, origin }: Ground): Promise<Measured> {
  const draft = await draftBooking(browser, origin, await signedIn(browser, origin, 'office'));
  const slow = await repeat('picture, cpu4', () => measurePicture(browser, origin, draft, 'cpu4'));
  const plain = await repeat('picture', () => measurePicture(browser, origin, draft, 'none'));
  return { figures: pictureFigures(plain, slow), samples: { pictureSlow: slow, picture: plain } };
}

async function measureManyBoxes({ browser, origin }: Ground): Promise<Measured> {
  const draft = await draftBooking(browser, origin, await signedIn(browser, origin, 'busy'));
  const slow = await repeat('walls, cpu4', () => measureWalls(browser, origin, draft, 'cpu4'));
  const plain = await repeat('walls', () => measureWalls(browser, origin, draft, 'none'));
  return { figures: wallFigures(plain, slow), samples: { wallsSlow: slow, walls: plain } };
}

async function measureManyTemplates({ browser, origin }: Ground): Promise<Measured> {
  const state = await signedIn(browser, origin, 'busy');
  const slow = await repeat('templates, cpu4', () =>
    measureTemplates(browser, origin, state, 'cpu4'),
  );
  const plain = await repeat('templates', () => measureTemplates(browser, origin, state, 'none'));
  return {
    figures: templatesFigures(plain, slow),
    samples: { templatesSlow: slow, templates: plain },
  };
}

async function measureCrowdedWeek({ browser, origin }: Ground): Promise<Measured> {
  const state = await signedIn(browser, origin, 'crowded');
  const slow = await repeat('timeline, cpu4', () =>
    measureTimeline(browser, origin, state, 'cpu4'),
  );
  const plain = await repeat('timeline', () => measureTimeline(browser, origin, state, 'none'));
  return {
    figures: timelineFigures(plain, slow),
    samples: { timelineSlow: slow, timeline: plain },
  };
}

/** The platform takes bookings far enough ahead for a thousand dates. */
async function measureLongSeries({ browser, origin }: Ground): Promise<Measured> {
  const signed = await signedIn(browser, origin, 'office', { bookingDays: 3000 });
  const long = await bookLongSeries(browser, origin, signed);
  const slow = await repeat('series, cpu4', () => measureSeries(browser, origin, long, 'cpu4'));
  const plain = await repeat('series', () => measureSeries(browser, origin, long, 'none'));
  return { figures: seriesFigures(plain, slow), samples: { seriesSlow: slow, series: plain } };
}

async function measureWorkingDay({ browser, origin }: Ground): Promise<Measured> {
  const day = await measureDay(browser, origin, rounds);
  return { figures: dayFigures(day), samples: { day } };
}

const groups = {
  loads: measureOpening,
  filter: measureFilter,
  desk: measureBusyDesk,
  picture: measurePictures,
  series: measureLongSeries,
  templates: measureManyTemplates,
  timeline: measureCrowdedWeek,
  walls: measureManyBoxes,
  day: measureWorkingDay,
} as const;
const names = Object.keys(groups);
const chosen = values.only ?? names;
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`--only ${unknown.join()}: not one of ${names.join()}`);

const beganBuild = performance.now();
build('production');
const buildSeconds = (performance.now() - beganBuild) / 1000;
const dist = builtFolder('production');
const sizes = scriptSizes(dist);

const standIn = await startStandIn();
const served = await startConsole({ port: 0, dist, routes: standIn.routes });
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [...CHROMIUM_ARGS, '--disable-extensions', '--mute-audio'],
});
try {
  const ground = { browser, origin: served.origin, dist };
  const figures: Figure[] = [];
  const samples: Record<string, unknown> = {};
  for (const [name, measure] of Object.entries(groups)) {
    if (!chosen.includes(name)) continue;
    const measured = await measure(ground);
    figures.push(...measured.figures);
    Object.assign(samples, measured.samples);
  }
  figures.push(
    { name: 'whole app: JS, brotli', value: totalKiB(sizes), unit: 'KiB', aim: 480 },
    { name: 'build', value: buildSeconds, unit: 's', aim: 20 },
  );
  process.stdout.write(
    `\n${table(figures)}\n\nmedians of ${runs}; ${os.cpus().length} CPUs, Chromium ${browser.version()}\n`,
  );
  mkdirSync('coverage', { recursive: true });
  const report = { runs, figures, samples };
  writeFileSync(REPORT, `${JSON.stringify(report, null, 2)}\n`);
} finally {
  await browser.close();
  await served.close();
  await standIn.close();
}
