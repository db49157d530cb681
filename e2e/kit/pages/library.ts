import type { Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';
import { FileUpload } from './file-upload.ts';
import { ResultsDialog } from './results-dialog.ts';
import { select } from './table-page.ts';

/** The library of background images (English). */
export class Library extends FileUpload {
  readonly search: Locator;
  readonly order: Locator;
  readonly details: Locator;

  constructor(page: Page) {
    super(page, 'Upload images', 'Drop to add');
    this.search = page.getByRole('searchbox', { name: 'Search by name or uploader' });
    this.order = page.getByRole('combobox', { name: 'Sort by' });
    this.details = page.getByRole('region', { name: 'Image details' });
  }

  get grid(): Locator {
    return this.page.getByRole('list', { name: 'Images', exact: true });
  }

  /** Images with exactly that name. */
  images(name: string): Locator {
    return this.grid.getByRole('link', { name, exact: true });
  }

  names(): Promise<string[]> {
    return this.grid.getByRole('link').allInnerTexts();
  }

  /** The page's text about the number of images on the platform. */
  says(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  nameOf(file: string): Locator {
    return this.uploads.getByRole('textbox', { name: `Name of ${file}` });
  }

  async send(): Promise<void> {
    await this.uploads.getByRole('button', { name: /^Upload images/ }).click();
  }

  async open(name: string): Promise<void> {
    await this.images(name).first().click();
    await expect(this.details.getByRole('heading', { name })).toBeVisible();
  }

  async select(...names: readonly string[]): Promise<void> {
    await select(this.grid, names);
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

export class DeleteDialog extends ResultsDialog {
  constructor(page: Page) {
    super(page, /^Delete background images/);
  }

  async confirm(): Promise<void> {
    await this.press(/^Delete images/);
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
    await this.dialog.getByRole('button', { name: 'Use image' }).click();
  }
}
