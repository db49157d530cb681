import type { Locator } from '@playwright/test';
import { z } from 'zod';
import { expect } from '../expect.ts';
import { paths } from '../paths.ts';
import type { App } from '../app.ts';
import { SavedForm } from './saved-form.ts';

export type TemplateSection =
  'Basics' | 'People' | 'Media and security' | 'Picture and sound' | 'TV walls';

const rows = z.object({
  personal_templates: z.array(z.object({ template_id: z.string(), name: z.string() })),
});

/** The page that creates or edits a template (English). */
export class TemplateEditorForm extends SavedForm {
  get name(): Locator {
    return this.page.getByRole('textbox', { name: 'Template name' });
  }

  get reserve(): Locator {
    return this.page.getByRole('checkbox', { name: 'Reserve a meeting number for this template' });
  }

  get index(): Locator {
    return this.page.getByRole('navigation', { name: 'Template sections' });
  }

  get changed(): Locator {
    return this.page.getByRole('region', {
      name: 'Someone changed this template while you were editing',
    });
  }

  section(name: TemplateSection): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  save(label: 'Create template' | 'Save changes'): Locator {
    return this.page.getByRole('button', { name: label, exact: true });
  }

  /** Opens an address of the editor, and waits until it accepts input. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await expect(this.name).toBeVisible();
  }

  /** Opens a template of the office by its name; returns its id. */
  async openNamed(app: App, name: string): Promise<string> {
    const [id] = await templatesNamed(app, name);
    if (id === undefined) throw new Error(`no template ${name}`);
    await this.open(paths.template(id));
    return id;
  }

  async goTo(section: TemplateSection): Promise<void> {
    await this.index.getByRole('link', { name: section }).click();
    await expect(this.section(section).getByRole('heading', { level: 2 })).toBeFocused();
  }

  /** Waits until the page shows the template as it is on the platform: there are no changes left to save. */
  async isSaved(): Promise<void> {
    await expect(this.page).toHaveURL(/\/templates\/(?!new)/);
    // the line about the draft is updated with low priority, so it may not show a change yet
    await expect(this.save('Save changes')).toBeVisible();
    await expect(this.alert).toHaveCount(0);
    await expect(this.page.getByRole('button', { name: /^Discard (changes|draft)$/ })).toHaveCount(
      0,
    );
    await expect(this.page.getByText('Your entries are saved as a draft')).toBeVisible();
  }
}

/** Ids of the templates of a name that the platform really has; used after an answer was lost. */
export async function templatesNamed(app: App, name: string): Promise<string[]> {
  const answer = await app.ask('/api/v1/mc/personal_templates?start=0&count=0');
  const { personal_templates: templates } = rows.parse(answer);
  return templates.filter((row) => row.name === name).map((row) => row.template_id);
}

/** A template as it is on the platform. */
export function templateNow(app: App, id: string): Promise<Record<string, unknown>> {
  return app.read(`/api/v1/mc/personal_templates/${id}`);
}
