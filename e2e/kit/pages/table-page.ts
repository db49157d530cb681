import type { Locator, Page } from '@playwright/test';

/** Checks the boxes of these rows or cards. */
export async function select(within: Locator, names: readonly string[]): Promise<void> {
  for (const name of names) {
    // oxlint-disable-next-line no-await-in-loop -- a user checks one box after another
    await within.getByRole('checkbox', { name: `Select ${name}`, exact: true }).check();
  }
}

/** A list in a table; each row links to its object (English). */
export class TablePage {
  readonly page: Page;
  readonly table: Locator;

  constructor(page: Page, table: string) {
    this.page = page;
    this.table = page.getByRole('grid', { name: table });
  }

  link(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true });
  }

  /** The first row of that name. */
  row(name: string): Locator {
    return this.table
      .getByRole('row')
      .filter({ has: this.link(name) })
      .first();
  }

  /** Names of the rendered rows from the top, with their badges; those out of sight may come later. */
  names(): Promise<string[]> {
    return this.table.locator('tbody').getByRole('link').allTextContents();
  }

  /** The text of the line above the table. */
  says(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  async select(...names: readonly string[]): Promise<void> {
    await select(this.table, names);
  }
}
