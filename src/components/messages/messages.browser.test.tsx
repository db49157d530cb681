import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { seriousAgainst } from '#app/app/testing/accessibility.ts';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { message } from './messages.ts';

const said = page.getByRole('alert');

test('a message goes by itself, but not while somebody points at it', async () => {
  await show(<p>Page</p>);
  const onClose = vi.fn<() => void>();
  message.success({ content: 'Saved', duration: 0.4, onClose });
  await userEvent.hover(said.getByText('Saved'));
  message.info({ content: 'Noted', duration: 0.4 });
  await expect.element(page.getByText('Noted')).not.toBeInTheDocument();
  await expect.element(said.getByText('Saved')).toBeInTheDocument();
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.unhover(said.getByText('Saved'));
  await expect.element(page.getByText('Saved')).not.toBeInTheDocument();
  expect(onClose).toHaveBeenCalledOnce();
});

test('one with the key of another takes its place; what stays is put away by its button', async () => {
  await show(<p>Page</p>);
  const onClose = vi.fn<() => void>();
  message.loading({ key: 'moves', content: '1 of 2', duration: 0 });
  message.warning({ key: 'moves', content: '2 of 2', duration: 0, onClose });
  await expect.element(page.getByText('1 of 2')).not.toBeInTheDocument();
  await expect.element(said).toMatchTextContent('2 of 2');
  expect(await seriousAgainst(said)).toEqual([]);
  await said.getByRole('button', { name: t('shell:close') }).click();
  await expect.element(page.getByText('2 of 2')).not.toBeInTheDocument();
  expect(onClose).toHaveBeenCalledOnce();
});

test('what is put away from outside says so too, once', async () => {
  await show(<p>Page</p>);
  const onClose = vi.fn<() => void>();
  message.open({ key: 'undo', content: 'Discarded', duration: 0, role: 'status', onClose });
  await expect.element(page.getByRole('status').getByText('Discarded')).toBeVisible();
  message.close('undo');
  message.close('undo');
  await expect.element(page.getByText('Discarded')).not.toBeInTheDocument();
  expect(onClose).toHaveBeenCalledOnce();
});
