import { useEffect, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { LeaveDialog } from './leave-dialog.tsx';

const words = {
  title: 'Leave the form?',
  consequence: 'What you entered is kept as a draft.',
  stay: 'Stay',
  leave: 'Leave and keep draft',
  discard: 'Discard',
};
const dialog = page.getByRole('dialog', { name: words.title });

/** A form in something that hears Escape, as a designer does. */
function Form({
  onEscape,
  onLeave,
}: {
  readonly onEscape: () => void;
  readonly onLeave: () => void;
}) {
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    const hear = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onEscape();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [onEscape]);
  return (
    <>
      <button type="button" onClick={() => setAsked(true)}>
        Go
      </button>
      {isAsked && (
        <LeaveDialog
          kept
          words={words}
          onStay={() => setAsked(false)}
          onLeave={onLeave}
          onDiscard={onLeave}
        />
      )}
    </>
  );
}

test('staying is the safe answer: Escape gives it, nothing under the question hears it, and the focus returns', async () => {
  const onEscape = vi.fn<() => void>();
  const onLeave = vi.fn<() => void>();
  await show(<Form onEscape={onEscape} onLeave={onLeave} />);
  await page.getByRole('button', { name: 'Go' }).click();
  await expect.element(dialog.getByText(words.consequence)).toBeVisible();
  await expect.element(dialog.getByRole('button', { name: words.stay })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Go' })).toHaveFocus();
  expect(onEscape).not.toHaveBeenCalled();
  expect(onLeave).not.toHaveBeenCalled();
});

test('the other answers are a Tab away', async () => {
  const onLeave = vi.fn<() => void>();
  await show(<Form onEscape={() => undefined} onLeave={onLeave} />);
  await page.getByRole('button', { name: 'Go' }).click();
  await expect.element(dialog.getByRole('button', { name: words.stay })).toHaveFocus();
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
  expect(onLeave).toHaveBeenCalledOnce();
});
