import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import type { UnreadField } from '#app/lib/unread-field.ts';
import { UnreadDialog } from './unread-dialog.tsx';

const many: readonly UnreadField[] = Array.from({ length: 60 }, (_, index) => ({
  path: [`field_${index}`],
  fallback: 0,
  ...(index < 2 && { lastSent: 1 }),
}));

it('keeps its buttons in sight however long its list is', async () => {
  await page.viewport(360, 740);
  const onUse = vi.fn<(fields: readonly UnreadField[]) => void>();
  const onSave = vi.fn<() => void>();
  await show(<UnreadDialog open fields={many} onUse={onUse} onSave={onSave} onBack={() => {}} />);
  const save = page.getByRole('button', { name: 'Save anyway' });
  await expect.element(save).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Use all values saved last (2)' }).click();
  expect(onUse).toHaveBeenCalledWith(many.slice(0, 2));
  page.getByText('field_59').element().scrollIntoView();
  await expect.element(page.getByText('field_59')).toBeInViewport({ ratio: 1 });
  await expect.element(save).toBeInViewport({ ratio: 1 });
  await save.click();
  expect(onSave).toHaveBeenCalledOnce();
});
