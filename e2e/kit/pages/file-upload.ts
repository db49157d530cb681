import type { FileChooser, Locator, Page } from '@playwright/test';
import { expect } from '../expect.ts';

/** A file as a test passes it to the browser's file field. */
export interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Opens the browser's file chooser as a user does, and chooses files or paths on disk. */
export async function chooseFiles(
  page: Page,
  open: () => Promise<void>,
  files: Parameters<FileChooser['setFiles']>[0],
): Promise<void> {
  const opened = page.waitForEvent('filechooser');
  await open();
  await (await opened).setFiles(files);
}

/** A page with file uploads: the area that accepts files, and a line for each file. */
export class FileUpload {
  readonly page: Page;
  readonly uploads: Locator;
  readonly #whenOver: string;

  /** @param whenOver the text shown while files are dragged over the page */
  constructor(page: Page, region: string, whenOver: string) {
    this.page = page;
    this.uploads = page.getByRole('region', { name: region });
    this.#whenOver = whenOver;
  }

  get chooseButton(): Locator {
    return this.uploads.getByRole('button', { name: 'Choose files…' });
  }

  async choose(...files: readonly TestFile[]): Promise<void> {
    await chooseFiles(this.page, () => this.chooseButton.click(), files);
  }

  async chooseFromDisk(...addresses: readonly string[]): Promise<void> {
    await chooseFiles(this.page, () => this.chooseButton.click(), addresses);
  }

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
    await expect(this.uploads).toContainText(this.#whenOver);
    await main.dispatchEvent('drop', { dataTransfer: transfer });
  }

  /** The line of one file. */
  upload(name: string): Locator {
    return this.uploads.getByRole('listitem', { name, exact: true });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.uploads.getByRole('button', { name }).click();
  }
}
