import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import { seriousAgainst } from '#app/app/testing/accessibility.ts';
import { press, tabTo } from '#app/app/testing/gestures.ts';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { LayoutPicker } from './layout-picker.tsx';

function Host({ start = 5 }: { readonly start?: number }) {
  const [layout, setLayout] = useState(start);
  const [shown, setShown] = useState(start);
  return (
    // as wide as beside the picture
    <div style={{ width: 416 }}>
      <LayoutPicker takesFocus value={shown} onShow={setShown} onChoose={setLayout} people={6} />
      <output aria-label="shown">{shown}</output>
      <output aria-label="chosen">{layout}</output>
    </div>
  );
}

const search = page.getByRole('combobox');
const list = (name: string) => page.getByRole('listbox', { name }).getByRole('option');
const all = list(t('layouts:picker.all'));
const found = list(t('layouts:picker.found'));
const recent = list(t('layouts:picker.recent'));
const suggested = list(t('layouts:picker.suggested', { count: 6 }));
const chosen = page.getByRole('status', { name: 'chosen' });
const shown = page.getByRole('status', { name: 'shown' });

/** By its number, among all. */
const layout = (number: number) =>
  all.and(page.getByRole('option', { name: t('layouts:option', { layout: number, words: '' }) }));

/** The numbers of the layouts of a list. */
const numbers = (layouts: Locator) =>
  layouts.elements().map((element) => Number.parseInt(element.textContent, 10));

test('a layout is found by what it looks like, in words of either language', async () => {
  await show(<Host />);
  await expect.element(all).toHaveLength(65);
  await expect.element(layout(5)).toHaveAttribute('aria-selected', 'true');

  for (const words of ['1 big 5 small', '1大5小', '一大五小', '1+5']) {
    await search.fill(words);
    await expect.poll(() => numbers(found)).toEqual([6, 64, 74]);
  }
  await search.fill('左大右小');
  await expect.poll(() => numbers(found)[0]).toBe(69);
  await search.fill('one big left');
  await expect.poll(() => numbers(found)[0]).toBe(69);
  await search.fill('12');
  await expect.poll(() => numbers(found)).toEqual([39, 66, 80, 12]);
  for (const words of ['3x3', '九宫格']) {
    await search.fill(words);
    await expect.element(found.first()).toHaveAccessibleName(/\b8\b.*3 × 3/);
  }
  for (const words of ['6 people', '6人']) {
    await search.fill(words);
    await expect.poll(() => numbers(found)[0]).toBe(6);
  }

  await search.fill('zebra');
  await expect.element(page.getByText(t('layouts:picker.nothingFound'))).toBeVisible();
  await expect
    .element(page.getByText(t('layouts:picker.notUnderstood', { words: 'zebra' })))
    .toBeVisible();
  await page.getByRole('button', { name: t('layouts:picker.clear') }).click();
  await expect.element(search).toHaveFocus();
  await expect.element(all).toHaveLength(65);
});

test('what suits the meeting and what was used last stands before all others', async () => {
  const { unmount } = await show(<Host />);
  await expect.poll(() => numbers(suggested)[0]).toBe(6);
  await expect.element(recent).toHaveLength(0);
  await suggested.first().click();
  await layout(22).click();
  await expect.element(chosen).toHaveTextContent('22');
  // nothing moves under the pointer
  await expect.element(recent).toHaveLength(0);

  await unmount();
  await show(<Host start={22} />);
  await expect.poll(() => numbers(recent)).toEqual([22, 6]);
  await expect.element(recent.first()).toHaveAttribute('aria-selected', 'true');
});

test('by keyboard alone: searched, gone through by rows, chosen', async () => {
  await show(<Host />);
  await expect.element(search).toHaveFocus();
  await userEvent.keyboard('9 panes');
  await press('Enter');
  await expect.element(chosen).toHaveTextContent(String(numbers(found)[0]));
  await search.fill('2 panes');
  await press('ArrowDown', 'ArrowRight');
  await expect.element(search).toHaveFocus();
  await expect.element(found.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect.element(shown).toHaveTextContent(String(numbers(found)[1]));
  await expect.element(search).toHaveAttribute('aria-activedescendant', found.nth(1).element().id);
  await press('Enter');
  await expect.element(chosen).toHaveTextContent(String(numbers(found)[1]));

  // what is typed on a layout goes into the search
  await press('Tab');
  await tabTo(found.first());
  await press('1');
  await expect.element(search).toHaveFocus();
  await expect.element(search).toHaveValue('2 panes1');
  await press('Escape');
  await expect.element(search).toHaveValue('');

  // every list is one stop; in the last one the layout in use has the focus
  await tabTo(suggested.first());
  await tabTo(all.and(page.getByRole('option', { selected: true })));
  await press('End');
  await expect.element(layout(27)).toHaveFocus();
  await press('Home');
  await expect.element(layout(1)).toHaveFocus();
  await press('PageDown');
  await expect.element(layout(2)).toHaveFocus();
  const above = layout(2).element().getBoundingClientRect();
  await press('ArrowDown');
  const below = document.activeElement?.getBoundingClientRect();
  expect(below?.x).toBe(above.x);
  expect(below?.y).toBeGreaterThan(above.y);
  await press('End', 'Space');
  await expect.element(chosen).toHaveTextContent('27');
});

test('arrows point to layouts while the focus stays in the search; typing, Escape and the way up put back', async () => {
  await show(<Host />);
  await search.click();
  await press('ArrowDown', 'ArrowRight');
  const [, second] = numbers(suggested);
  await expect.element(shown).toHaveTextContent(String(second));
  await expect.element(search).toHaveFocus();
  await press('ArrowUp');
  await expect.element(shown).toHaveTextContent('5');
  await expect.element(search).not.toHaveAttribute('aria-activedescendant');

  // from the last row of one list into the next
  await press('ArrowDown', 'End', 'ArrowDown');
  await expect.element(shown).toHaveTextContent(String(numbers(all)[0]));
  await userEvent.keyboard('3x3');
  await expect.element(shown).toHaveTextContent('5');
  await expect.element(search).toHaveValue('3x3');
  await press('ArrowDown', 'Escape');
  await expect.element(shown).toHaveTextContent('5');
  await expect.element(chosen).toHaveTextContent('5');
  await expect.element(search).toHaveValue('3x3');
  expect(await seriousAgainst(page.getByRole('main'))).toEqual([]);
});

test('rows and columns are drawn; a favourite stands first', async () => {
  const { unmount } = await show(<Host start={7} />);
  const size = page.getByRole('group', { name: t('layouts:picker.size') });
  const draw = page.getByRole('button', { name: t('layouts:picker.size') });
  await draw.click();
  await size
    .getByRole('button', { name: t('layouts:picker.sizeOf', { rows: 3, columns: 3 }), exact: true })
    .click();
  await expect.poll(() => numbers(found)).toEqual([8, 39]);
  await expect.element(search).toHaveFocus();
  await expect.element(size).not.toBeInTheDocument();
  await draw.click();
  await press('Tab', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'Enter');
  await expect.poll(() => numbers(found)[0]).toBe(80);

  await page
    .getByRole('button', {
      name: t('layouts:picker.addFavourite', { layout: '1 big top left, 7 small' }),
    })
    .click();
  await unmount();
  await show(<Host />);
  const favourites = list(t('layouts:picker.favourites'));
  await expect.poll(() => numbers(favourites)).toEqual([7]);
  await favourites.first().click();
  await expect.element(chosen).toHaveTextContent('7');
  await page.getByRole('button', { name: /favorites$/ }).click();
  await expect.element(favourites).toHaveLength(0);
});
