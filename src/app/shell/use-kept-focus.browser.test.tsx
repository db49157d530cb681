import { useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** A list whose rows are deleted at once, or after a question that closes before or after the row is gone. */
function List({ names }: { readonly names: readonly string[] }) {
  useKeptFocus();
  const [left, setLeft] = useState(names);
  const [asked, setAsked] = useState<string>();
  const remove = (...gone: string[]) => setLeft(left.filter((name) => !gone.includes(name)));
  return (
    <>
      <h1>The list</h1>
      <table>
        <tbody>
          {left.map((name) => (
            <tr key={name}>
              <td>
                <a href={`#${name}`}>{name}</a>
                <button type="button" onClick={() => remove(name)}>
                  Delete {name}
                </button>
                <button type="button" onClick={() => remove(name, 'b')}>
                  Delete {name} and b
                </button>
                <button type="button" onClick={() => setAsked(name)}>
                  Ask about {name}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked !== undefined && (
        <Question
          onYes={() => {
            remove(asked);
            setAsked(undefined);
          }}
        />
      )}
    </>
  );
}

function Question({ onYes }: { readonly onYes: () => void }) {
  return (
    <dialog ref={(dialog) => void (dialog?.isConnected && !dialog.open && dialog.showModal())}>
      <button type="button" onClick={onYes}>
        Yes
      </button>
    </dialog>
  );
}

const link = (name: string) => page.getByRole('link', { name, exact: true });

async function press(name: string): Promise<void> {
  await expect.element(page.getByRole('button', { name, exact: true })).toBeVisible();
  const button = page.getByRole('button', { name, exact: true }).element();
  if (button instanceof HTMLElement) button.focus();
  await userEvent.keyboard('{Enter}');
}

test('a deleted row hands the focus to the next one, the last row to the one before, the only one to the heading', async () => {
  await show(<List names={['a', 'b', 'c']} />);
  await press('Delete a');
  await expect.element(link('b')).toHaveFocus();
  await press('Delete c');
  await expect.element(link('b')).toHaveFocus();
  await press('Delete b');
  await expect.element(page.getByRole('heading')).toHaveFocus();
});

test('rows that are deleted together hand it to the first one after them', async () => {
  await show(<List names={['a', 'b', 'c']} />);
  await press('Delete a and b');
  await expect.element(link('c')).toHaveFocus();
});

test('a row that is deleted by a dialog hands it on all the same', async () => {
  await show(<List names={['a', 'b', 'c']} />);
  await press('Ask about b');
  await press('Yes');
  await expect.element(link('c')).toHaveFocus();
});
