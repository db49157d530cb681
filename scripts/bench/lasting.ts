import type { Browser, BrowserContextOptions, CDPSession, Page } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import { BookingForm } from '#e2e/kit/pages/booking.ts';
import { Composer } from '#e2e/kit/pages/composer.ts';
import { MeetingsList } from '#e2e/kit/pages/meetings-list.ts';
import { PeopleForm } from '#e2e/kit/pages/people.ts';
import { TemplatesList } from '#e2e/kit/pages/templates.ts';
import { Timeline } from '#e2e/kit/pages/timeline.ts';
import type { Figure } from './figure.ts';
import { openPage } from './measure.ts';
import { startStep, stopStep } from './probe.ts';
import { slope } from './statistics.ts';

/** A day's use without a reload: the same round through the console, again and again. */

/** What the upcoming meetings of the busy world are, at least. */
const MEETINGS = 5000;
const SHEET = ['Name,Email', 'Alice,alice@x.example', 'Bob,bob@x.example'].join('\r\n');

/** What the page holds on to after a collection. */
export interface Held {
  heapMiB: number;
  nodes: number;
  listeners: number;
}

/** What it held before the first round and after each one. */
export async function measureLasting(
  browser: Browser,
  origin: string,
  storageState: BrowserContextOptions['storageState'],
  rounds: number,
): Promise<Held[]> {
  const { page, cdp, close } = await openPage(browser, storageState);
  page.setDefaultTimeout(60_000);
  await page.goto(origin + paths.overview);
  await goTo(page, 'Overview');
  const samples = [await held(page, cdp)];
  for (let round = 1; round <= rounds; round += 1) {
    await goRound(page, round);
    const now = await held(page, cdp);
    samples.push(now);
    process.stderr.write(`lasting ${round}/${rounds}: ${inWords(now)}\n`);
  }
  await close();
  return samples;
}

/** Growth is that of the last half: by then caches are full. */
export function lastingFigures(samples: readonly Held[]): Figure[] {
  const half = samples.slice(Math.floor(samples.length / 2));
  const last = samples.at(-1);
  const name = `lasting, ${samples.length - 1} rounds`;
  const growth = (read: (one: Held) => number) => slope(half.map(read));
  return [
    { name: `${name}: heap at the end`, value: last?.heapMiB ?? Number.NaN, unit: 'MiB', aim: 40 },
    {
      name: `${name}: heap, growth a round`,
      value: growth(({ heapMiB }) => heapMiB * 1024),
      unit: 'KiB',
      aim: 60,
    },
    { name: `${name}: nodes at the end`, value: last?.nodes ?? Number.NaN, unit: '' },
    {
      name: `${name}: nodes, growth a round`,
      value: growth(({ nodes }) => nodes),
      unit: '',
      aim: 1,
    },
    { name: `${name}: listeners at the end`, value: last?.listeners ?? Number.NaN, unit: '' },
    {
      name: `${name}: listeners, growth a round`,
      value: growth(({ listeners }) => listeners),
      unit: '',
      aim: 1,
    },
  ];
}

/** Ends where it began, so that what is held compares. */
async function goRound(page: Page, round: number): Promise<void> {
  await lookAtMeetings(page, round);
  await lookAtTimeline(page);
  await fillInBooking(page, round);
  await lookAtTemplates(page, round);
  await usePalette(page);
  await goTo(page, 'Overview');
}

async function lookAtMeetings(page: Page, round: number): Promise<void> {
  const list = new MeetingsList(page);
  await goTo(page, 'Meetings');
  await page.getByRole('main').locator('[aria-rowcount]').waitFor();
  const rows = Number(await list.table.getAttribute('aria-rowcount'));
  if (rows < MEETINGS) throw new Error(`a list of ${rows} meetings is not busy`);
  await list.search.pressSequentially('Planning');
  await list
    .says(/Planning|of/)
    .first()
    .waitFor({ state: 'attached' });
  await list.table
    .getByRole('row')
    .nth(1 + (round % 5))
    .getByRole('link')
    .first()
    .click();
  await list.details.getByRole('heading', { level: 2 }).first().waitFor();
  await page.goBack();
  await list.details.waitFor({ state: 'detached' });
  await list.search.fill('');
}

async function lookAtTimeline(page: Page): Promise<void> {
  const timeline = new Timeline(page);
  await page.getByRole('main').getByRole('link', { name: 'Timeline' }).click();
  const read = timeline.says(/^[\d,]+ meetings/);
  await read.waitFor({ state: 'attached' });
  await timeline.show('Week');
  await read.waitFor({ state: 'attached' });
  await timeline.rowsAre('Meeting rooms');
  await timeline.board.getByRole('rowheader').first().waitFor();
}

/** All that is typed, pasted and dropped in it is thrown away at the end. */
async function fillInBooking(page: Page, round: number): Promise<void> {
  const form = new BookingForm(page);
  const people = new PeopleForm(page);
  await goTo(page, 'Book');
  await form.fillIn(`Round ${round}`);
  await form.goTo('People');
  await people.paste(['Wang Wei <wang@x.example>', 'Li Na, +86 138 0013 8000', '10.0.0.8']);
  await people.add(3);
  await people.open('File');
  await dropSheet(page);
  await people.add(2);
  await form.goTo('Picture and sound');
  await page.getByRole('button', { name: 'Set up picture' }).click();
  const composer = new Composer(page);
  await composer.panes.waitFor();
  await composer.chooseLayout('4');
  await composer.action('Auto-fill').click();
  await form.goTo('Files');
  await form.isKept();
  await page.getByRole('button', { name: 'Discard draft' }).click();
  await page.getByText('Draft discarded').waitFor();
}

async function lookAtTemplates(page: Page, round: number): Promise<void> {
  const templates = new TemplatesList(page);
  await goTo(page, 'Templates');
  await templates.table
    .getByRole('row')
    .nth(1 + (round % 5))
    .getByRole('link')
    .first()
    .click();
  await templates.summary.getByRole('heading').first().waitFor();
  await page.goBack();
  await templates.summary.waitFor({ state: 'detached' });
}

async function usePalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('combobox', { name: 'Command palette' });
  await palette.pressSequentially('planning');
  await page.keyboard.press('Escape');
  await palette.waitFor({ state: 'detached' });
}

async function goTo(page: Page, area: string): Promise<void> {
  const link = page
    .getByRole('navigation', { name: 'Main navigation' })
    .getByRole('link', { name: area, exact: true });
  await link.click();
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** Made and dropped in the page: a handle of this side, as of a file chooser, would keep it and look like a leak. */
async function dropSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Choose a file' }).evaluate((button, text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'people.csv', { type: 'text/csv' }));
    for (const type of ['dragover', 'drop']) {
      button.dispatchEvent(
        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }),
      );
    }
  }, SHEET);
}

async function held(page: Page, cdp: CDPSession): Promise<Held> {
  // what the bench itself has gathered is not the console's
  await page.evaluate(startStep);
  await page.evaluate(stopStep);
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return {
    heapMiB: of('JSHeapUsedSize') / 1024 / 1024,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

function inWords({ heapMiB, nodes, listeners }: Held): string {
  return `${heapMiB.toFixed(1)} MiB, ${nodes} nodes, ${listeners} listeners`;
}
