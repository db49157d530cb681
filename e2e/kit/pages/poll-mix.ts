import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';
import { BookingForm } from './booking.ts';

/** The poll and the mix of a booking. */
export class PollMix {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The visible members of the poll or mix, in order. */
  get members(): Locator {
    return this.page.getByRole('listbox', { name: /^(Rotation|Mix) members$/ });
  }

  get rounds(): Locator {
    return this.page.getByRole('spinbutton', { name: 'Rounds' });
  }

  /** The actions on the selected members and their order. */
  get bar(): Locator {
    return this.page.getByRole('toolbar', { name: 'Selected members and order' });
  }

  member(name: string): Locator {
    return this.members.getByRole('option', { name });
  }

  async open(tab: 'Audio mix' | 'Rotation'): Promise<void> {
    await new BookingForm(this.page).goTo('Picture and sound');
    await this.page.getByRole('tab', { name: tab }).click();
  }

  async setPoll(): Promise<void> {
    await this.open('Rotation');
    await this.page.getByRole('button', { name: 'Set up rotation' }).click();
  }

  async setCustomMix(): Promise<void> {
    await this.open('Audio mix');
    await this.page.getByRole('button', { name: 'Set up audio mix' }).click();
    await this.page.getByRole('radiogroup', { name: 'Audio mix mode' }).getByText('Custom').click();
  }

  async addAll(count: number): Promise<void> {
    await this.page.getByRole('button', { name: `Add all (${count})` }).click();
  }

  /** Expects the visible names in this order. */
  async expectOrder(names: readonly string[]): Promise<void> {
    await expect(this.members.getByRole('option')).toHaveText(
      names.map((name, index) => new RegExp(`^${index + 1}${name}`)),
    );
  }

  /** Drags a member over the upper half of another's row. */
  async drag(name: string, before: string): Promise<void> {
    await this.bar.scrollIntoViewIfNeeded();
    const from = await this.member(name).boundingBox();
    const to = await this.member(before).boundingBox();
    if (!from || !to) throw new Error('a member out of sight');
    const { mouse } = this.page;
    await mouse.move(from.x + 120, from.y + from.height / 2);
    await mouse.down();
    await mouse.move(from.x + 130, from.y + from.height / 2 + 12);
    await mouse.move(to.x + 120, to.y + 4, { steps: 4 });
    // the drop line updates once per frame
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await mouse.up();
  }
}
