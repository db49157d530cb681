import axe from 'axe-core';
import { expect } from 'vitest';
import { cdp, type Locator } from 'vitest/browser';

/** What is serious or critical against what is shown there; of `rules` only, where they are named. */
export async function seriousAgainst(where: Locator, rules?: readonly string[]): Promise<string[]> {
  const { violations } = await axe.run(where.element(), {
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** The system turns to light or dark colours, and the console with it. */
export async function turn(scheme: 'light' | 'dark'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  await expect.poll(() => document.documentElement.dataset['theme']).toBe(scheme);
}
