import type { Browser, CDPSession, Locator, Page } from '@playwright/test';
import { BookingForm } from '#e2e/kit/pages/booking.ts';
import { WallDesigner } from '#e2e/kit/pages/wall-designer.ts';
import { drawn } from './drawn.ts';
import type { Figure } from './figure.ts';
import { heap, measureStep, openPage, slowDown } from './measure.ts';
import type { ProfileName, Step } from './measure.ts';
import { nameOf } from './picture.ts';
import type { Booking } from './picture.ts';
import { median } from './statistics.ts';

/** Laying out a wall of the busy world, of a meeting of thousands. */

const STYLE = 'Network Operations 16x8';
const BOXES = 128;
/** As many as a hand makes in a second. */
const MOVES = 60;
const OPERATIONS = 500;
/** Boxes that show somebody once the wall is filled: the first of them, and one in the opposite corner. */
const FROM = 'hdu1';
const TO = 'hdu125';

export interface WallMeasures {
  /** From the click on the wall's tab, its style being known, to all boxes on the screen, in ms. */
  first: number;
  drag: Step;
  drop: Step;
  band: Step;
  zoom: Step;
  /** From the click to the frame that shows what was before, in ms. */
  undo: number;
  /** MiB that so many operations leave behind; measured unthrottled, elsewhere NaN. */
  growth: number;
}

export async function measureWalls(
  browser: Browser,
  origin: string,
  { path, storageState }: Booking,
  profile: ProfileName,
): Promise<WallMeasures> {
  const { page, cdp, close } = await openPage(browser, storageState);
  page.setDefaultTimeout(60_000);
  await page.goto(origin + path);
  const wall = new WallDesigner(page);
  const form = new BookingForm(page);
  await form.goTo('TV walls');
  await wall.presets.startNew('wall');
  await wall.addWall('Control Room 6x4');
  await wall.addWall(STYLE);
  await wall.action('Auto-fill').click();
  await wall.box('hdu128').waitFor();
  await wall.tab(/^Control Room/).click();
  await wall.boxes
    .getByRole('option')
    .nth(BOXES - 1)
    .waitFor({ state: 'detached' });

  await slowDown(cdp, profile);
  const first = await drawn(wall.tab(/^Network/), '[role=listbox] [data-place]', BOXES);
  await slowDown(cdp, 'none');
  const stage = await placeOf(wall.boxes);
  const moveAcross = async (from: Point, to: Point) => {
    for (let move = 1; move <= MOVES; move += 1) {
      const along = move / MOVES;
      await page.mouse.move(from.x + (to.x - from.x) * along, from.y + (to.y - from.y) * along);
    }
  };

  // who everybody is has been read by then
  await page.waitForLoadState('networkidle');
  const [from, to] = [await middleOf(wall.box(FROM)), await middleOf(wall.box(TO))];
  await page.mouse.move(from.x, from.y);
  const drag = await measureStep(page, cdp, profile, async () => {
    await page.mouse.down();
    await moveAcross(from, to);
  });
  const drop = await measureStep(page, cdp, profile, () => page.mouse.up());
  // or it was dragged nowhere
  await wall.shows({ [TO]: nameOf(0) });
  await slowDown(cdp, profile);
  const undo = await undone(wall.undo);
  await slowDown(cdp, 'none');

  const corner = { x: stage.x + 3, y: stage.y + 3 };
  await page.mouse.move(corner.x, corner.y);
  const band = await measureStep(page, cdp, profile, async () => {
    await page.mouse.down();
    await moveAcross(corner, { x: stage.x + stage.width * 0.96, y: stage.y + stage.height * 0.92 });
  });
  await page.mouse.up();
  // or nothing was caught at all
  await wall.selected.nth(BOXES / 2).waitFor();

  await page.mouse.move(stage.x + stage.width * 0.4, stage.y + stage.height * 0.4);
  await page.keyboard.down('Control');
  const zoom = await measureStep(page, cdp, profile, async () => {
    for (let turn = 0; turn < MOVES / 2; turn += 1) {
      await page.mouse.wheel(0, turn < MOVES / 4 ? -60 : 60);
      await nextFrame(page);
    }
  });
  await page.keyboard.up('Control');
  const growth = profile === 'none' ? await grown(page, cdp, wall) : Number.NaN;
  await close();
  return { first, drag, drop, band, zoom, undo, growth };
}

/** `slow` at cpu4; what is to be painted within a budget is so unthrottled. */
export function wallFigures(
  plain: readonly WallMeasures[],
  slow: readonly WallMeasures[],
): Figure[] {
  const wall = `wall, ${BOXES} boxes and 5,000 people`;
  const of = (list: readonly WallMeasures[], read: (one: WallMeasures) => number) =>
    median(list.map(read));
  return [
    {
      name: `${wall}: on the screen, unthrottled`,
      value: of(plain, ({ first }) => first),
      unit: 'ms',
      aim: 300,
    },
    { name: `${wall}: on the screen, cpu4`, value: of(slow, ({ first }) => first), unit: 'ms' },
    {
      name: `${wall}: longest frame gap dragging, cpu4`,
      value: of(slow, ({ drag }) => drag.longestGap),
      unit: 'ms',
      aim: 32,
    },
    {
      name: `${wall}: longest frame gap of the rubber band, cpu4`,
      value: of(slow, ({ band }) => band.longestGap),
      unit: 'ms',
      aim: 32,
    },
    {
      name: `${wall}: longest frame gap zooming, cpu4`,
      value: of(slow, ({ zoom }) => zoom.longestGap),
      unit: 'ms',
      aim: 32,
    },
    {
      name: `${wall}: drop, cpu4`,
      value: of(slow, ({ drop }) => drop.worstInteraction),
      unit: 'ms',
      aim: 100,
    },
    {
      name: `${wall}: undo, unthrottled`,
      value: of(plain, ({ undo }) => undo),
      unit: 'ms',
      aim: 50,
    },
    {
      name: `${wall}: heap after ${OPERATIONS} operations, more`,
      value: of(plain, ({ growth }) => growth),
      unit: 'MiB',
    },
  ];
}

/** As fast as a wheel turns: what came before is drawn. */
function nextFrame(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())),
  );
}

/** Clears a box and takes it back, again and again. */
async function grown(page: Page, cdp: CDPSession, wall: WallDesigner): Promise<number> {
  await wall.zoom.getByRole('button', { name: 'Show the whole wall' }).click();
  await wall.box('hdu1').click();
  const rounds = async (count: number) => {
    for (let round = 0; round < count; round += 1) {
      await page.keyboard.press('Delete');
      await page.keyboard.press('Control+z');
    }
  };
  // the steps that are kept are full by then
  await rounds(20);
  const before = await heap(cdp);
  await rounds(OPERATIONS / 2);
  return (await heap(cdp)) - before;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

async function middleOf(locator: Locator): Promise<Point> {
  const { x, y, width, height } = await placeOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}

async function placeOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('no wall on the screen');
  return box;
}

/** From the click to the frame after it, in ms, measured in the page. */
function undone(button: Locator): Promise<number> {
  return button.evaluate(
    (element: HTMLElement) =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        element.click();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
      }),
  );
}
