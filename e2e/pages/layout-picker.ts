import { expect, type Locator, type Page } from '@playwright/test';

/** The layouts to choose from, beside the picture. */
export class LayoutPicker {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get root(): Locator {
    return this.page.getByRole('dialog', { name: 'Choose a layout' });
  }

  get search(): Locator {
    return this.root.getByRole('searchbox', { name: 'Find a layout' });
  }

  /** The layouts of a list, such as `Recently used`. */
  list(name: string): Locator {
    return this.root.getByRole('listbox', { name }).getByRole('option');
  }

  get all(): Locator {
    return this.list('All layouts');
  }

  get found(): Locator {
    return this.list('Layouts found');
  }

  /** By its number, among all. */
  layout(number: number): Locator {
    return this.all.and(this.page.getByRole('option', { name: `Layout ${number}:` }));
  }

  async close(): Promise<void> {
    await this.root.getByRole('button', { name: 'Close' }).click();
    await expect(this.root).toBeHidden();
  }
}
