import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import { Timeline } from '#e2e/kit/pages/timeline.ts';
import { drawn } from './drawn.ts';
import type { Figure } from './figure.ts';
import { measureStep, openPage, PROFILES } from './measure.ts';
import type { ProfileName, Step } from './measure.ts';
import { median } from './statistics.ts';

/** Looking at a week of two thousand meetings. */

const MEETINGS = '[role=grid] a[data-id]';
/** In sight at the usual zoom there are more. */
const IN_SIGHT = 40;
/** Presses of a button until a day and a half are in sight. */
const CLOSER = 4;
/** As many as a hand makes in a second. */
const MOVES = 60;

export interface TimelineMeasures {
  /** From the click to the meetings on the screen, in ms; the data is there. */
  board: number;
  along: Step;
  down: Step;
  zoom: Step;
  drag: Step;
}

export async function measureTimeline(
  browser: Browser,
  origin: string,
  storageState: BrowserContextOptions['storageState'],
  profile: ProfileName,
): Promise<TimelineMeasures> {
  const { page, cdp, close } = await openPage(browser, storageState);
  page.setDefaultTimeout(60_000);
  const timeline = new Timeline(page);
  await page.goto(`${origin}${paths.timeline}?view=week`);
  await timeline.says(/^2,\d{3} meetings/).waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await timeline.button('Show as list').click();
  await timeline.list.getByRole('link').first().waitFor();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: PROFILES[profile].cpu });
  const board = await drawn(timeline.button('Back to timeline'), MEETINGS, IN_SIGHT);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const middle = await middleOf(page);
  await page.mouse.move(middle.x, middle.y);
  const down = await measureStep(page, cdp, profile, () => wheel(page, 0, 30));
  const zoom = await measureStep(page, cdp, profile, async () => {
    await page.keyboard.down('Control');
    await wheel(page, 0, -8);
    await wheel(page, 0, 8);
    await page.keyboard.up('Control');
  });
  const drag = await dragAcross(page, timeline, () =>
    measureStep(page, cdp, profile, async () => {
      for (let move = 1; move <= MOVES; move += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one move after another
        await page.mouse.move(middle.x - 200 + move * 6, middle.y);
      }
    }),
  );
  // a week is shown whole: only a part of it is scrolled along
  for (let press = 1; press <= CLOSER; press += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one press after another
    await timeline.button('Zoom in').click();
  }
  await page.waitForURL(/zoom=/);
  await page.mouse.move(middle.x, middle.y);
  const along = await measureStep(page, cdp, profile, () => wheel(page, 40, 0));
  await close();
  return { board, along, down, zoom, drag };
}

/** `slow` at cpu4; what is to be painted within a budget is so unthrottled. */
export function timelineFigures(
  plain: readonly TimelineMeasures[],
  slow: readonly TimelineMeasures[],
): Figure[] {
  const week = 'timeline, a week of 2,000 meetings';
  const gap = (read: (one: TimelineMeasures) => Step) =>
    median(slow.map((one) => read(one).longestGap));
  return [
    {
      name: `${week}: on the screen, unthrottled`,
      value: median(plain.map((one) => one.board)),
      unit: 'ms',
      aim: 300,
    },
    {
      name: `${week}: on the screen, cpu4`,
      value: median(slow.map((one) => one.board)),
      unit: 'ms',
    },
    {
      name: `${week}: longest frame gap scrolling along, cpu4`,
      value: gap((one) => one.along),
      unit: 'ms',
      aim: 50,
    },
    {
      name: `${week}: longest frame gap scrolling down, cpu4`,
      value: gap((one) => one.down),
      unit: 'ms',
      aim: 50,
    },
    {
      name: `${week}: longest frame gap zooming, cpu4`,
      value: gap((one) => one.zoom),
      unit: 'ms',
    },
    {
      name: `${week}: longest frame gap dragging, cpu4`,
      value: gap((one) => one.drag),
      unit: 'ms',
      aim: 32,
    },
  ];
}

/** Takes hold of free time in the last row in sight, and gives it up again. */
async function dragAcross(page: Page, timeline: Timeline, measure: () => Promise<Step>) {
  const rows = timeline.board.getByRole('row').filter({ has: page.getByRole('rowheader') });
  const row = rows.nth(3);
  const box = await row.getByRole('gridcell').boundingBox();
  const { x } = await middleOf(page);
  if (box === null) throw new Error('no row on the screen');
  await page.mouse.move(x - 200, box.y + box.height - 3);
  await page.mouse.down();
  const step = await measure();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return step;
}

async function wheel(page: Page, x: number, y: number): Promise<void> {
  for (let move = 1; move <= MOVES; move += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one turn after another
    await page.mouse.wheel(x, y);
  }
}

async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const size = page.viewportSize();
  return { x: (size?.width ?? 0) * 0.6, y: (size?.height ?? 0) * 0.6 };
}
