import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import { expectNothingSerious } from '../accessibility.ts';
import { everyPage, knownThings } from '../every-page.ts';
import { sidewaysOverflow } from '../overflow.ts';
import { expect, test } from '../test.ts';

/**
 * Every page in every look; the projects give both languages. In both themes nothing serious or critical stands
 * against its accessibility; at 360 px it fits; every text comes from the catalogue. The stand-in's own data (names
 * of meetings and people) may be in either language.
 */
for (const [name, address] of Object.entries(everyPage)) {
  test(`${name}: accessible in both themes, fits a narrow screen, shows no raw key`, async ({
    app,
    page,
  }) => {
    await app.signIn('admin', '/nowhere');
    await page.goto(address(await knownThings(app)));
    await settled(page);
    await expectNothingSerious(new AxeBuilder({ page }));
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    // the one thing that colours change
    await expectNothingSerious(new AxeBuilder({ page }).withRules('color-contrast'));
    await page.setViewportSize({ width: 360, height: 740 });
    await page.reload();
    await settled(page);
    // addresses of links and accounts have dots of their own
    const text = (await page.locator('body').innerText()).replaceAll(/\S*(:\/\/|@)\S*/g, '');
    expect(text).not.toMatch(/\b[a-z]+[A-Za-z]*\.[a-z]+[A-Za-z]*\.[a-zA-Z.]+\b/); // area.group.key
    expect(text).not.toContain('{{');
    expect(await sidewaysOverflow(page)).toBe(0);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('sign-in is accessible', async ({ page }) => {
      await page.goto(paths.signIn);
      await page.locator('button[type=submit]:visible').click();
      await expectNothingSerious(new AxeBuilder({ page }));
    });

    test('what opens over a page is accessible', async ({ app, page }) => {
      await app.signIn();
      await settled(page);
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
      await expectNothingSerious(new AxeBuilder({ page }));
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Shift+A');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNothingSerious(new AxeBuilder({ page }));
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill('lock');
      await page.keyboard.press('Enter');
      await expect(page.locator('input[autocomplete=current-password]')).toBeFocused();
      await expectNothingSerious(new AxeBuilder({ page }));
    });
  });
}

async function settled(page: Page) {
  // what the page holds before its script runs is hidden
  await expect(page.getByRole('main')).toBeVisible();
  await page.waitForLoadState('networkidle');
}
