import { expect, type Locator, type Page } from '@playwright/test';
import type { TestFile } from './jpeg.ts';

/** The library of background images, in the words of whoever works with it (English). */
export class Library {
  readonly page: Page;
  /** Where files are taken in, and what became of each. */
  readonly uploads: Locator;
  readonly search: Locator;
  readonly order: Locator;
  readonly details: Locator;

  constructor(page: Page) {
    this.page = page;
    this.uploads = page.getByRole('region', { name: 'Upload images' });
    this.search = page.getByRole('searchbox', { name: 'Search name, uploader' });
    this.order = page.getByRole('combobox', { name: 'Order' });
    this.details = page.getByRole('region', { name: 'Image details' });
  }

  get grid(): Locator {
    return this.page.getByRole('list', { name: 'Images', exact: true });
  }

  /** Images of exactly that name. */
  images(name: string): Locator {
    return this.grid.getByRole('link', { name, exact: true });
  }

  names(): Promise<string[]> {
    return this.grid.getByRole('link').allInnerTexts();
  }

  /** How many the platform holds, as the page says it. */
  says(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  /** Presses the button and chooses files, as a person does. */
  async choose(...files: readonly TestFile[]): Promise<void> {
    const opened = this.page.waitForEvent('filechooser');
    await this.uploads.getByRole('button', { name: 'Choose files…' }).click();
    await (await opened).setFiles([...files]);
  }

  /** Drops files on the page. */
  async drop(...files: readonly TestFile[]): Promise<void> {
    const dropped = files.map(({ name, mimeType, buffer }) => ({
      name,
      mimeType,
      content: buffer.toString('base64'),
    }));
    const transfer = await this.page.evaluateHandle((given) => {
      const data = new DataTransfer();
      for (const { name, mimeType, content } of given) {
        const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name, { type: mimeType }));
      }
      return data;
    }, dropped);
    const main = this.page.getByRole('main');
    await main.dispatchEvent('dragover', { dataTransfer: transfer });
    await expect(this.uploads).toContainText('Let go to add them');
    await main.dispatchEvent('drop', { dataTransfer: transfer });
  }

  /** The line of one file. */
  upload(name: string): Locator {
    return this.uploads.getByRole('listitem', { name, exact: true });
  }

  nameOf(file: string): Locator {
    return this.uploads.getByRole('textbox', { name: `Name of ${file}` });
  }

  async send(): Promise<void> {
    await this.uploads.getByRole('button', { name: /^Upload images/ }).click();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.uploads.getByRole('button', { name }).click();
  }

  async open(name: string): Promise<void> {
    await this.images(name).first().click();
    await expect(this.details.getByRole('heading', { name })).toBeVisible();
  }

  async select(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      // oxlint-disable-next-line no-await-in-loop -- one box after another, as a person checks them
      await this.grid.getByRole('checkbox', { name: `Select ${name}`, exact: true }).check();
    }
  }

  async deleteSelected(): Promise<DeleteDialog> {
    await this.page.getByRole('button', { name: 'Delete selected…' }).click();
    return new DeleteDialog(this.page);
  }

  async deleteOpen(): Promise<DeleteDialog> {
    await this.details.getByRole('button', { name: 'Delete…' }).click();
    return new DeleteDialog(this.page);
  }
}

export class DeleteDialog {
  readonly dialog: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^Delete background images/ });
  }

  image(name: string): Locator {
    return this.dialog.getByRole('listitem').filter({ hasText: name });
  }

  async confirm(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^Delete these images/ }).click();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.dialog.getByRole('button', { name }).click();
  }
}

/** The dialog that chooses a background for a picture. */
export class BackgroundChooser {
  readonly dialog: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Choose a background image' });
  }

  image(name: string): Locator {
    return this.dialog.getByRole('radio', { name, exact: true });
  }

  async use(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Use this image' }).click();
  }
}
