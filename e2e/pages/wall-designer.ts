import { expect, type Locator, type Page } from '@playwright/test';
import { paths } from '#app/app/paths.ts';
import type { App } from '../app.ts';
import { BookingForm } from './booking.ts';
import { PeopleForm } from './people.ts';
import { Presets } from './presets.ts';

/** The designer of TV walls, in a preset of a booking. */
export class WallDesigner {
  readonly page: Page;
  readonly form: BookingForm;
  readonly presets: Presets;

  constructor(page: Page) {
    this.page = page;
    this.form = new BookingForm(page);
    this.presets = new Presets(page);
  }

  /** A new preset of a booking of these people. */
  async open(app: App, name: string, people: readonly string[]): Promise<void> {
    await app.signIn('desk', paths.book);
    await this.form.fillIn(name);
    await this.form.goTo('People');
    const list = new PeopleForm(this.page);
    await list.paste(people.map((person) => `${person} <${person.toLowerCase()}@example.com>`));
    await list.add(people.length);
    await this.form.steps.getByRole('link', { name: 'TV walls' }).click();
    await this.presets.startNew('wall');
    await this.presets.name.fill(name);
  }

  /** The first wall is chosen from a list, further ones behind a button. */
  async addWall(style: string | RegExp): Promise<void> {
    const add = this.page.getByRole('button', { name: 'Add a wall' });
    if (await add.isVisible()) await add.click();
    await this.page.getByRole('button', { name: style }).last().click();
    await expect(this.boxes).toBeVisible();
  }

  tab(style: string | RegExp): Locator {
    return this.page.getByRole('tab', { name: style });
  }

  get boxes(): Locator {
    return this.page.getByRole('listbox', { name: /^TV wall / });
  }

  /** By the name of its channel. */
  box(name: string): Locator {
    return this.boxes.getByRole('option', { name: new RegExp(`^Box ${name}: `) });
  }

  get selected(): Locator {
    return this.boxes.getByRole('option', { selected: true });
  }

  get people(): Locator {
    return this.page.getByRole('listbox', { name: 'People to put in' });
  }

  person(name: string): Locator {
    return this.people.getByRole('option', { name });
  }

  /** The box before somebody, to choose several. */
  check(name: string): Locator {
    return this.person(name).locator('[data-check]');
  }

  get find(): Locator {
    return this.page.getByRole('searchbox', { name: 'Find people' });
  }

  source(name: string): Locator {
    return this.page
      .getByRole('group', { name: 'Sources' })
      .getByRole('button', { name, exact: true });
  }

  action(name: string): Locator {
    return this.page.getByRole('toolbar', { name: 'Wall actions' }).getByRole('button', { name });
  }

  get zoom(): Locator {
    return this.page.getByRole('group', { name: 'Zoom' });
  }

  get problems(): Locator {
    return this.page.getByRole('region', { name: 'Wall check' });
  }

  get undo(): Locator {
    return this.page.getByRole('button', { name: /^Undo/ }).last();
  }

  get redo(): Locator {
    return this.page.getByRole('button', { name: /^Redo/ }).last();
  }

  /** What boxes show, by the names of their channels; what is in brackets behind it aside. */
  async shows(contents: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, what] of Object.entries(contents)) {
      await expect(this.box(name)).toHaveAccessibleName(
        new RegExp(`^Box ${name}: ${what}( \\(.*)?$`),
      );
    }
  }

  /** With the mouse, in small steps; `held` is pressed on the way. */
  async drag(from: Locator, to: Locator, held?: 'Control'): Promise<void> {
    await this.dragFromTo(await middleOf(from), await middleOf(to), held);
  }

  async dragFromTo(start: Point, end: Point, held?: 'Control' | 'Shift'): Promise<void> {
    const { mouse, keyboard } = this.page;
    await mouse.move(start.x, start.y);
    if (held === 'Shift') await keyboard.down(held);
    await mouse.down();
    await mouse.move(end.x, end.y, { steps: 8 });
    if (held === 'Control') await keyboard.down(held);
    await mouse.up();
    if (held) await keyboard.up(held);
  }

  /** Goes on by Tab until it has the focus. */
  async tabTo(target: Locator): Promise<void> {
    await expect(async () => {
      await this.page.keyboard.press('Tab');
      await expect(target).toBeFocused({ timeout: 100 });
    }).toPass({ intervals: [10] });
  }
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export async function middleOf(locator: Locator): Promise<Point> {
  const { x, y, width, height } = await placeOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}

export async function placeOf(locator: Locator) {
  await expect(locator).toBeInViewport();
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`${locator.toString()} is not on the page`);
  return box;
}
