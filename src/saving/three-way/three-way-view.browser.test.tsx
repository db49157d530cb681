import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { ThreeWayView, type ThreeWayRow } from './three-way-view.tsx';

const rows: readonly ThreeWayRow[] = Array.from({ length: 10_000 }, (_, index) => ({
  id: `field${index}`,
  label: `Field ${index}`,
  state: 'conflict',
  opened: 'a',
  mine: 'b',
  theirs: 'c',
  chosen: 'theirs',
}));

it('of very many fields a few stand in the page, and others come when somebody asks', async () => {
  const onChoose = vi.fn<(id: string, side: 'mine' | 'theirs') => void>();
  await show(<ThreeWayView rows={rows} onChoose={onChoose} />);
  expect(page.getByRole('radiogroup').elements()).toHaveLength(100);
  await page.getByRole('button', { name: 'Show more (9900 left)' }).click();
  await page.getByRole('group', { name: 'Field 150' }).getByText('Yours').click();
  expect(onChoose).toHaveBeenCalledWith('field150', 'mine');
});
