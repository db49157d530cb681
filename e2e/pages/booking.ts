import { expect, type Locator, type Page } from '@playwright/test';
import { z } from 'zod';
import { paths } from '#app/app/paths.ts';
import type { World } from '../world.ts';

/** The booking form, in the words of who fills it in. */
export class BookingForm {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get name(): Locator {
    return this.page.getByRole('textbox', { name: 'Meeting name' });
  }

  get startDate(): Locator {
    return this.page.getByRole('textbox', { name: 'Start date' });
  }

  get startTime(): Locator {
    return this.page.getByRole('textbox', { name: 'Start time' });
  }

  get alert(): Locator {
    return this.page.getByRole('main').getByRole('alert');
  }

  get conflicts(): Locator {
    return this.page.getByRole('region', { name: 'Conflicts', exact: true });
  }

  get steps(): Locator {
    return this.page.getByRole('navigation', { name: 'Booking steps' });
  }

  /** The button that sends it: `Book`, `Start now` or `Save changes`. */
  send(label: 'Book' | 'Start now' | 'Save changes' = 'Book'): Locator {
    return this.page.getByRole('main').getByRole('button', { name: label, exact: true });
  }

  async open(address: string = paths.book): Promise<void> {
    await this.page.goto(address);
    await expect(this.name).toBeVisible();
  }

  async goTo(
    step:
      | 'What and when'
      | 'People'
      | 'Media and security'
      | 'Picture and sound'
      | 'TV walls'
      | 'Files'
      | 'Review',
  ): Promise<void> {
    await this.steps.getByRole('link', { name: step }).click();
    await expect(this.steps.getByRole('link', { name: step })).toHaveAttribute(
      'aria-current',
      'step',
    );
  }

  async chooseTime(text: string): Promise<void> {
    await this.startTime.fill(text);
    await this.page.keyboard.press('Enter');
    await expect(this.startTime).toHaveValue(text);
  }

  async chooseDate(text: string): Promise<void> {
    await this.startDate.fill(text);
    await this.page.keyboard.press('Enter');
    await expect(this.startDate).toHaveValue(text);
  }

  async chooseDuration(label: string): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: 'Duration' })
      .getByText(label, { exact: true })
      .click();
  }

  async startsNow(): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: 'When it takes place' })
      .getByText('Start now')
      .click();
  }

  /** Types an account into the people step. */
  async addPerson(account: string): Promise<void> {
    await this.goTo('People');
    const find = this.page.getByRole('searchbox', { name: 'Find people or type an account' });
    await find.fill(account);
    await find.press('Enter');
    await expect(find).toHaveValue('');
  }

  /** Waits until what was typed is kept: nothing is lost from here on. */
  async isKept(): Promise<void> {
    await expect(this.page.getByText(/^Draft saved at/)).toBeVisible();
  }

  /** From a filled-in form to the page that tells what came of it; answers the meeting's number. */
  async book(label: 'Book' | 'Start now' | 'Save changes' = 'Book'): Promise<string> {
    await this.goTo('Review');
    await this.send(label).click();
    return this.numberOfResult();
  }

  async numberOfResult(): Promise<string> {
    await expect(this.page).toHaveURL(/[?&]result=[^&]+/);
    const fact = this.page.getByText('Meeting number', { exact: true }).locator('..');
    return (await fact.getByRole('definition').textContent()) ?? '';
  }

  /** A meeting of tomorrow: never too late, whatever the hour. */
  async fillIn(name: string): Promise<void> {
    await this.name.fill(name);
    await this.chooseDate(tomorrow());
    await this.chooseTime('10:00');
  }
}

/** `2026-11-24`, in the zone the tests run in. */
export function tomorrow(days = 1): string {
  return new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv', {
    timeZone: 'Asia/Shanghai',
  });
}

const listAnswer = z.object({
  success: z.literal(1),
  meetings: z.array(z.object({ name: z.string(), meeting_id: z.string() })),
});

/**
 * The meetings of a name that the platform really has, asked past the console by another session: what
 * counts when an answer was lost.
 */
export async function meetingsNamed(world: World, name: string): Promise<string[]> {
  const { name: cookie, value, url: origin } = world.cookie;
  const form = { method: 'POST', headers: { cookie: `${cookie}=${value}` } };
  const { account_token: token } = z
    .object({ account_token: z.string() })
    .parse(await (await fetch(`${origin}/api/v1/system/token`, form)).json());
  const signedIn = await fetch(`${origin}/api/v1/system/login`, {
    ...form,
    headers: { ...form.headers, 'API-Level': '11' },
    body: new URLSearchParams({
      username: 'admin',
      password: 'demo-only-1',
      account_token: token,
    }),
  });
  const session = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ');
  const query = new URLSearchParams({
    account_token: token,
    count: '0',
    start_time: new Date(Date.now() - 86_400_000).toISOString(),
  });
  const answer = await fetch(`${origin}/api/v1/mc/meetings?${query.toString()}`, {
    headers: { cookie: `${cookie}=${value}; ${session}`, 'API-Level': '11' },
  });
  const { meetings } = listAnswer.parse(await answer.json());
  return meetings.filter((row) => row.name === name).map((row) => row.meeting_id);
}
