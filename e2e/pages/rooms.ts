import { expect, type Locator, type Page } from '@playwright/test';
import { z } from 'zod';
import { paths } from '#app/app/paths.ts';
import type { App } from '../app.ts';

const roomList = z.object({
  virtual_meeting_rooms: z.array(
    z.object({ id: z.string(), name: z.string(), e164: z.string(), status: z.number() }),
  ),
});
const meetingList = z.object({
  meetings: z.array(z.object({ meeting_id: z.string(), name: z.string(), e164: z.string() })),
});

/** The virtual rooms, in the words of who looks after them (English). */
export class Rooms {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get table(): Locator {
    return this.page.getByRole('grid', { name: 'Virtual rooms' });
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: 'Name, number, meeting in it…' });
  }

  get name(): Locator {
    return this.page.getByRole('textbox', { name: 'Room name' });
  }

  get exclusive(): Locator {
    return this.page.getByRole('switch', { name: 'For certain users only' });
  }

  get users(): Locator {
    return this.page.getByRole('listbox', { name: 'Exclusive users' });
  }

  get alert(): Locator {
    return this.page.getByRole('main').getByRole('alert');
  }

  get changed(): Locator {
    return this.page.getByRole('region', { name: 'Somebody else has just changed this room' });
  }

  get deletion(): Locator {
    return this.page.getByRole('dialog', { name: /^Delete the virtual room/ });
  }

  row(name: string): Locator {
    return this.table.getByRole('row', { name: new RegExp(`^${name}`) });
  }

  /** Names of the rows in the order they stand in. */
  async names(): Promise<string[]> {
    return this.table.getByRole('link').allTextContents();
  }

  save(label: 'Create room' | 'Save changes'): Locator {
    return this.page.getByRole('button', { name: label, exact: true });
  }

  section(name: 'Now and next' | 'Who may use it' | 'How to get in' | 'Media and security') {
    return this.page.getByRole('region', { name, exact: true });
  }

  async open(app: App, name: string): Promise<string> {
    const { id } = await roomNamed(app, name);
    await this.page.goto(paths.room(id));
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
    return id;
  }

  async edit(app: App, name: string): Promise<string> {
    const { id } = await roomNamed(app, name);
    await this.page.goto(paths.editRoom(id));
    await expect(this.name).toHaveValue(name);
    return id;
  }

  async addUser(account: string): Promise<void> {
    const find = this.page.getByRole('searchbox', { name: 'Find people or type an account' });
    await find.fill(account);
    await find.press('Enter');
    await expect(find).toHaveValue('');
  }

  async isKept(): Promise<void> {
    await expect(this.page.getByText(/^Draft saved at/)).toBeVisible();
  }
}

/** Rooms that the platform really has: what counts when an answer was lost. */
export async function allRooms(app: App) {
  const answer = await app.ask('/api/v1/mc/virtual_meeting_rooms?start=0&count=0');
  return roomList.parse(answer).virtual_meeting_rooms;
}

export async function roomsNamed(app: App, name: string) {
  return (await allRooms(app)).filter((room) => room.name === name);
}

export async function roomNamed(app: App, name: string) {
  const [room] = await roomsNamed(app, name);
  if (room === undefined) throw new Error(`no virtual room ${name}`);
  return room;
}

/** A room as the platform answers it, without the answer's envelope. */
export async function roomNow(app: App, id: string): Promise<Record<string, unknown>> {
  const answer = z
    .record(z.string(), z.unknown())
    .parse(await app.ask(`/api/v1/mc/virtual_meeting_rooms/${id}`));
  const { success: _envelope, ...room } = answer;
  return room;
}

/** Meetings of a name that are running or to come. */
export async function comingMeetings(app: App, name: string) {
  const { meetings } = meetingList.parse(await app.ask('/api/v1/mc/meetings?start=0&count=0'));
  return meetings.filter((meeting) => meeting.name === name);
}
