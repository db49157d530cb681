import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * What looks at a page for `expectNothingSerious`. It runs in the page itself and keeps nothing of what is well: half
 * the cost of axe's usual way, which carries everything to a page of its own for the sake of frames from elsewhere.
 */
export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
}

/** The one thing that the colours of a theme change. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNothingSerious(axeOn(page).withRules('color-contrast'));
}

/** What has a language: every control, picture and field has a name, and the page tells which language it is in. */
export async function expectNames(page: Page): Promise<void> {
  const named = ['cat.name-role-value', 'cat.text-alternatives', 'cat.forms', 'cat.language'];
  await expectNothingSerious(axeOn(page).withTags(named));
}

/** Nothing serious or critical stands against what is looked at. */
export async function expectNothingSerious(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect(serious).toEqual([]);
}
