import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';
import { chooseFiles, type TestFile } from './file-upload.ts';

export class PeopleForm {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get list(): Locator {
    return this.page.getByRole('listbox', { name: 'People', exact: true });
  }

  get recent(): Locator {
    return this.page.getByRole('listbox', { name: 'Recent contacts' });
  }

  get find(): Locator {
    return this.page.getByRole('searchbox', { name: 'Find people or enter an account' });
  }

  get pasteBox(): Locator {
    return this.page.getByRole('textbox', { name: 'Paste or type a list, one person per line' });
  }

  get results(): Locator {
    return this.page.getByRole('region', { name: 'Results' });
  }

  /** The actions on the selected people. */
  get bar(): Locator {
    return this.page.getByRole('toolbar', { name: 'Selected people' });
  }

  person(name: string): Locator {
    return this.list.getByRole('option', { name });
  }

  async open(tab: 'Recent contacts' | 'Directory' | 'Paste' | 'File'): Promise<void> {
    await this.page.getByRole('tab', { name: tab }).click();
  }

  async paste(lines: readonly string[]): Promise<void> {
    await this.open('Paste');
    await this.pasteBox.fill(lines.join('\n'));
  }

  async chooseFile(file: TestFile): Promise<void> {
    await this.open('File');
    const choose = this.page.getByRole('button', { name: /^Choose (a|another) file$/ });
    await chooseFiles(this.page, () => choose.click(), [file]);
  }

  /** Presses the button that names the number of people to add. */
  async add(count: number): Promise<void> {
    const people = count === 1 ? 'person' : 'people';
    await this.page.getByRole('button', { name: `Add ${count} ${people}` }).click();
  }

  async give(name: string, role: string): Promise<void> {
    await this.person(name).click();
    await this.bar.getByRole('button', { name: role, exact: true }).click();
    await expect(this.person(name)).toContainText(role);
  }
}
