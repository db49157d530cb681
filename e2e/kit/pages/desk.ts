import type { Locator, Page } from '@playwright/test';
import { paths } from '../paths.ts';
import type { App } from '../app.ts';
import { BookingForm, type BookingSection } from './booking.ts';
import { middleOf } from './gestures.ts';
import { PeopleForm } from './people.ts';

/** The common parts of the picture composer and the TV-wall designer in the booking form. */
export class Desk {
  readonly page: Page;
  readonly form: BookingForm;
  /** The actions on the selection. */
  readonly toolbar: Locator;

  constructor(page: Page, toolbar: string) {
    this.page = page;
    this.form = new BookingForm(page);
    this.toolbar = page.getByRole('toolbar', { name: toolbar });
  }

  /** Opens a booking for tomorrow with these people, with a section open. */
  async book(
    app: App,
    name: string,
    people: readonly string[],
    section: BookingSection,
  ): Promise<void> {
    await app.signIn('desk', paths.book);
    await this.form.fillIn(name);
    await this.form.goTo('People');
    const list = new PeopleForm(this.page);
    await list.paste(people.map((person) => `${person} <${person.toLowerCase()}@example.com>`));
    await list.add(people.length);
    await this.form.goTo(section);
  }

  person(name: string): Locator {
    return this.page
      .getByRole('listbox', { name: 'People to place' })
      .getByRole('option', { name });
  }

  source(name: string): Locator {
    return this.page
      .getByRole('group', { name: 'Sources' })
      .getByRole('button', { name, exact: true });
  }

  action(name: string): Locator {
    return this.toolbar.getByRole('button', { name });
  }

  /** Undo of the designer itself; the form around it also has a history. */
  get undo(): Locator {
    return this.page.getByRole('button', { name: /^Undo/ }).last();
  }

  get redo(): Locator {
    return this.page.getByRole('button', { name: /^Redo/ }).last();
  }

  /** Drags with the mouse, in small steps. */
  async drag(from: Locator, to: Locator): Promise<void> {
    const [start, end] = [await middleOf(from), await middleOf(to)];
    const { mouse } = this.page;
    await mouse.move(start.x, start.y);
    await mouse.down();
    await mouse.move(end.x, end.y, { steps: 8 });
    await mouse.up();
  }
}
