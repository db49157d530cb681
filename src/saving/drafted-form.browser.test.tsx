import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { DraftedForm } from './drafted-form.tsx';
import { UnreadParts } from './unread-parts.tsx';

// React reports an error that a part has caught
// oxlint-disable no-console -- what it reports is expected here
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => vi.mocked(console.error).mockClear());
// oxlint-enable no-console

interface Draft {
  readonly name: unknown;
}

function Form({ draft }: { readonly draft: Draft | undefined }) {
  const name = draft === undefined ? '' : draft.name;
  if (typeof name !== 'string') throw new TypeError('no name');
  return <input aria-label="Name" defaultValue={name} />;
}

function Host({ first }: { readonly first: Draft }) {
  const [draft, setDraft] = useState<Draft | undefined>(first);
  return (
    <DraftedForm draft={draft} onSetAside={() => setDraft(undefined)}>
      <Form draft={draft} />
    </DraftedForm>
  );
}

it('a form that its draft breaks shows the draft, and opens without it', async () => {
  await show(<Host first={{ name: { any: 'thing' } }} />);
  await expect.element(page.getByRole('alert')).toMatchTextContent(/This draft can’t be shown/);
  await expect.element(page.getByText('"any": "thing"')).toBeVisible();
  await page.getByRole('button', { name: 'Open without the draft' }).click();
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveValue('');
});

it('a draft that can be drawn is left alone', async () => {
  await show(<Host first={{ name: 'Plan' }} />);
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Plan');
});

it('what could not be read of a draft stands above the form, with its place, until it is discarded', async () => {
  const discardUnread = vi.fn<() => void>();
  const unread = [
    { path: ['values', 'people', '0'], held: { 0: { name: 'Wang' } } },
    { path: [], held: { draft: 'no JSON' } },
  ];
  await show(<UnreadParts draft={{ unread, discardUnread }} />);
  await expect.element(page.getByText('values › people › 0')).toBeVisible();
  await expect.element(page.getByText('"name": "Wang"')).toBeVisible();
  await expect.element(page.getByText('The whole draft')).toBeVisible();
  await expect.element(page.getByText('no JSON')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Discard these parts' }));
  expect(discardUnread).toHaveBeenCalledOnce();
});
