import type { Locator } from '@playwright/test';
import { z } from 'zod';
import { expect } from '../expect.ts';
import { paths } from '../paths.ts';
import type { App } from '../app.ts';
import { SavedForm } from './saved-form.ts';

/** Parts of the form that are opened when they are needed. */
export type BookingSection =
  'People' | 'Media and security' | 'Picture and sound' | 'TV walls' | 'Files' | 'Agenda and more';

/** The booking form. */
export class BookingForm extends SavedForm {
  get name(): Locator {
    return this.page.getByRole('textbox', { name: 'Meeting name' });
  }

  get startDate(): Locator {
    return this.page.getByRole('textbox', { name: 'Start date' });
  }

  get startTime(): Locator {
    return this.page.getByRole('textbox', { name: 'Start time' });
  }

  get conflicts(): Locator {
    return this.page.getByRole('region', { name: 'Conflicts', exact: true });
  }

  /** The button that opens a section, or closes it. */
  section(name: Exclude<BookingSection, 'People'>): Locator {
    return this.sections.getByRole('button', { name, exact: true });
  }

  /** Everything about the people, over the page. */
  get people(): Locator {
    return this.page.getByRole('dialog', { name: 'All people and roles…' });
  }

  get sections(): Locator {
    return this.page.getByRole('list', { name: 'More', exact: true });
  }

  /** What saving an edit changes. */
  get changes(): Locator {
    return this.page.getByRole('region', { name: 'What saving changes' });
  }

  /** The button that sends the form: `Book`, `Start now` or `Save changes`. */
  send(label: 'Book' | 'Start now' | 'Save changes' = 'Book'): Locator {
    return this.page.getByRole('main').getByRole('button', { name: label, exact: true });
  }

  async open(address: string = paths.book): Promise<void> {
    await this.page.goto(address);
    await expect(this.name).toBeVisible();
  }

  /** Opens a section, unless it is open. */
  async goTo(name: BookingSection): Promise<void> {
    if (name === 'People') {
      if (await this.people.isVisible()) return;
      await this.page.getByRole('button', { name: 'All people and roles…' }).click();
      await expect(this.people).toBeVisible();
      return;
    }
    await this.closePeople();
    const button = this.section(name);
    await expect(button).toBeVisible();
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
  }

  async chooseTime(text: string): Promise<void> {
    await this.startTime.fill(text);
    await this.page.keyboard.press('Enter');
    await expect(this.startTime).toHaveValue(text);
  }

  async chooseDate(text: string): Promise<void> {
    await this.startDate.fill(text);
    await this.page.keyboard.press('Enter');
    await expect(this.startDate).toHaveValue(asTyped(text));
  }

  async chooseDuration(label: string): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: 'Duration' })
      .getByText(label, { exact: true })
      .click();
  }

  async startsNow(): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'Schedule' }).getByText('Instant').click();
  }

  async closePeople(): Promise<void> {
    if (!(await this.people.isVisible())) return;
    await this.people.getByRole('button', { name: 'Done' }).click();
    await expect(this.people).toBeHidden();
  }

  get addPeople(): Locator {
    return this.page.getByRole('combobox', { name: 'Add people' });
  }

  /** Types an account among the people. */
  override async addPerson(account: string): Promise<void> {
    await this.closePeople();
    await this.addPeople.fill(account);
    await this.addPeople.press('Enter');
    await expect(this.addPeople).toHaveValue('');
  }

  /** Goes from a filled-in form to the result page; returns the meeting's number. */
  async book(label: 'Book' | 'Start now' | 'Save changes' = 'Book'): Promise<string> {
    await this.press(label);
    return this.numberOfResult();
  }

  /** The question before an edit sets what nobody could read. */
  get unread(): Locator {
    return this.page.getByRole('dialog', { name: /returned by this platform$/ });
  }

  /** Answers the question: what could not be read is set as the question says. */
  async saveAnyway(): Promise<void> {
    await this.unread.getByRole('button', { name: 'Save anyway' }).click();
  }

  async save(): Promise<void> {
    await this.press('Save changes');
  }

  /** Sends the form, and answers the question where there is one: it depends on what the platform answers. */
  async press(label: 'Book' | 'Start now' | 'Save changes'): Promise<void> {
    await this.closePeople();
    await this.send(label).click();
    // that a room is taken has been said before
    const takesRoom = this.page.getByRole('button', { name: /^Book .+ anyway$/ });
    const answered = this.page
      .getByRole('heading', { level: 1, name: /(booked|started|saved)$/ })
      .or(this.page.getByRole('region', { name: /while you were editing$/ }))
      .or(this.alert.filter({ hasNot: takesRoom }));
    await expect(this.unread.or(answered).first()).toBeVisible();
    if (await this.unread.isVisible()) await this.saveAnyway();
  }

  async numberOfResult(): Promise<string> {
    await expect(this.page).toHaveURL(/[?&]result=[^&]+/);
    const fact = this.page.getByText('Meeting number', { exact: true }).locator('..');
    return (await fact.getByRole('definition').textContent()) ?? '';
  }

  /** Fills in a meeting for tomorrow, which is in the future at any hour. */
  async fillIn(name: string): Promise<void> {
    await this.name.fill(name);
    await this.chooseDate(tomorrow());
    await this.chooseTime('10:00');
  }
}

/** A day `2026-11-24` as an English field holds it. */
export function asTyped(day: string): string {
  const [year, month, date] = day.split('-');
  return `${month}/${date}/${year}`;
}

/** `2026-11-24`, in the time zone of the tests. */
export function tomorrow(days = 1): string {
  return new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv', {
    timeZone: 'Asia/Shanghai',
  });
}

const booked = z.object({ success: z.literal(1), conf_id: z.string() });

/** Books a meeting for tomorrow without the page, for tests of what follows; returns its number. */
export async function bookBeside(
  app: App,
  name: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const params = {
    name,
    start_time: `${tomorrow()}T10:00:00+08:00`,
    duration: 60,
    conf_type: 0,
    voice_activity_detection: 0,
    max_join_mt: 192,
    ...more,
  };
  return booked.parse(await app.tell('/api/v1/mc/booked_confs', params)).conf_id;
}

const numberedMeetings = z.object({
  meetings: z.array(z.object({ name: z.string(), e164: z.string() })),
});

const numberedRooms = z.object({
  virtual_meeting_rooms: z.array(z.object({ id: z.string(), e164: z.string() })),
});

/** The numbers that the meetings of a name are joined by. */
export async function numbersOf(app: App, name: string): Promise<string[]> {
  const { meetings } = numberedMeetings.parse(await app.ask('/api/v1/mc/meetings?count=0'));
  return meetings.filter((row) => row.name === name).map(({ e164 }) => e164);
}

/** The virtual room that a meeting is in, and its number. */
export async function roomOf(app: App, name: string): Promise<{ room: string; number: string }> {
  const [number = ''] = await numbersOf(app, name);
  const { virtual_meeting_rooms: rooms } = numberedRooms.parse(
    await app.ask('/api/v1/mc/virtual_meeting_rooms?count=0'),
  );
  return { room: rooms.find(({ e164 }) => e164 === number)?.id ?? '', number };
}
