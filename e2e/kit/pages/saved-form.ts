import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';

/** A form that is saved as a draft while it is filled in (English). */
export class SavedForm {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get alert(): Locator {
    return this.page.getByRole('main').getByRole('alert');
  }

  get findPeople(): Locator {
    return this.page.getByRole('searchbox', { name: 'Find people or enter an account' });
  }

  /** Types an account into the list of people. */
  async addPerson(account: string): Promise<void> {
    await this.findPeople.fill(account);
    await this.findPeople.press('Enter');
    await expect(this.findPeople).toHaveValue('');
  }

  /** Waits until the draft is saved: from here on nothing is lost. */
  async isKept(): Promise<void> {
    await expect(this.page.getByText(/^Draft saved at/)).toBeVisible();
  }
}
