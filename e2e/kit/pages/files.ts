import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';
import type { App } from '../app.ts';
import { expect } from '../expect.ts';
import { FileUpload, type TestFile } from './file-upload.ts';

const answer = z.object({
  meeting_files: z.array(z.object({ file_id: z.string(), file_name: z.string() })),
});

export function textFile(name: string, content = 'Hello'): TestFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
}

/** The files of a meeting, on its page or in the booking form (English). */
export class MeetingFiles extends FileUpload {
  readonly list: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    super(page, 'Upload files', 'Drop to upload');
    this.list = page.getByRole('list', { name: 'Meeting files' });
    this.dialog = page.getByRole('dialog');
  }

  /** The files that the platform stores for a meeting or under a key. */
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

  /** Waits for the page's next upload; returns the id that it is stored under. */
  async sentUnder(): Promise<string> {
    const request = await this.page.waitForRequest(
      (one) => one.method() === 'POST' && one.url().includes('/meeting_files/'),
    );
    return new URL(request.url()).pathname.split('/').at(-1) ?? '';
  }

  /** Opens the dialog that deletes a file. */
  async askToDelete(name: string): Promise<void> {
    await this.list.getByRole('button', { name: `Delete ${name}…` }).click();
    await expect(this.dialog).toContainText(`Delete “${name}”?`);
  }

  async confirm(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Delete file' }).click();
  }
}
