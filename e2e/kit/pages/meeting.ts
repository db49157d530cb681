import type { Locator, Page } from '@playwright/test';
import { z } from 'zod';
import { expect } from '../expect.ts';
import { paths } from '../paths.ts';
import type { App } from '../app.ts';

const listAnswer = z.object({
  meetings: z.array(z.object({ meeting_id: z.string(), name: z.string() })),
});

export type Action = 'Edit' | 'Duplicate' | 'Cancel meeting' | 'End meeting';
type Part = 'Overview' | 'People' | 'Invitation' | 'Presets' | 'Files' | 'Settings';

/** A meeting, beside the list or on its own page. */
export class MeetingScreen {
  readonly page: Page;
  readonly #ids: ReadonlyMap<string, string>;

  private constructor(page: Page, ids: ReadonlyMap<string, string>) {
    this.page = page;
    this.#ids = ids;
  }

  /** Signs in and records the existing meetings; of several with one name, the first. */
  static async signIn(app: App): Promise<MeetingScreen> {
    await app.startSession();
    const answer = listAnswer.parse(await app.ask('/api/v1/mc/meetings?start=0&count=0'));
    const ids = answer.meetings.map(({ name, meeting_id: id }) => [name, id] as const);
    return new MeetingScreen(app.page, new Map(ids.toReversed()));
  }

  /** Opens a meeting at its own address; `rest` is appended to it. */
  async open(name: string, rest = ''): Promise<void> {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`there is no meeting called ${name}`);
    await this.page.goto(paths.meeting(id) + rest);
    await expect(this.title(name)).toBeVisible();
  }

  title(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  /** The meeting's main content. */
  get body(): Locator {
    return this.page.getByRole('article');
  }

  part(name: Part): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  action(name: Action): Locator {
    return this.body.getByRole('button', { name, exact: true });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** The confirming button in the open dialog. */
  confirm(name: 'Cancel meeting' | 'End meeting'): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  get reason(): Locator {
    return this.dialog.getByRole('textbox', { name: 'Reason' });
  }

  async askToCancel(reason: string): Promise<void> {
    await this.action('Cancel meeting').click();
    await this.reason.fill(reason);
    await this.confirm('Cancel meeting').click();
  }

  async askToEnd(): Promise<void> {
    await this.action('End meeting').click();
    await this.confirm('End meeting').click();
  }

  person(name: string): Locator {
    return this.part('People').getByRole('listitem').filter({ hasText: name });
  }
}
