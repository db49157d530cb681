import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Configures axe for a page. It runs in the page itself and keeps no passed results, which halves the cost of
 * axe's default mode: that copies everything to a separate page for the sake of cross-origin frames.
 */
export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
}

/** Checks colour contrast, the only rule that the theme affects. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNothingSerious(axeOn(page).withRules('color-contrast'));
}

/**
 * Checks what depends on the language: every control, picture and field has a name, and the page declares its
 * language.
 */
export async function expectNames(page: Page): Promise<void> {
  const named = ['cat.name-role-value', 'cat.text-alternatives', 'cat.forms', 'cat.language'];
  await expectNothingSerious(axeOn(page).withTags(named));
}

/** Expects no serious or critical violations. */
export async function expectNothingSerious(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect(serious).toEqual([]);
}
