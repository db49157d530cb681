import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { Dialog, dialogWindow } from './dialog.tsx';
import { SideDrawer } from './side-drawer.tsx';

const opener = page.getByRole('button', { name: 'Open' });
const name = page.getByRole('textbox', { name: 'Name' });
const dialog = page.getByRole('dialog', { name: 'Rename' });

function Renaming({ isDrawer = false, isOpen: initial = false, onGone = () => undefined }) {
  const [isOpen, setOpen] = useState(initial);
  const close = () => setOpen(false);
  return (
    <>
      <input aria-label="Note" />
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {isDrawer ? (
        <SideDrawer
          title="Rename"
          open={isOpen}
          onClose={close}
          afterOpenChange={(open) => open || onGone()}
        >
          <input aria-label="Name" />
        </SideDrawer>
      ) : (
        <Dialog title="Rename" open={isOpen} onCancel={close} afterClose={onGone}>
          <input aria-label="Name" />
        </Dialog>
      )}
    </>
  );
}

// the first one: from the next on what it is drawn with is here
test('a dialog that does not come says so over the page, can be given up, and is asked for again', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
  const missing = new TypeError('Failed to fetch dynamically imported module');
  vi.spyOn(dialogWindow, 'fetch').mockRejectedValueOnce(missing).mockRejectedValueOnce(missing);
  await show(<Renaming />);
  const note = page.getByRole('textbox', { name: 'Note' });
  await note.fill('typed before');
  await opener.click();
  const failed = page.getByRole('dialog', { name: t('shell:pieces.failed') });
  await failed.getByRole('button', { name: t('shell:pieces.close') }).click();
  await expect.element(failed).not.toBeInTheDocument();
  await opener.click();
  await failed.getByRole('button', { name: t('shell:retry') }).click();
  await expect.element(dialog).toBeVisible();
  await expect.element(failed).not.toBeInTheDocument();
  await expect.element(note).toHaveValue('typed before');
});

test.each([{ isDrawer: false }, { isDrawer: true }])(
  'opens when it is asked for, keeps what is in it, and gives the focus back ($isDrawer)',
  async ({ isDrawer }) => {
    const onGone = vi.fn<() => undefined>();
    await show(<Renaming isDrawer={isDrawer} onGone={onGone} />);
    expect(document.querySelector('[role=dialog]')).toBeNull();
    await opener.click();
    await expect.element(dialog).toBeVisible();
    await name.fill('Board');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => onGone.mock.calls).toEqual([[]]);
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(opener).toHaveFocus();
    await opener.click();
    await expect.element(name).toHaveValue('Board');
  },
);

test('may be open from the first', async () => {
  await show(<Renaming isOpen />);
  await expect.element(name).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
});
