import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { Tabs } from './tabs.tsx';

type Part = 'picture' | 'mix' | 'poll';

function Parts({ keepsShown = false }: { readonly keepsShown?: boolean }) {
  const [active, setActive] = useState<Part>('picture');
  return (
    <Tabs
      active={active}
      onActive={setActive}
      keepsShown={keepsShown}
      tabs={(['picture', 'mix', 'poll'] as const).map((key) => ({
        key,
        label: key,
        children: <input aria-label={`name of the ${key}`} />,
      }))}
    />
  );
}

const tab = (name: Part) => page.getByRole('tab', { name });
const panel = (name: Part) => page.getByRole('tabpanel', { name });

test('shows the part of the tab that is pressed, and says which', async () => {
  await show(<Parts />);
  await expect.element(panel('picture')).toBeVisible();
  await tab('mix').click();
  await expect.element(tab('mix')).toHaveAttribute('aria-selected', 'true');
  await expect.element(tab('picture')).toHaveAttribute('aria-selected', 'false');
  await expect.element(panel('mix')).toBeVisible();
  expect(page.getByRole('tabpanel').elements()).toHaveLength(1);
});

test('arrow keys, Home and End lead from tab to tab, around the ends', async () => {
  await show(<Parts />);
  await userEvent.tab();
  await expect.element(tab('picture')).toHaveFocus();
  for (const [key, reached] of [
    ['ArrowRight', 'mix'],
    ['End', 'poll'],
    ['ArrowRight', 'picture'],
    ['ArrowLeft', 'poll'],
    ['Home', 'picture'],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    await userEvent.keyboard(`{${key}}`);
    // oxlint-disable-next-line no-await-in-loop
    await expect.element(tab(reached)).toHaveFocus();
    // oxlint-disable-next-line no-await-in-loop
    await expect.element(panel(reached)).toBeVisible();
  }
});

test('Tab leads from the tab that is shown into its part', async () => {
  await show(<Parts />);
  await userEvent.tab();
  await userEvent.tab();
  await expect.element(page.getByRole('textbox', { name: 'name of the picture' })).toHaveFocus();
});

test.each([
  { keepsShown: true, kept: 'The desk' },
  { keepsShown: false, kept: '' },
])('what was typed behind another tab, kept: $keepsShown', async ({ keepsShown, kept }) => {
  await show(<Parts keepsShown={keepsShown} />);
  const field = page.getByRole('textbox', { name: 'name of the picture' });
  await field.fill('The desk');
  await tab('mix').click();
  await expect.element(panel('mix')).toBeVisible();
  await tab('picture').click();
  await expect.element(field).toHaveValue(kept);
});
