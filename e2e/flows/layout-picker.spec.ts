import { Composer } from '../pages/composer.ts';
import { tabTo } from '../pages/gestures.ts';
import { LayoutPicker } from '../pages/layout-picker.ts';
import { expect, test } from '../test.ts';

const PEOPLE = ['Anna', 'Boris', 'Carla', 'Dmitri', 'Emma', 'Fritz'];

test('a layout is found by what it looks like, in words of either language', async ({
  app,
  page,
}) => {
  const composer = new Composer(page);
  await composer.open(app, 'Layouts', PEOPLE);
  await composer.action('Layout').click();
  const picker = new LayoutPicker(page);
  await expect(picker.all).toHaveCount(65);
  await expect(picker.layout(5)).toHaveAttribute('aria-selected', 'true');

  for (const words of ['1 big 5 small', '1大5小', '一大五小', '1+5']) {
    await picker.search.fill(words);
    await expect(picker.found).toHaveText([/^6\b/, /^64\b/, /^74\b/]);
  }
  await picker.search.fill('左大右小');
  await expect(picker.found.first()).toHaveAccessibleName(/^Layout 69:/);
  await picker.search.fill('one big left');
  await expect(picker.found.first()).toHaveAccessibleName(/^Layout 69:/);
  await picker.search.fill('12');
  await expect(picker.found).toHaveText([/^39\b/, /^66\b/, /^80\b/, /^12\b/]);
  for (const words of ['3x3', '九宫格']) {
    await picker.search.fill(words);
    await expect(picker.found.first()).toHaveAccessibleName('Layout 8: 3 × 3 grid');
  }
  for (const words of ['6 people', '6人']) {
    await picker.search.fill(words);
    await expect(picker.found.first()).toHaveAccessibleName(/^Layout 6:/);
  }

  await picker.search.fill('zebra');
  await expect(picker.root).toContainText('No matching layouts');
  await expect(picker.root).toContainText('Not recognized: “zebra”');
  await picker.root.getByRole('button', { name: 'Clear search' }).click();
  await expect(picker.search).toBeFocused();
  await expect(picker.all).toHaveCount(65);
});

test('what suits the meeting and what was used last stands before all others', async ({
  app,
  page,
}) => {
  const composer = new Composer(page);
  await composer.open(app, 'Suggested layouts', PEOPLE);
  await composer.action('Layout').click();
  const picker = new LayoutPicker(page);
  const suggested = picker.list('For 6 people');
  await expect(suggested.first()).toHaveText(/^6\b/);
  await expect(picker.list('Recently used')).toHaveCount(0);
  await suggested.first().click();
  await picker.layout(22).click();
  await picker.close();
  await expect(composer.panes.getByRole('option')).toHaveCount(3);

  await page.reload();
  await composer.action('Layout').click();
  await expect(picker.list('Recently used')).toHaveText([/^22\b/, /^6\b/]);
  await expect(picker.list('Recently used').first()).toHaveAttribute('aria-selected', 'true');
});

test('by keyboard alone: searched, gone through by rows, chosen', async ({ app, page }) => {
  const composer = new Composer(page);
  await composer.open(app, 'Layouts by keyboard', PEOPLE);
  await composer.action('Layout').focus();
  await page.keyboard.press('Enter');
  const picker = new LayoutPicker(page);
  await tabTo(picker.search);
  await page.keyboard.type('2 panes');
  await page.keyboard.press('Enter');
  await expect(picker.found.first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(picker.found.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(composer.panes.getByRole('option')).toHaveCount(2);

  // what is typed on a layout goes into the search
  await page.keyboard.press('1');
  await expect(picker.search).toBeFocused();
  await expect(picker.search).toHaveValue('2 panes1');
  await page.keyboard.press('Escape');
  await expect(picker.search).toHaveValue('');

  // every list is one stop; in the last one the layout in use has the focus
  await tabTo(picker.list('For 6 people').first());
  await tabTo(picker.all.and(page.locator('[aria-selected=true]')));
  await page.keyboard.press('End');
  await expect(picker.layout(27)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(picker.layout(1)).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(picker.layout(2)).toBeFocused();
  const above = await picker.layout(2).boundingBox();
  await page.keyboard.press('ArrowDown');
  const below = await page.locator(':focus').boundingBox();
  expect(below?.x).toBe(above?.x);
  expect(below?.y).toBeGreaterThan(above?.y ?? 0);
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await expect(composer.panes.getByRole('option')).toHaveCount(25);
});
