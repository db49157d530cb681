import type { Locator, Page } from '@playwright/test';

/** Checks the boxes of these rows or cards. */
export async function select(within: Locator, names: readonly string[]): Promise<void> {
  for (const name of names) {
    // oxlint-disable-next-line no-await-in-loop -- one box after another, as a person checks them
    await within.getByRole('checkbox', { name: `Select ${name}`, exact: true }).check();
  }
}

/** A list in a table, each row with a link to its thing (English). */
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

  /** The row of that name; of several the first. */
  row(name: string): Locator {
    return this.table
      .getByRole('row')
      .filter({ has: this.link(name) })
      .first();
  }

  /** Names of the rows drawn, from the top, with their marks. */
  names(): Promise<string[]> {
    return this.table.locator('tbody').getByRole('link').allTextContents();
  }

  /** What the line over the table says. */
  says(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  async select(...names: readonly string[]): Promise<void> {
    await select(this.table, names);
  }
}
