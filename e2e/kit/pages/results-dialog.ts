import type { Locator, Page } from '@playwright/test';

/** A dialog that does one thing to several items, with a result for each (English). */
export class ResultsDialog {
  readonly dialog: Locator;

  constructor(page: Page, name: string | RegExp) {
    this.dialog = page.getByRole('dialog', { name });
  }

  /** One item, with its result. */
  item(name: string): Locator {
    return this.dialog.getByRole('listitem').filter({ hasText: name });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.dialog.getByRole('button', { name }).click();
  }
}
