import { expect, type Locator, type Page } from '@playwright/test';

/** The list of meetings, in the words of whoever works with it (English). */
export class MeetingsList {
  readonly page: Page;
  readonly table: Locator;
  readonly search: Locator;
  readonly range: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole('grid', { name: 'Meetings' });
    this.search = page.getByRole('searchbox', { name: 'Search name, number, creator' });
    this.range = page.getByRole('combobox', { name: 'Time range' });
  }

  /** A meeting's row; of several of that name the first. */
  row(name: string): Locator {
    return this.table
      .getByRole('row')
      .filter({ has: this.link(name) })
      .first();
  }

  link(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true });
  }

  tab(name: string): Locator {
    return this.page
      .getByRole('navigation', { name: 'Filter by state' })
      .getByRole('link', { name });
  }

  /** What the line over the table says. */
  says(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  /** Names of the rows drawn, from the top. */
  async names(): Promise<string[]> {
    return this.table.locator('tbody').getByRole('link').allInnerTexts();
  }

  async open(name: string): Promise<void> {
    await this.link(name).first().click();
    await expect(this.details).toBeVisible();
  }

  get details(): Locator {
    return this.page.getByRole('region', { name: 'Meeting details' });
  }

  async select(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      // oxlint-disable-next-line no-await-in-loop -- one box after another, as a person checks them
      await this.table.getByRole('checkbox', { name: `Select ${name}`, exact: true }).check();
    }
  }

  async sortBy(column: string): Promise<void> {
    await this.table.getByRole('columnheader', { name: column }).getByRole('button').click();
  }

  /** Opens the dialog that cancels what is selected. */
  async cancelSelected(): Promise<BulkCancel> {
    await this.page.getByRole('button', { name: 'Cancel meetings…' }).click();
    return new BulkCancel(this.page);
  }

  get savedFilters(): SavedFilters {
    return new SavedFilters(this.page);
  }
}

class BulkCancel {
  readonly dialog: Locator;
  readonly reason: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^Cancel meetings/ });
    this.reason = this.dialog.getByRole('textbox', { name: 'Reason' });
  }

  meeting(name: string): Locator {
    return this.dialog.getByRole('listitem').filter({ hasText: name });
  }

  async confirm(reason: string): Promise<void> {
    await this.reason.fill(reason);
    await this.dialog.getByRole('button', { name: /^Cancel these meetings/ }).click();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.dialog.getByRole('button', { name }).click();
  }
}

class SavedFilters {
  readonly page: Page;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('dialog', { name: 'Saved filters' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Saved filters' }).click();
  }

  async save(name: string): Promise<void> {
    await this.panel.getByRole('textbox', { name: 'Name' }).fill(name);
    await this.panel.getByRole('button', { name: 'Save the present filters' }).click();
  }

  apply(name: string): Locator {
    return this.panel.getByRole('link', { name: `Apply “${name}”` });
  }

  async rename(from: string, to: string): Promise<void> {
    await this.panel.getByRole('button', { name: `Rename “${from}”` }).click();
    await this.panel.getByRole('textbox', { name: `New name for “${from}”` }).fill(to);
    await this.page.keyboard.press('Enter');
  }

  async remove(name: string): Promise<void> {
    await this.panel.getByRole('button', { name: `Delete “${name}”` }).click();
    const confirm = this.page.getByRole('dialog', { name: `Delete the saved filter “${name}”?` });
    await confirm.getByRole('button', { name: 'Delete the filter' }).click();
  }
}
