import { expect, type Locator, type Page } from '@playwright/test';
import { paths } from '#app/app/paths.ts';
import type { App } from '../app.ts';
import { BookingForm } from './booking.ts';
import { PeopleForm } from './people.ts';

/** The composer of the picture, as the booking form has it. */
export class Composer {
  readonly page: Page;
  readonly form: BookingForm;

  constructor(page: Page) {
    this.page = page;
    this.form = new BookingForm(page);
  }

  /** A booking of tomorrow with these people, at the picture that is still the platform's to compose. */
  async open(app: App, name: string, people: readonly string[]): Promise<void> {
    await app.signIn('desk', paths.book);
    await this.form.fillIn(name);
    await this.form.goTo('People');
    const list = new PeopleForm(this.page);
    await list.paste(people.map((person) => `${person} <${person.toLowerCase()}@example.com>`));
    await list.add(people.length);
    await this.form.steps.getByRole('link', { name: 'Picture and sound' }).click();
    await this.page.getByRole('button', { name: 'Lay out a picture' }).click();
    await expect(this.panes).toBeVisible();
  }

  get root(): Locator {
    return this.page.getByRole('region', { name: 'Composed picture' });
  }

  get panes(): Locator {
    return this.page.getByRole('listbox', { name: 'Panes of the picture' });
  }

  /** By its number. */
  pane(number: number): Locator {
    return this.panes.getByRole('option', { name: new RegExp(`^Pane ${number}\\b`) });
  }

  get people(): Locator {
    return this.page.getByRole('listbox', { name: 'People to put in' });
  }

  person(name: string): Locator {
    return this.people.getByRole('option', { name });
  }

  /** The box before somebody, to choose several. */
  box(name: string): Locator {
    return this.person(name).locator('[data-check]');
  }

  source(name: string): Locator {
    return this.page
      .getByRole('group', { name: 'Sources' })
      .getByRole('button', { name, exact: true });
  }

  get find(): Locator {
    return this.page.getByRole('searchbox', { name: 'Find people' });
  }

  get toolbar(): Locator {
    return this.page.getByRole('toolbar', { name: 'Picture actions' });
  }

  action(name: string): Locator {
    return this.toolbar.getByRole('button', { name });
  }

  get tray(): Locator {
    return this.page.getByRole('region', { name: 'Tray' });
  }

  waiting(what: string): Locator {
    return this.tray.getByRole('button', { name: `${what}: put back into a pane` });
  }

  get undo(): Locator {
    return this.page.getByRole('button', { name: /^Undo/ });
  }

  get redo(): Locator {
    return this.page.getByRole('button', { name: /^Redo/ });
  }

  /** One after another, the first pane first. */
  async shows(...contents: readonly string[]): Promise<void> {
    const names = contents.map((what) => new RegExp(`^Pane \\d+( \\(\\w+\\))?: ${what}$`));
    await expect(this.panes.getByRole('option')).toHaveCount(contents.length);
    for (const [index, name] of names.entries()) {
      await expect(this.panes.getByRole('option').nth(index)).toHaveAccessibleName(name);
    }
  }

  async chooseLayout(words: string): Promise<void> {
    await this.action('Layout').click();
    const picker = this.page.getByRole('dialog', { name: 'Choose a layout' });
    await picker.getByRole('searchbox').fill(words);
    await picker.getByRole('option').first().click();
    await picker.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(picker).toBeHidden();
  }

  /** One of the options of a field that unfolds. */
  async choose(field: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: field }).click();
    await this.page.getByTitle(option, { exact: true }).last().click();
  }

  /** With the mouse, in small steps; `held` is pressed on the way. */
  async drag(from: Locator, to: Locator, held?: 'Control' | 'Alt'): Promise<void> {
    await this.lift(from, to);
    if (held) await this.page.keyboard.down(held);
    await this.page.mouse.up();
    if (held) await this.page.keyboard.up(held);
  }

  /** The same, up to where the button would be let go. */
  async lift(from: Locator, to: Locator): Promise<void> {
    const start = await middleOf(from);
    const end = await middleOf(to);
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(end.x, end.y, { steps: 8 });
  }

  /** Goes on by Tab until it has the focus. */
  async tabTo(target: Locator): Promise<void> {
    await expect(async () => {
      await this.page.keyboard.press('Tab');
      await expect(target).toBeFocused({ timeout: 100 });
    }).toPass({ intervals: [10] });
  }
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  await expect(locator).toBeInViewport();
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`${locator.toString()} is not on the page`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
