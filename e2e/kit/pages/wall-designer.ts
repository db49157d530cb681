import type { Locator, Page } from '@playwright/test';
import type { App } from '../app.ts';
import { expect } from '../expect.ts';
import { Desk } from './desk.ts';
import { Presets } from './presets.ts';

/** The TV-wall designer, in a preset of a booking. */
export class WallDesigner extends Desk {
  readonly presets: Presets;

  constructor(page: Page) {
    super(page, 'Wall actions');
    this.presets = new Presets(page);
  }

  /** Opens a new preset of a booking with these people. */
  async open(app: App, name: string, people: readonly string[]): Promise<void> {
    await this.book(app, name, people, 'TV walls');
    await this.presets.startNew('wall');
    await this.presets.name.fill(name);
  }

  /** Chooses the first wall from a list, and further ones behind a button. */
  async addWall(style: string | RegExp): Promise<void> {
    const add = this.page.getByRole('button', { name: 'Add wall', exact: true });
    if (await add.isVisible()) await add.click();
    await this.page.getByRole('button', { name: style }).last().click();
    await expect(this.boxes).toBeVisible();
  }

  tab(style: string | RegExp): Locator {
    return this.page.getByRole('tab', { name: style });
  }

  get boxes(): Locator {
    return this.page.getByRole('listbox', { name: /^TV wall / });
  }

  /** Finds a box by the name of its channel. */
  box(name: string): Locator {
    return this.boxes.getByRole('option', { name: new RegExp(`^Box ${name}: `) });
  }

  get selected(): Locator {
    return this.boxes.getByRole('option', { selected: true });
  }

  get zoom(): Locator {
    return this.page.getByRole('group', { name: 'Zoom' });
  }

  /** Expects the boxes' contents, by channel name; text in brackets after it is ignored. */
  async shows(contents: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, what] of Object.entries(contents)) {
      await expect(this.box(name)).toHaveAccessibleName(
        new RegExp(`^Box ${name}: ${what}( \\(.*)?$`),
      );
    }
  }
}
