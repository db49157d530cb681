import { expect, type FileChooser, type Locator, type Page } from '@playwright/test';
import { z } from 'zod';
import type { App } from '../app.ts';
import type { TestFile } from './jpeg.ts';

const answer = z.object({
  meeting_files: z.array(z.object({ file_id: z.string(), file_name: z.string() })),
});

export function textFile(name: string, content = 'Hello'): TestFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
}

/** The files of a meeting, on its page or in the booking form, in the words of who works with them (English). */
export class MeetingFiles {
  readonly page: Page;
  readonly list: Locator;
  readonly uploads: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.list = page.getByRole('list', { name: 'Meeting files' });
    this.uploads = page.getByRole('region', { name: 'Upload files' });
    this.dialog = page.getByRole('dialog');
  }

  /** What the platform holds for a meeting or under a key. */
  static async held(app: App, id: string): Promise<string[]> {
    const read = answer.parse(await app.ask(`/api/v1/mc/meeting_files/${id}`));
    return read.meeting_files.map(({ file_name: name }) => name);
  }

  file(name: string): Locator {
    return this.list.getByRole('listitem').filter({ hasText: name });
  }

  link(name: string): Locator {
    return this.list.getByRole('link', { name: `Download ${name}` });
  }

  /** The line of one upload. */
  upload(name: string): Locator {
    return this.uploads.getByRole('listitem', { name, exact: true });
  }

  /** Presses the button and chooses files, as a person does. */
  async choose(...files: readonly TestFile[]): Promise<void> {
    await (await this.#chooser()).setFiles([...files]);
  }

  /** The same, of files on disk. */
  async chooseFromDisk(...addresses: readonly string[]): Promise<void> {
    await (await this.#chooser()).setFiles([...addresses]);
  }

  async #chooser(): Promise<FileChooser> {
    const opened = this.page.waitForEvent('filechooser');
    await this.uploads.getByRole('button', { name: 'Choose files…' }).click();
    return opened;
  }

  /** The next upload that the page sends; answers what it goes under. */
  async sentUnder(): Promise<string> {
    const request = await this.page.waitForRequest(
      (one) => one.method() === 'POST' && one.url().includes('/meeting_files/'),
    );
    return new URL(request.url()).pathname.split('/').at(-1) ?? '';
  }

  /** Drops files on the page. */
  async drop(...files: readonly TestFile[]): Promise<void> {
    const dropped = files.map(({ name, mimeType, buffer }) => ({
      name,
      mimeType,
      content: buffer.toString('utf8'),
    }));
    const transfer = await this.page.evaluateHandle((given) => {
      const data = new DataTransfer();
      for (const { name, mimeType, content } of given) {
        data.items.add(new File([content], name, { type: mimeType }));
      }
      return data;
    }, dropped);
    const main = this.page.getByRole('main');
    await main.dispatchEvent('dragover', { dataTransfer: transfer });
    await expect(this.uploads).toContainText('Let go to upload them');
    await main.dispatchEvent('drop', { dataTransfer: transfer });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.uploads.getByRole('button', { name }).click();
  }

  /** Opens the dialog that deletes one. */
  async askToDelete(name: string): Promise<void> {
    await this.list.getByRole('button', { name: `Delete ${name}…` }).click();
    await expect(this.dialog).toContainText(`Delete “${name}”?`);
  }

  async confirm(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Delete the file' }).click();
  }
}
