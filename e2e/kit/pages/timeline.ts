import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';
import { paths } from '../paths.ts';

/** The timeline of meetings (English). */
export class Timeline {
  readonly page: Page;
  readonly board: Locator;
  readonly list: Locator;
  readonly chosen: Locator;

  constructor(page: Page) {
    this.page = page;
    this.board = page.getByRole('grid', { name: 'Timeline' });
    this.list = page.getByRole('region', { name: 'Meetings by row' });
    this.chosen = page.getByRole('region', { name: 'Selected time' });
  }

  async open(search = ''): Promise<void> {
    await this.page.goto(paths.timeline + search);
    await this.isRead();
  }

  /** Waits until every meeting of these days has arrived. */
  async isRead(): Promise<void> {
    await expect(this.says(/^[\d,]+ meetings|^No meetings/)).toBeAttached();
  }

  says(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  row(name: string): Locator {
    return this.board
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) })
      .first();
  }

  /** A meeting's block, in any row. */
  block(name: string): Locator {
    return this.board.getByRole('link', {
      name: new RegExp(`^${name}( Running| Awaiting approval)?( Overlaps)?,`),
    });
  }

  /** The keyboard cursor. */
  get cursor(): Locator {
    return this.board.locator('button:focus');
  }

  button(name: string): Locator {
    return this.page.getByRole('main').getByRole('button', { name, exact: true });
  }

  group(name: 'Time span' | 'Rows'): Locator {
    return this.page.getByRole('group', { name });
  }

  async show(name: 'Day' | '3 days' | 'Week'): Promise<void> {
    await this.group('Time span').getByRole('button', { name, exact: true }).click();
  }

  async rowsAre(name: 'Virtual rooms' | 'Meeting rooms' | 'People'): Promise<void> {
    await this.group('Rows').getByRole('button', { name, exact: true }).click();
  }

  get details(): Locator {
    return this.page.getByRole('region', { name: 'Meeting details' });
  }

  /** The screen position of a clock time of the first day in a row. */
  async pointAt(row: Locator, clock: string): Promise<{ x: number; y: number }> {
    const box = await row.getByRole('gridcell').boundingBox();
    if (box === null) throw new Error('the row is not on the screen');
    const [hours = 0, minutes = 0] = clock.split(':').map(Number);
    const perDay = box.width / (await this.days());
    const day = [24 * 60, hours * 60 + minutes].map(unfolded);
    const [length = 1, place = 0] = day;
    return {
      x: box.x + (perDay * place) / length,
      y: box.y + box.height - 4, // below the meetings
    };
  }

  /** The question before a meeting is moved. */
  get question(): Locator {
    return this.page.getByRole('dialog', { name: /^Move / });
  }

  /** Drags a meeting's block by its middle, by so many hours, into a row, and lets go. */
  async dragBlock(block: Locator, hours: number, row?: Locator): Promise<void> {
    const box = await block.boundingBox();
    const target = await row?.getByRole('gridcell').boundingBox();
    if (box === null || target === null) throw new Error('the meeting is not on the screen');
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const to = {
      x: from.x + hours * (await this.hourWidth()),
      y: target === undefined ? from.y : target.y + target.height / 2,
    };
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
    await this.page.mouse.move(to.x, to.y, { steps: 3 });
    await this.page.mouse.up();
  }

  private async hourWidth(): Promise<number> {
    const row = this.board.getByRole('row').nth(1);
    const [ten, eleven] = [await this.pointAt(row, '10:00'), await this.pointAt(row, '11:00')];
    return eleven.x - ten.x;
  }

  /** Drags from one clock time to another in a row, and releases. */
  async dragOut(row: Locator, from: string, to: string): Promise<void> {
    const start = await this.pointAt(row, from);
    const end = await this.pointAt(row, to);
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move((start.x + end.x) / 2, end.y, { steps: 3 });
    await this.page.mouse.move(end.x, end.y, { steps: 3 });
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      // oxlint-disable-next-line no-await-in-loop -- a user presses one key after another
      await this.page.keyboard.press(key);
    }
  }

  /** Presses a key until the cursor's name has these words in it, as somebody does who looks for them. */
  async pressUntil(key: string, words: string): Promise<void> {
    for (let step = 0; step < 40; step += 1) {
      // oxlint-disable-next-line no-await-in-loop -- a user goes on until it is there
      if ((await this.cursor.getAttribute('aria-label'))?.includes(words)) return;
      // oxlint-disable-next-line no-await-in-loop -- the same
      await this.press(key);
    }
    throw new Error(`${key} led to nothing that is called ${words}`);
  }

  private async days(): Promise<number> {
    return this.board.getByRole('columnheader', { name: 'Time' }).locator('b').count();
  }
}

/** Where a minute of the day is, nights being folded to a sixth of the working hours' width. */
function unfolded(minute: number): number {
  const [from, to] = [9 * 60, 18 * 60];
  const night = Math.min(minute, from) + Math.max(minute - to, 0);
  return night / 6 + Math.min(Math.max(minute - from, 0), to - from);
}

/** The date this many days from today, in the format of addresses and date fields. */
export function dayFromToday(days: number): string {
  const now = new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000); // the browser's time zone is Shanghai
  return now.toISOString().slice(0, 10);
}
