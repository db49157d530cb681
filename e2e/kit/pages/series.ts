import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';
import { expect } from '../expect.ts';
import { paths } from '../paths.ts';
import type { App } from '../app.ts';
import { asTyped, BookingForm } from './booking.ts';

/** The part of the booking form that says how a meeting repeats. */
export class RepeatsForm {
  readonly page: Page;
  readonly form: BookingForm;

  constructor(page: Page) {
    this.page = page;
    this.form = new BookingForm(page);
  }

  get part(): Locator {
    return this.page.getByRole('region', { name: 'Repeats' });
  }

  get preview(): Locator {
    return this.page.getByRole('region', { name: 'Date preview' });
  }

  get matrix(): Locator {
    return this.page.getByRole('region', { name: 'Conflicts by date' });
  }

  get leftOut(): Locator {
    return this.page.getByRole('region', { name: /skipped dates?$/ });
  }

  get moved(): Locator {
    return this.page.getByRole('region', { name: /moved dates? (stays?|can)/ });
  }

  get count(): Locator {
    return this.part.getByRole('spinbutton', { name: 'Number of meetings' });
  }

  get every(): Locator {
    return this.part.getByRole('spinbutton', { name: /^Every/ });
  }

  /** A day of the visible calendar: `2026-11-24`. */
  day(day: string): Locator {
    return this.preview.getByRole('button', { name: longDayName(day) });
  }

  async repeats(): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: 'Schedule' })
      .getByText('Recurring', { exact: true })
      .click();
    await expect(this.part).toBeVisible();
  }

  async by(kind: 'Daily' | 'Weekly' | 'Monthly'): Promise<void> {
    await this.part
      .getByRole('radiogroup', { name: 'Frequency' })
      .getByText(kind, { exact: true })
      .click();
  }

  async times(count: number): Promise<void> {
    await this.count.fill(String(count));
    await expect(this.preview).toContainText(`${count} meeting`);
  }

  async until(day: string): Promise<void> {
    await this.part.getByRole('radiogroup', { name: 'Ends' }).getByText('On a date').click();
    const last = this.part.getByRole('textbox', { name: 'Last day' });
    await last.fill(day);
    await this.page.keyboard.press('Enter');
    await expect(last).toHaveValue(asTyped(day));
  }

  /** A daily series from tomorrow on, at ten, which is in the future at any hour. */
  async fillIn(name: string, count: number): Promise<void> {
    await this.form.fillIn(name);
    await this.repeats();
    await this.by('Daily');
    await this.times(count);
  }

  /** Books the filled-in form; returns the id of the series. */
  async book(): Promise<string> {
    await this.form.send().click();
    return this.seriesOfResult();
  }

  async seriesOfResult(): Promise<string> {
    await expect(this.page).toHaveURL(/[?&]result=[^&]+/);
    const link = this.page.getByRole('link', { name: 'Open series' });
    await expect(link).toBeVisible();
    return (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
  }
}

/** The page of a series. */
export class SeriesPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get strip(): Locator {
    return this.page.getByRole('listbox', { name: 'Dates of the series' });
  }

  get dates(): Locator {
    return this.strip.getByRole('option');
  }

  get letter(): Locator {
    return this.page.getByRole('region', { name: 'Invitation text' });
  }

  get chosen(): Locator {
    return this.strip.getByRole('option', { selected: true });
  }

  get cancel(): Locator {
    return this.page.getByRole('button', { name: 'Cancel selected…' });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get reason(): Locator {
    return this.dialog.getByRole('textbox', { name: 'Reason' });
  }

  async open(seriesId: string): Promise<void> {
    await this.page.goto(paths.series(seriesId));
    await expect(this.strip).toBeVisible();
  }

  /** Cancels the selected dates, from the button to the closed dialog. */
  async cancelChosen(reason: string): Promise<void> {
    await this.cancel.click();
    await this.reason.fill(reason);
    await this.confirm();
    await expect(this.dialog).toBeHidden();
  }

  async confirm(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^Cancel \d+ meeting/ }).click();
  }
}

/** A day of the calendar as a screen reader reads it: `Tuesday, November 24, 2026`. */
function longDayName(day: string): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A day in a table: `Tue, 11/24/2026`. */
export function dayName(day: string): string {
  return new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    weekday: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

const dateList = z.object({
  data: z.array(z.object({ meeting_moid: z.string(), day: z.string() })),
});

/** The days of a series on the platform, read without the page. */
export async function daysOf(app: App, seriesId: string): Promise<string[]> {
  const answer = await app.ask(`/api/v1/mc/regular_meeting/${seriesId}/date`);
  return dateList.parse(answer).data.map(({ day }) => day.slice(0, 10));
}

const meetingList = z.object({
  meetings: z.array(z.object({ name: z.string(), regular_meeting_moid: z.string() })),
});

/** Finds a series of the office by its name. */
export async function seriesNamed(app: App, name: string): Promise<string> {
  const { meetings } = meetingList.parse(await app.ask('/api/v1/mc/meetings?count=0'));
  const found = meetings.find((row) => row.name === name && row.regular_meeting_moid !== '');
  if (found === undefined) throw new Error(`the office has no series ${name}`);
  return found.regular_meeting_moid;
}
