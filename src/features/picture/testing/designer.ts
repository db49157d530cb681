import { page, type Locator } from 'vitest/browser';
import { t } from '#app/app/testing/words.ts';
import { changeScreenLook } from '../designer-parts/screen-look.ts';

/** What the composer of pictures and the designer of TV walls have alike, by what a person calls it. */

export const people = page.getByRole('listbox', { name: t('composer:palette.list') });
export const find = page.getByRole('searchbox', { name: t('composer:palette.find') });
export const undo = page.getByRole('button', { name: t('editing:undo') });
export const redo = page.getByRole('button', { name: t('editing:redo') });

/** As somebody who keeps both panels open. */
export function showProperties(): void {
  changeScreenLook({ properties: true });
}

export function person(name: string): Locator {
  return people.getByRole('option', { name });
}

/** Takes somebody among several, or out of them: a click on the box before the name. */
export async function check(name: string): Promise<void> {
  const box = person(name).element().querySelector('[data-check]');
  if (box === null) throw new Error(`nothing to check before ${name}`);
  await page.elementLocator(box).click();
}

/** Of the sources beside the people, by its name. */
export function sourceCalled(name: string): Locator {
  return page
    .getByRole('group', { name: t('composer:palette.sources') })
    .getByRole('button', { name, exact: true });
}

/** The steps done so far, the beginning first. */
export async function openHistory(): Promise<Locator> {
  await page.getByRole('button', { name: t('editing:history') }).click();
  return page.getByRole('dialog', { name: t('editing:history') }).getByRole('button');
}

/** One of the options of a field that unfolds. */
export async function choose(field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByTitle(option, { exact: true }).last().click();
}

/** Of a drawer, in the component library's words. */
export const CLOSE = 'Close';

export function texts(locator: Locator): string[] {
  return locator.elements().map(({ textContent }) => textContent);
}
