import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { z } from 'zod';
import type { App } from '../app.ts';

const listAnswer = z.object({
  personal_templates: z.array(z.object({ name: z.string() })),
});

/** The names the platform has, whatever the page shows. */
export async function templateNames(app: App): Promise<string[]> {
  const answer = await app.ask('/api/v1/mc/personal_templates?start=0&count=0');
  return listAnswer.parse(answer).personal_templates.map(({ name }) => name);
}

/** All that a template has to have but its name. */
export const plainTemplate = { conf_type: 0, voice_activity_detection: 0, max_join_mt: 192 };

const templateFile = z.object({
  format: z.literal('meeting-console.template'),
  version: z.literal(1),
  templates: z.array(z.record(z.string(), z.unknown())),
});

/** The list of templates, in the words of whoever works with it (English). */
export class TemplatesList {
  readonly page: Page;
  readonly table: Locator;
  readonly search: Locator;
  readonly summary: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole('grid', { name: 'Templates' });
    this.search = page.getByRole('searchbox', {
      name: 'Search name, number, chair, kind, formats',
    });
    this.summary = page.getByRole('region', { name: 'Template summary' });
  }

  /** A template's row; of several of that name the first. */
  row(name: string): Locator {
    return this.table
      .getByRole('row')
      .filter({ has: this.link(name) })
      .first();
  }

  /** Whatever the marks after the name. */
  link(name: string): Locator {
    return this.page.getByRole('link', { name: new RegExp(`^${name}( Default)?$`) });
  }

  /** Names of the rows drawn, from the top, with their marks. */
  names(): Promise<string[]> {
    return this.table
      .locator('tbody')
      .getByRole('link')
      .evaluateAll((links) => links.map(({ textContent }) => textContent));
  }

  /** What the line over the table says. */
  says(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  async open(name: string): Promise<void> {
    await this.link(name).first().click();
    await expect(this.summary.getByRole('heading', { name, exact: true })).toBeVisible();
  }

  async select(...names: readonly string[]): Promise<void> {
    for (const name of names) {
      // oxlint-disable-next-line no-await-in-loop -- one box after another, as a person checks them
      await this.table.getByRole('checkbox', { name: `Select ${name}`, exact: true }).check();
    }
  }

  /** Presses a button of the open summary; a dialog follows. */
  async press(name: string): Promise<Locator> {
    await this.summary.getByRole('button', { name, exact: true }).click();
    return this.dialog;
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Does what hands over a file, and reads the templates in it. */
  async templatesOf(doing: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
    const coming = this.page.waitForEvent('download');
    await doing();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^templates-.*\.json$/);
    const content: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
    return templateFile.parse(content).templates;
  }
}

/** The dialog that makes templates out of a file. */
export class ImportDialog {
  readonly page: Page;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Import templates' });
  }

  static async open(page: Page): Promise<ImportDialog> {
    await page.getByRole('button', { name: 'Import…' }).first().click();
    return new ImportDialog(page);
  }

  /** Presses the button and chooses a file, as a person does. */
  async choose(name: string, content: unknown): Promise<void> {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const opened = this.page.waitForEvent('filechooser');
    await this.dialog.getByRole('button', { name: /^Choose (a|another) file…$/ }).click();
    await (
      await opened
    ).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  async chooseTemplates(...templates: readonly unknown[]): Promise<void> {
    const file = { format: 'meeting-console.template', version: 1, templates };
    await this.choose('templates.json', file);
  }

  /** The nth template of the file, from 1. */
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

  /** What became of the template of that name. */
  result(name: string): Locator {
    return this.dialog.getByRole('listitem').filter({ hasText: name });
  }

  async start(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^Import \d/ }).click();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.dialog.getByRole('button', { name }).click();
  }
}
