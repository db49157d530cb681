import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';
import { expect } from '../expect.ts';
import { paths } from '../paths.ts';
import type { App } from '../app.ts';
import { SavedForm } from './saved-form.ts';
import { TablePage } from './table-page.ts';

const roomList = z.object({
  virtual_meeting_rooms: z.array(
    z.object({ id: z.string(), name: z.string(), e164: z.string(), status: z.number() }),
  ),
});
const meetingList = z.object({
  meetings: z.array(z.object({ meeting_id: z.string(), name: z.string(), e164: z.string() })),
});

/** The virtual rooms (English). */
export class Rooms extends TablePage {
  constructor(page: Page) {
    super(page, 'Virtual rooms');
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search by name, number, current meeting' });
  }

  get deletion(): Locator {
    return this.page.getByRole('dialog', { name: /^Delete virtual room/ });
  }

  /** Opens the dialog that deletes the open room. */
  async askToDelete(): Promise<void> {
    await this.page.getByRole('button', { name: 'Delete' }).click();
  }

  async confirmDeletion(): Promise<void> {
    await this.deletion.getByRole('button', { name: 'Delete virtual room' }).click();
  }

  section(name: 'Now and next' | 'Who can use it' | 'How to join' | 'Media and security') {
    return this.page.getByRole('region', { name, exact: true });
  }

  async open(app: App, name: string): Promise<string> {
    const { id } = await roomNamed(app, name);
    await this.page.goto(paths.room(id));
    await expect(this.page.getByRole('heading', { level: 1, name })).toBeVisible();
    return id;
  }
}

/** The page that creates or edits a room. */
export class RoomForm extends SavedForm {
  get name(): Locator {
    return this.page.getByRole('textbox', { name: 'Virtual room name' });
  }

  get exclusive(): Locator {
    return this.page.getByRole('switch', { name: 'Exclusive users only' });
  }

  get users(): Locator {
    return this.page.getByRole('listbox', { name: 'Exclusive users' });
  }

  get changed(): Locator {
    return this.page.getByRole('region', {
      name: 'Someone changed this virtual room while you were editing',
    });
  }

  save(label: 'Create virtual room' | 'Save changes'): Locator {
    return this.page.getByRole('button', { name: label, exact: true });
  }

  async edit(app: App, name: string): Promise<string> {
    const { id } = await roomNamed(app, name);
    await this.page.goto(paths.editRoom(id));
    await expect(this.name).toHaveValue(name);
    return id;
  }
}

/** Rooms that the platform really has; used after an answer was lost. */
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

/** A room as it is on the platform. */
export function roomNow(app: App, id: string): Promise<Record<string, unknown>> {
  return app.read(`/api/v1/mc/virtual_meeting_rooms/${id}`);
}

/** Running and future meetings of a name. */
export async function comingMeetings(app: App, name: string) {
  const { meetings } = meetingList.parse(await app.ask('/api/v1/mc/meetings?start=0&count=0'));
  return meetings.filter((meeting) => meeting.name === name);
}
