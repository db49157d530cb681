import { expect, type Locator, type Page } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';

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
      name: new RegExp(`^(Overlaps )?(Running |Awaiting approval )?${name},`),
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
    return {
      x: box.x + (perDay * (hours * 60 + minutes)) / (24 * 60),
      y: box.y + box.height - 4, // below the meetings
    };
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

  private async days(): Promise<number> {
    return this.board.getByRole('columnheader', { name: 'Time' }).locator('b').count();
  }
}

/** The date this many days from today, in the format of addresses and date fields. */
export function dayFromToday(days: number): string {
  const now = new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000); // the browser's time zone is Shanghai
  return now.toISOString().slice(0, 10);
}
