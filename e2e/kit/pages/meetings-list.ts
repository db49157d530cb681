import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';
import { ResultsDialog } from './results-dialog.ts';
import { TablePage } from './table-page.ts';

/** The list of meetings (English). */
export class MeetingsList extends TablePage {
  readonly search: Locator;
  readonly range: Locator;

  constructor(page: Page) {
    super(page, 'Meetings');
    this.search = page.getByRole('searchbox', { name: 'Search by name, number, creator' });
    this.range = page.getByRole('combobox', { name: 'Time range' });
  }

  tab(name: string): Locator {
    return this.page
      .getByRole('navigation', { name: 'Filter by state' })
      .getByRole('link', { name });
  }

  async open(name: string): Promise<void> {
    await this.link(name).first().click();
    await expect(this.details).toBeVisible();
  }

  get details(): Locator {
    return this.page.getByRole('region', { name: 'Meeting details' });
  }

  async sortBy(column: string): Promise<void> {
    await this.table.getByRole('columnheader', { name: column }).getByRole('button').click();
  }

  /** Opens the dialog that cancels the selected meetings. */
  async cancelSelected(): Promise<BulkCancel> {
    await this.page.getByRole('button', { name: 'Cancel meetings…' }).click();
    return new BulkCancel(this.page);
  }

  get savedFilters(): SavedFilters {
    return new SavedFilters(this.page);
  }
}

class BulkCancel extends ResultsDialog {
  readonly reason: Locator;

  constructor(page: Page) {
    super(page, /^Cancel meetings/);
    this.reason = this.dialog.getByRole('textbox', { name: 'Reason' });
  }

  async confirm(reason: string): Promise<void> {
    await this.reason.fill(reason);
    await this.press(/^Cancel meetings \(/);
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
    await this.panel.getByRole('button', { name: 'Save current filters' }).click();
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
    const confirm = this.page.getByRole('dialog', { name: `Delete saved filter “${name}”?` });
    await confirm.getByRole('button', { name: 'Delete filter' }).click();
  }
}
