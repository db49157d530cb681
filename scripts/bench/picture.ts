import type { Browser, BrowserContextOptions, CDPSession, Locator, Page } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import { BookingForm } from '#e2e/kit/pages/booking.ts';
import { PeopleForm } from '#e2e/kit/pages/people.ts';
import { drawn } from './drawn.ts';
import type { Figure } from './figure.ts';
import { measureStep, openPage, slowDown } from './measure.ts';
import type { ProfileName, Step } from './measure.ts';
import { median } from './statistics.ts';

/** Laying out the picture of a meeting of thousands. */

const PEOPLE = 5000;
const PANES = 25;
/** The one layout with so many. */
const LAYOUT = /^Layout 27:/;
const ALL_LAYOUTS = 65;
/** As many as a hand makes in a second. */
const MOVES = 60;

type StorageState = BrowserContextOptions['storageState'];

export interface Booking {
  /** Of the draft, with another section than the picture open. */
  readonly path: string;
  readonly storageState: StorageState;
}

export interface PictureMeasures {
  /** From the click that opens the designer to all panes on the screen, in ms. */
  composer: number;
  /** From the click to all layouts on the screen, in ms. */
  layouts: number;
  drag: Step;
  drop: Step;
}

/** Of letters alone: whether a number beside a name is part of it would be asked. */
export function nameOf(at: number): string {
  const letters = [676, 26, 1].map((step) =>
    String.fromCharCode(97 + (Math.floor(at / step) % 26)),
  );
  return `Person ${letters.join('')}`;
}

/**
 * A booking with its people out of a file and its picture laid out by hand, as the browser keeps
 * it: what a person finds after a reload.
 */
export async function draftBooking(
  browser: Browser,
  origin: string,
  storageState: StorageState,
): Promise<Booking> {
  const { page, close } = await openPage(browser, storageState);
  page.setDefaultTimeout(60_000);
  const form = new BookingForm(page);
  await form.open(origin + paths.book);
  await form.fillIn('Everyone');
  await form.goTo('People');
  const people = new PeopleForm(page);
  const rows = Array.from({ length: PEOPLE }, (_, at) => `${nameOf(at)},person${at}@example.com`);
  await people.chooseFile({
    name: 'people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['name,email', ...rows].join('\n')),
  });
  await people.add(PEOPLE);
  await form.goTo('Picture and sound');
  await page.getByRole('button', { name: 'Set up picture' }).click();
  await layoutButton(page).click();
  await page
    .getByRole('listbox', { name: 'All layouts' })
    .getByRole('option', { name: LAYOUT })
    .click();
  await page.getByRole('button', { name: /^Auto-fill/ }).click();
  await panes(page)
    .getByRole('option', { name: nameOf(PANES - 1) })
    .waitFor();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await form.isKept();
  await form.goTo('Media and security');
  const { pathname, search } = new URL(page.url());
  const kept = await page.context().storageState();
  await close();
  return { path: pathname + search, storageState: kept };
}

export async function measurePicture(
  browser: Browser,
  origin: string,
  { path, storageState }: Booking,
  profile: ProfileName,
): Promise<PictureMeasures> {
  const { page, cdp, close } = await openPage(browser, storageState);
  page.setDefaultTimeout(60_000);
  await page.goto(origin + path);
  await pictureSection(page).click();
  const open = page.getByRole('button', { name: 'Open designer' });
  await open.waitFor();
  await page.waitForLoadState('networkidle');
  await slowDown(cdp, profile);
  const composer = await drawn(open, '[role=listbox] [data-slot]', PANES);
  const layouts = await drawn(layoutButton(page), '[role=listbox] [role=option] svg', ALL_LAYOUTS);
  await slowDown(cdp, 'none');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Choose a layout' }).waitFor({ state: 'hidden' });
  const { drag, drop } = await dragAcross(page, cdp, profile);
  await close();
  return { composer, layouts, drag, drop };
}

/** `slow` at cpu4; what is to be painted within a budget is so unthrottled. */
export function pictureFigures(
  plain: readonly PictureMeasures[],
  slow: readonly PictureMeasures[],
): Figure[] {
  const composer = 'composer, 25 panes and 5,000 people';
  return [
    {
      name: `${composer}: on the screen, unthrottled`,
      value: median(plain.map((one) => one.composer)),
      unit: 'ms',
      aim: 300,
    },
    {
      name: `${composer}: on the screen, cpu4`,
      value: median(slow.map((one) => one.composer)),
      unit: 'ms',
    },
    {
      name: `${composer}: longest frame gap dragging, cpu4`,
      value: median(slow.map(({ drag }) => drag.longestGap)),
      unit: 'ms',
      aim: 32,
    },
    {
      name: `${composer}: drop, cpu4`,
      value: median(slow.map(({ drop }) => drop.worstInteraction)),
      unit: 'ms',
      aim: 100,
    },
    {
      name: 'layout picker: all 65 on the screen, unthrottled',
      value: median(plain.map(({ layouts }) => layouts)),
      unit: 'ms',
      aim: 100,
    },
    {
      name: 'layout picker: all 65 on the screen, cpu4',
      value: median(slow.map(({ layouts }) => layouts)),
      unit: 'ms',
    },
  ];
}

/** The first pane over the others, from side to side, to the last one. */
async function dragAcross(page: Page, cdp: CDPSession, profile: ProfileName) {
  const frame = await panes(page).boundingBox();
  if (frame === null) throw new Error('no panes on the screen');
  const at = (x: number, y: number) =>
    [frame.x + frame.width * x, frame.y + frame.height * y] as const;
  await page.mouse.move(...at(0.1, 0.1));
  const drag = await measureStep(page, cdp, profile, async () => {
    await page.mouse.down();
    for (let move = 1; move <= MOVES; move += 1) {
      const along = move / MOVES;
      const across = 0.5 - 0.4 * Math.cos(along * 5 * Math.PI);
      await page.mouse.move(...at(across, 0.1 + 0.8 * along));
    }
  });
  const drop = await measureStep(page, cdp, profile, () => page.mouse.up());
  // or nothing was dragged at all
  await panes(page)
    .getByRole('option', { name: new RegExp(`^Pane 25.*${nameOf(0)}`) })
    .waitFor();
  return { drag, drop };
}

function pictureSection(page: Page): Locator {
  return new BookingForm(page).section('Picture and sound');
}

function panes(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Panes of the picture' });
}

function layoutButton(page: Page): Locator {
  return page
    .getByRole('toolbar', { name: 'Picture actions' })
    .getByRole('button', { name: /Layout/ });
}
