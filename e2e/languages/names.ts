import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';
import en from '#app/i18n/en-US/catalogue.ts';
import zh from '#app/i18n/zh-CN/catalogue.ts';
import type { World } from '../kit/world.ts';
import { expect } from '../test.ts';

/** What a test finds things by: controls, headings, landmarks, tables and their columns, groups and lists with a name. */
const ROLES = new Set(
  `alertdialog article banner button checkbox columnheader combobox complementary dialog figure form grid group heading img
  link list listbox main menuitem meter navigation option progressbar radio radiogroup region search searchbox slider
  spinbutton switch tab table tablist tabpanel textbox toolbar tree treeitem`.split(/\s+/),
);
/** They are told apart without a name. */
const NAMELESS = new Set(['banner', 'dialog', 'main', 'search']);

/** In ms. */
const STAYS = 150;

/** What each page has around it, at the top of the tree. */
const SHELL = /^(?:link|navigation|banner)\b/;

/** The keys of a recorded world that have names and numbers of things, which are no texts of the console. */
const DATA = /^(?:.*name|accounts?|moid|id|number|hdu_alias)$/;

/** Days and times, in both languages. */
const TIME = String.raw`(?:\w{3}, )?\d\d\/\d\d(?:\/\d{4})?|(?:\d{4}-)?\d\d-\d\d(?:（周.）)?|\d?\d:\d\d`;

/** Names by role, each once: what stands inside of it. */
type Names = Map<string, Names>;

/**
 * Compares the page's roles and names with the committed ones, in `names/` beside this file; what the world has of its
 * own, names and times, is `…` there. `npm run names` writes them anew.
 */
export async function expectSameNames(page: Page, world: World, name: string): Promise<void> {
  const names = namesIn(await drawnTree(page), dataOf(await world.data()));
  const around = new Map([...names].filter(([said]) => SHELL.test(said)));
  const own = new Map([...names].filter(([said]) => !around.has(said)));
  expect.soft(written(own)).toMatchSnapshot(fileOfNames(name));
  if (around.size > 0) expect.soft(written(around)).toMatchSnapshot(fileOfNames('shell'));
}

export function fileOfNames(name: string): string {
  return `${name.replaceAll(/[^\w-]+/g, '-')}.txt`;
}

/** The whole page's accessibility tree: some parts are drawn only once they are nearly in sight, or a moment later. */
async function drawnTree(page: Page): Promise<string> {
  await expect.poll(() => page.evaluate(showNextWaiting)).toBe(0);
  let tree = '';
  const stays = async () => {
    const before = tree;
    tree = await page.locator('body').ariaSnapshot();
    return tree === before;
  };
  await expect.poll(stays, { intervals: [STAYS] }).toBe(true);
  return tree;
}

/** Scrolls to the first part that is not drawn yet, or back to the top; returns how many there are. */
function showNextWaiting(): number {
  // the page behind a designer is not drawn
  const waiting = [...document.querySelectorAll('[data-skeleton]')].filter((it) =>
    it.checkVisibility(),
  );
  (waiting[0] ?? document.querySelector('h1'))?.scrollIntoView({ block: 'center' });
  return waiting.length;
}

const items = z.array(z.union([z.string(), z.record(z.string(), z.unknown())]));

function namesIn(tree: string, data: RegExp): Names {
  const all: Names = new Map();
  const add = (given: unknown, under: Names, isInRow: boolean) => {
    for (const item of items.safeParse(given).data ?? []) {
      const [said = '', inside] =
        typeof item === 'string' ? [item] : (Object.entries(item)[0] ?? []);
      const shown = shownAs(said, data, isInRow);
      const place = shown === undefined ? under : (under.get(shown) ?? new Map());
      if (shown !== undefined) under.set(shown, place);
      add(inside, place, isInRow || /^row\b/.test(said));
    }
  };
  add(parse(tree), all, false);
  return all;
}

/** `button "Book"`, `heading 2 "People"`; undefined for what is no name to hold on to. */
function shownAs(said: string, data: RegExp, isInRow: boolean): string | undefined {
  const [, role = '', name = '', state = ''] =
    /^(\w+)(?: "((?:[^"\\]|\\.)*)")?(.*)$/.exec(said) ?? [];
  if (!ROLES.has(role) || (name === '' && !NAMELESS.has(role))) return undefined;
  const level = /\[level=(\d)\]/.exec(state)?.[1];
  const own = name.replaceAll(data, '…');
  const plain = (isInRow ? own.replaceAll(/\d+/g, '…') : own).replaceAll(/…(?:\S*…)+/g, '…');
  // a name that begins with a thing's own is the thing's, with what happens to be said of it
  const kept = plain.startsWith('…') ? '…' : plain;
  return [role, level, name === '' ? undefined : `"${kept}"`].filter(Boolean).join(' ');
}

function written(names: Names, depth = 0): string {
  return [...names]
    .map(([said, inside]) => `${'  '.repeat(depth)}${said}\n${written(inside, depth + 1)}`)
    .join('');
}

/** Finds what the world calls its people and things, and times; a name that is a text of the console too stays. */
function dataOf(world: unknown): RegExp {
  const found = new Set<string>();
  eachText(world, (text, key) => {
    if (DATA.test(key) && text.length > 1) found.add(text);
  });
  eachText([en, zh], (text) => found.delete(text));
  const longestFirst = [...found].toSorted((a, b) => b.length - a.length);
  return new RegExp([...longestFirst.map(wholeWord), TIME].join('|'), 'g');
}

function wholeWord(text: string): string {
  const literal = text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return /^\w.*\w$/.test(text) ? String.raw`\b${literal}\b` : literal;
}

function eachText(value: unknown, visit: (text: string, key: string) => void, key = ''): void {
  if (typeof value === 'string') visit(value, key);
  else if (Array.isArray(value)) for (const one of value) eachText(one, visit, key);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) eachText(one, visit, name);
  }
}
