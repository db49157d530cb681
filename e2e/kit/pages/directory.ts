import type { Locator, Page } from '@playwright/test';
import { PeopleForm } from './people.ts';

/** The platform's directory, from which people are added (English). */
export class Directory {
  readonly page: Page;
  readonly people: PeopleForm;
  readonly tab: Locator;
  readonly find: Locator;
  readonly departments: Locator;
  /** The people it shows. */
  readonly list: Locator;

  constructor(page: Page) {
    this.page = page;
    this.people = new PeopleForm(page);
    this.tab = page.getByRole('tab', { name: 'Directory' });
    this.find = page.getByRole('searchbox', { name: 'Search by name, account or number' });
    this.departments = page.getByRole('list', { name: 'Departments' });
    this.list = page.getByRole('listbox', { name: 'Directory people' });
  }

  async choose(department: string): Promise<void> {
    await this.departments.getByRole('button', { name: department, exact: true }).click();
  }

  person(name: string): Locator {
    return this.list.getByRole('option', { name });
  }
}
