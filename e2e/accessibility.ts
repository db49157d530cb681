import { expect } from '@playwright/test';
import type { AxeBuilder } from '@axe-core/playwright';

/** Nothing serious or critical stands against what is looked at. */
export async function expectNothingSerious(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect(serious).toEqual([]);
}
