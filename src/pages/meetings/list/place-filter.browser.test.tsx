import { QueryClientProvider } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { createQueryClient } from '#app/app/query-client.ts';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { PlaceFilter } from './place-filter.tsx';

test('who goes on before the list is there is not called back, and finds a place by keys later', async () => {
  await signedInWorld({ scenario: 'office' });
  const onChange = vi.fn<(where: string) => void>();
  await show(
    <QueryClientProvider client={createQueryClient()}>
      <PlaceFilter where="" onChange={onChange} />
      <button type="button">Next</button>
    </QueryClientProvider>,
  );
  const place = page.getByRole('combobox', { name: t('meetings:whoWhere.where') });
  const next = page.getByRole('button', { name: 'Next' });
  await userEvent.keyboard('{Tab}{Tab}');
  await expect.element(next).toHaveFocus();
  // the list has come
  await expect.poll(() => place.element().closest('.ant-select')).not.toBeNull();
  await expect.element(next).toHaveFocus();

  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{ArrowDown}');
  await expect.element(place).toHaveAttribute('aria-expanded', 'true');
  await userEvent.keyboard('总经理');
  await expect.element(page.getByTitle('总经理专用会议室')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  expect(onChange.mock.lastCall?.[0]).toMatch(/^room:/);
});
