import type { Locator, Page } from '@playwright/test';
import type { App } from '../app.ts';
import { expect } from '../expect.ts';
import { Desk } from './desk.ts';

/** The picture composer in the booking form. */
export class Composer extends Desk {
  constructor(page: Page) {
    super(page, 'Picture actions');
  }

  /** Opens a booking for tomorrow with these people, at the step whose picture is still automatic. */
  async open(app: App, name: string, people: readonly string[]): Promise<void> {
    await this.book(app, name, people, 'Picture and sound');
    await this.page.getByRole('button', { name: 'Set up picture' }).click();
    await expect(this.panes).toBeVisible();
  }

  /** The screen over the form. */
  get screen(): Locator {
    return this.page.getByRole('dialog', { name: /^Picture/ });
  }

  get panes(): Locator {
    return this.page.getByRole('listbox', { name: 'Panes of the picture' });
  }

  /** Finds a pane by its number. */
  pane(number: number): Locator {
    return this.panes.getByRole('option', { name: new RegExp(`^Pane ${number}\\b`) });
  }

  /** Expects these contents in the panes, starting with the first. */
  async shows(...contents: readonly string[]): Promise<void> {
    const names = contents.map((what) => new RegExp(`^Pane \\d+( \\(\\w+\\))?: ${what}$`));
    await expect(this.panes.getByRole('option')).toHaveCount(contents.length);
    for (const [index, name] of names.entries()) {
      await expect(this.panes.getByRole('option').nth(index)).toHaveAccessibleName(name);
    }
  }

  /** Back to the form around it. */
  async close(): Promise<void> {
    await this.screen.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(this.panes).toBeHidden();
  }

  async chooseLayout(words: string): Promise<void> {
    await this.action('Layout').click();
    const picker = this.page.getByRole('dialog', { name: 'Choose a layout' });
    await picker.getByRole('combobox').fill(words);
    await picker.getByRole('option').first().click();
    await expect(picker).toBeHidden();
  }
}
