import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { IdNameList, type IdNameRow } from './id-name-list.tsx';

const onRows = vi.fn<(rows: readonly IdNameRow[]) => void>();

function Host() {
  const [rows, setRows] = useState<readonly IdNameRow[]>([]);
  return (
    <>
      <IdNameList
        id="rooms"
        label="Rooms"
        empty="None"
        unnamed="Unnamed"
        rows={rows}
        placeholder="One a line"
        notRead="Not an id"
        isId={(id) => /^\d+$/.test(id)}
        onAdd={(added) => {
          setRows([...rows, ...added]);
          onRows(added);
        }}
        onRemove={() => {}}
      />
      <button type="button">Save</button>
    </>
  );
}

async function fillIn(text: string) {
  onRows.mockClear();
  await show(<Host />);
  await userEvent.fill(page.getByRole('textbox'), text);
}

it('text that is left in the box is added when the focus leaves', async () => {
  await fillIn('7 Blue room');
  await page.getByRole('button', { name: 'Save' }).click();
  expect(onRows).toHaveBeenCalledExactlyOnceWith([{ id: '7', name: 'Blue room' }]);
  await expect.element(page.getByRole('textbox')).toHaveValue('');
});

it('what is left is added before the key that saves reaches the form', async () => {
  await fillIn('7');
  const seen: number[] = [];
  const onKey = ({ key }: KeyboardEvent) => key === 's' && seen.push(onRows.mock.calls.length);
  addEventListener('keydown', onKey);
  await userEvent.keyboard('{Control>}s{/Control}');
  removeEventListener('keydown', onKey);
  expect(seen).toEqual([1]);
  expect(onRows).toHaveBeenCalledExactlyOnceWith([{ id: '7', name: '' }]);
});

it('the button adds it once', async () => {
  await fillIn('7');
  await page.getByRole('button', { name: /Add/ }).click();
  expect(onRows).toHaveBeenCalledExactlyOnceWith([{ id: '7', name: '' }]);
});

it('a line that is no id stays in the box and is told', async () => {
  await fillIn('seven\n8');
  await page.getByRole('button', { name: 'Save' }).click();
  expect(onRows).toHaveBeenCalledExactlyOnceWith([{ id: '8', name: '' }]);
  await expect.element(page.getByRole('textbox')).toHaveValue('seven');
  await expect.element(page.getByRole('alert')).toMatchTextContent(/Not an id/);
});
