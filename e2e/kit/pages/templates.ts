import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';
import type { App } from '../app.ts';
import { expect } from '../expect.ts';
import { downloaded } from './downloaded.ts';
import { chooseFiles } from './file-upload.ts';
import { ResultsDialog } from './results-dialog.ts';
import { TablePage } from './table-page.ts';

const listAnswer = z.object({
  personal_templates: z.array(z.object({ name: z.string() })),
});

/** The template names on the platform, whatever the page shows. */
export async function templateNames(app: App): Promise<string[]> {
  const answer = await app.ask('/api/v1/mc/personal_templates?start=0&count=0');
  return listAnswer.parse(answer).personal_templates.map(({ name }) => name);
}

/** All mandatory fields of a template except its name. */
export const plainTemplate = { conf_type: 0, voice_activity_detection: 0, max_join_mt: 192 };

const templateFile = z.object({
  format: z.literal('meeting-console.template'),
  version: z.literal(1),
  templates: z.array(z.record(z.string(), z.unknown())),
});

/** The list of templates (English). */
export class TemplatesList extends TablePage {
  readonly search: Locator;
  readonly summary: Locator;

  constructor(page: Page) {
    super(page, 'Templates');
    this.search = page.getByRole('searchbox', {
      name: 'Search by name, number, chair, type, format',
    });
    this.summary = page.getByRole('region', { name: 'Template summary' });
  }

  /** Matches whatever badges follow the name. */
  override link(name: string): Locator {
    return this.page.getByRole('link', { name: new RegExp(`^${name}( Default)?$`) });
  }

  async open(name: string): Promise<void> {
    await this.link(name).first().click();
    await expect(this.summary.getByRole('heading', { name, exact: true })).toBeVisible();
  }

  /** Presses a button of the open summary, which opens a dialog. */
  async press(name: string): Promise<Locator> {
    await this.summary.getByRole('button', { name, exact: true }).click();
    return this.dialog;
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Performs the action that downloads a file, and reads the templates in it. */
  async templatesOf(doing: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
    const { name, text } = await downloaded(this.page, doing);
    expect(name).toMatch(/^templates-.*\.json$/);
    return templateFile.parse(JSON.parse(text)).templates;
  }
}

/** The dialog that creates templates from a file. */
export class ImportDialog extends ResultsDialog {
  readonly page: Page;

  constructor(page: Page) {
    super(page, 'Import templates');
    this.page = page;
  }

  static async open(page: Page): Promise<ImportDialog> {
    await page.getByRole('button', { name: 'Import…' }).first().click();
    return new ImportDialog(page);
  }

  /** Presses the button and chooses a file, as a user does. */
  async choose(name: string, content: unknown): Promise<void> {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
    await chooseFiles(this.page, () => this.press(/^Choose (a|another) file…$/), [file]);
  }

  async chooseTemplates(...templates: readonly unknown[]): Promise<void> {
    const file = { format: 'meeting-console.template', version: 1, templates };
    await this.choose('templates.json', file);
  }

  /** The nth template of the file, starting at 1. */
  entry(place: number): Locator {
    return this.dialog
      .getByRole('list', { name: 'Templates in the file' })
      .getByRole('listitem')
      .filter({
        has: this.page.getByRole('textbox', { name: `Name of template ${place}`, exact: true }),
      });
  }

  name(place: number): Locator {
    return this.dialog.getByRole('textbox', { name: `Name of template ${place}`, exact: true });
  }

  async start(): Promise<void> {
    await this.press(/^Import \d/);
  }
}
