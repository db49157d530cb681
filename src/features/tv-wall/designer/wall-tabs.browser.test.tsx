import { useState } from 'react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { press } from '#app/app/testing/gestures.ts';
import { show } from '#app/app/testing/show.tsx';
import { WallTabs } from './wall-tabs.tsx';

const walls = Array.from({ length: 10_000 }, (_, index) => ({
  key: `wall${index}`,
  name: `Wall ${index}`,
  filled: '0/24',
  problems: 0,
  worst: undefined,
}));

function Walls() {
  const [active, setActive] = useState(0);
  return (
    <WallTabs
      tabs={walls}
      active={active}
      panelId="panel"
      onActive={setActive}
      onMove={() => {}}
      styles={[]}
      used={new Set()}
      onAdd={() => {}}
    />
  );
}

const tabs = page.getByRole('tab');
const tab = (index: number) => page.getByRole('tab', { name: `Wall ${index} 0/24`, exact: true });

it('of very many walls the first ones and the active one have a tab, and arrows lead to all', async () => {
  await show(<Walls />);
  expect(tabs.elements()).toHaveLength(100);
  await tab(99).click();
  await press('ArrowRight');
  await expect.element(tab(100)).toHaveFocus();
  await press('End');
  await expect.element(tab(9999)).toHaveFocus();
  await expect.element(tab(9999)).toHaveAttribute('aria-selected', 'true');
  expect(tabs.elements()).toHaveLength(101);
  await page.getByRole('button', { name: 'Show more (9899 left)' }).click();
  expect(tabs.elements()).toHaveLength(201);
});
