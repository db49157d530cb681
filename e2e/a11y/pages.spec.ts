import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { paths } from '#app/app/paths.ts';
import { everyPage, firstBookedMeeting } from '../every-page.ts';
import { expect, test } from '../test.ts';

/** Nothing serious or critical, on any page, in both themes; the projects give both languages. */
const themes = ['light', 'dark'] as const;

async function setTheme(page: Page, theme: (typeof themes)[number]) {
  await page.addInitScript((chosen) => {
    const stored: unknown = JSON.parse(localStorage.getItem('console.preferences') ?? '{}');
    localStorage.setItem(
      'console.preferences',
      JSON.stringify(Object.assign(stored instanceof Object ? stored : {}, { theme: chosen })),
    );
  }, theme);
}

async function expectNothingSerious(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect(serious).toEqual([]);
}

async function settled(page: Page) {
  await expect(page.locator('main')).toBeVisible();
  await page.waitForLoadState('networkidle');
}

for (const theme of themes) {
  test(`sign-in is accessible, ${theme}`, async ({ page }) => {
    await setTheme(page, theme);
    await page.goto(paths.signIn);
    await page.locator('button[type=submit]:visible').click();
    await expectNothingSerious(page);
  });

  for (const [name, address] of Object.entries(everyPage)) {
    test(`${name} is accessible, ${theme}`, async ({ app, page }) => {
      await setTheme(page, theme);
      await app.signIn();
      await page.goto(address(await firstBookedMeeting(page)));
      await settled(page);
      await expectNothingSerious(page);
    });
  }

  test(`what opens over a page is accessible, ${theme}`, async ({ app, page }) => {
    await setTheme(page, theme);
    await app.signIn();
    await settled(page);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await expectNothingSerious(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+A');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNothingSerious(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('lock');
    await page.keyboard.press('Enter');
    await expect(page.locator('input[autocomplete=current-password]')).toBeFocused();
    await expectNothingSerious(page);
  });
}
