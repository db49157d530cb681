import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { FileTab, type PeopleFile } from './file-tab.tsx';
import type { Person } from './model/accounts.ts';
import { PasteTab } from './paste-tab.tsx';
import { usePasteBox } from './use-paste-box.ts';

const nobody = new Map<string, 'members'>();

function client() {
  return new QueryClient({ defaultOptions: { queries: { retry: false, enabled: false } } });
}

function Paste({ onAdd }: { readonly onAdd: (people: readonly Person[]) => void }) {
  const [text, setText] = useState('');
  const box = usePasteBox({ pasted: text, onPasted: setText, seats: nobody, onAdd });
  return <PasteTab box={box} />;
}

function Upload({ onAdd }: { readonly onAdd: (people: readonly Person[]) => void }) {
  const [file, setFile] = useState<PeopleFile>();
  return <FileTab file={file} onFile={setFile} seats={nobody} onAdd={onAdd} onMend={() => {}} />;
}

it('what is not certain is not added before a reading is chosen', async () => {
  const onAdd = vi.fn<(people: readonly Person[]) => void>();
  await show(
    <QueryClientProvider client={client()}>
      <Paste onAdd={onAdd} />
    </QueryClientProvider>,
  );
  const box = page.getByRole('textbox');
  await box.fill('Li 13900139000\nRoom 3 13800138000\nWang 010-85181157-8001\nBo 2026-11-29 10:00');
  await expect.element(page.getByText('1 can be added')).toBeVisible();
  await expect.element(page.getByText('2 to confirm')).toBeVisible();
  const question = page.getByRole('combobox', { name: /line 2/ });
  await expect.element(question).toHaveDisplayValue('The name contains digits: choose…');
  await expect.element(page.getByText('A date or time, no account')).toBeVisible();
  await question.selectOptions('Room 3 · 13800138000 (Phone)');
  await page.getByRole('button', { name: 'Add 2 people' }).click();
  expect(onAdd).toHaveBeenCalledExactlyOnceWith([
    { account: '13900139000', kind: 'phone', name: 'Li' },
    { account: '13800138000', kind: 'phone', name: 'Room 3' },
  ]);
  await expect.element(box).toHaveValue('Wang 010-85181157-8001\nBo 2026-11-29 10:00');
});

it('the user says which column is what, by keyboard', async () => {
  const onAdd = vi.fn<(people: readonly Person[]) => void>();
  const screen = await show(
    <QueryClientProvider client={client()}>
      <Upload onAdd={onAdd} />
    </QueryClientProvider>,
  );
  const input = screen.container.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no file input');
  const csv = 'List\nX;Y;Z\nR&D;Wang;13800138000\nR&D;Li;13900139000\n';
  await userEvent.upload(input, new File([csv], 'people.csv', { type: 'text/csv' }));
  await expect.element(page.getByRole('button', { name: 'Add 2 people' })).toBeEnabled();
  await expect.element(page.getByRole('combobox', { name: 'Text encoding' })).toHaveValue('utf-8');
  await page.getByRole('combobox', { name: 'Headings' }).selectOptions('Row 2: X · Y · Z');
  await page.getByRole('combobox', { name: 'Use of column “Y”' }).selectOptions('do not use');
  await page.getByRole('combobox', { name: 'Use of column “Z”' }).selectOptions('phone number');
  await page.getByRole('button', { name: 'Add 2 people' }).click();
  expect(onAdd).toHaveBeenCalledExactlyOnceWith([
    { account: '13800138000', kind: 'phone', name: '' },
    { account: '13900139000', kind: 'phone', name: '' },
  ]);
});
