import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { askToConfirm } from './confirmations.ts';

const dialog = page.getByRole('dialog', { name: 'Delete it?' });
const keep = dialog.getByRole('button', { name: t('shell:keep') });
const confirm = dialog.getByRole('button', { name: 'Delete', exact: true });

function ask(run: () => Promise<{ readonly error: unknown } | undefined>) {
  askToConfirm({ title: 'Delete it?', consequence: 'It is gone then.', confirm: 'Delete', run });
}

test('the safe answer has the focus; nothing is done where it is given', async () => {
  await show(<p>Page</p>);
  const run = vi.fn<() => Promise<undefined>>();
  ask(run);
  await expect.element(dialog.getByText('It is gone then.')).toBeVisible();
  await expect.element(keep).toHaveFocus();
  await keep.click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(run).not.toHaveBeenCalled();
});

test('a failure stands in the dialog, which stays; done, it goes', async () => {
  await show(<p>Page</p>);
  const run = vi
    .fn<() => Promise<{ readonly error: unknown } | undefined>>()
    .mockResolvedValueOnce({ error: new TypeError('no answer') })
    .mockResolvedValueOnce(undefined);
  ask(run);
  await confirm.click();
  await expect.element(dialog.getByRole('alert')).toBeVisible();
  await confirm.click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(run).toHaveBeenCalledTimes(2);
});
