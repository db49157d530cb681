import type { Browser, BrowserContextOptions } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import { RepeatsForm, SeriesPage } from '#e2e/kit/pages/series.ts';
import { drawn } from './drawn.ts';
import type { Figure } from './figure.ts';
import { heap, measureStep, openPage, PROFILES } from './measure.ts';
import type { ProfileName, Step } from './measure.ts';
import { median } from './statistics.ts';

/** A series of a thousand dates: previewed in the form, and on its page. */

const DATES = 1000;

type StorageState = BrowserContextOptions['storageState'];

export interface LongSeries {
  readonly seriesId: string;
  /** Of the draft that has it in the form. */
  readonly draft: string;
  readonly storageState: StorageState;
}

export interface SeriesMeasures {
  /** From the click on its kind to the dates on the calendar, in ms. */
  preview: number;
  skip: Step;
  turn: Step;
  /** From the address to every date on the page, in ms; the code is in the cache. */
  strip: number;
  choose: Step;
  all: Step;
  heapMiB: number;
}

/** Books such a series, and leaves another one like it as a draft. */
export async function bookLongSeries(
  browser: Browser,
  origin: string,
  storageState: StorageState,
): Promise<LongSeries> {
  const { page, close } = await openPage(browser, storageState);
  page.setDefaultTimeout(120_000);
  const form = new RepeatsForm(page);
  await beginSeries(form, origin, 'A thousand times');
  await form.form.send().click();
  const link = page.getByRole('link', { name: 'Open series' });
  await link.waitFor();
  const seriesId = (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
  await beginSeries(form, origin, 'A thousand more');
  await page.getByText(/^Draft saved at/).waitFor();
  const { pathname, search } = new URL(page.url());
  const kept = await page.context().storageState();
  await close();
  return { seriesId, draft: pathname + search, storageState: kept };
}

/** As a person begins it; a slow machine is waited for as long as it takes. */
async function beginSeries(form: RepeatsForm, origin: string, name: string): Promise<void> {
  const { page } = form;
  await page.goto(origin + paths.book);
  await form.form.name.waitFor();
  await form.form.fillIn(name);
  await form.repeats();
  await form.by('Daily');
  await form.count.fill(String(DATES));
  await form.preview.getByText(`${DATES} meetings`).waitFor();
}

export async function measureSeries(
  browser: Browser,
  origin: string,
  { seriesId, draft, storageState }: LongSeries,
  profile: ProfileName,
): Promise<SeriesMeasures> {
  const { page, cdp, close } = await openPage(browser, storageState);
  page.setDefaultTimeout(120_000);
  const form = new RepeatsForm(page);
  const throttled = (rate: number) => cdp.send('Emulation.setCPUThrottlingRate', { rate });
  await page.goto(origin + draft);
  await form.part.waitFor();
  await page.waitForLoadState('networkidle');
  const kinds = page.getByRole('radiogroup', { name: 'Schedule' });
  await kinds.getByText('One-time').click();
  await throttled(PROFILES[profile].cpu);
  const again = kinds.getByText('Recurring', { exact: true });
  const preview = await drawn(again, '#booking-repeats button[data-is=on]', 1);
  await throttled(1);
  const dates = form.preview.locator('button[data-is=on]');
  const skip = await measureStep(page, cdp, profile, () => dates.nth(3).click());
  const next = form.preview.getByRole('button', { name: 'Next month' });
  const turn = await measureStep(page, cdp, profile, () => next.click());

  const one = new SeriesPage(page);
  await page.goto(origin + paths.meetings);
  await page.getByRole('row').nth(1).waitFor();
  await throttled(PROFILES[profile].cpu);
  const begun = Date.now();
  await page.goto(origin + paths.series(seriesId));
  await one.dates.nth(DATES - 1).waitFor({ state: 'attached' });
  const strip = Date.now() - begun;
  await throttled(1);
  await one.strip.focus();
  const choose = await measureStep(page, cdp, profile, async () => {
    for (let press = 0; press < 10; press += 1) {
      await one.strip.press('ArrowRight');
      await one.strip.press('Space');
    }
  });
  const all = await measureStep(page, cdp, profile, () => one.strip.press('ControlOrMeta+a'));
  const heapMiB = await heap(cdp);
  await close();
  return { preview, skip, turn, strip, choose, all, heapMiB };
}

/** `slow` at cpu4. */
export function seriesFigures(
  plain: readonly SeriesMeasures[],
  slow: readonly SeriesMeasures[],
): Figure[] {
  const of = (runs: readonly SeriesMeasures[], read: (one: SeriesMeasures) => number) =>
    median(runs.map(read));
  const form = 'series of 1,000 dates, form';
  const page = 'series of 1,000 dates, page';
  return [
    {
      name: `${form}: dates on the calendar, unthrottled`,
      value: of(plain, ({ preview }) => preview),
      unit: 'ms',
      aim: 300,
    },
    { name: `${form}: the same, cpu4`, value: of(slow, ({ preview }) => preview), unit: 'ms' },
    {
      name: `${form}: leave a date out, cpu4`,
      value: of(slow, ({ skip }) => skip.worstInteraction),
      unit: 'ms',
      aim: 100,
    },
    {
      name: `${form}: another month, cpu4`,
      value: of(slow, ({ turn }) => turn.worstInteraction),
      unit: 'ms',
      aim: 100,
    },
    { name: `${page}: every date there, cpu4`, value: of(slow, ({ strip }) => strip), unit: 'ms' },
    {
      name: `${page}: move and choose by key, worst, cpu4`,
      value: of(slow, ({ choose }) => choose.worstInteraction),
      unit: 'ms',
      aim: 100,
    },
    {
      name: `${page}: choose all, cpu4`,
      value: of(slow, ({ all }) => all.worstInteraction),
      unit: 'ms',
    },
    { name: `${page}: heap`, value: of(plain, ({ heapMiB }) => heapMiB), unit: 'MiB', aim: 60 },
  ];
}
