import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { CopyButton } from './copy-button.tsx';

/** What the page copied by a selection. */
function copiedTexts(): string[] {
  const texts: string[] = [];
  vi.spyOn(document, 'execCommand').mockImplementation(() => {
    texts.push(document.getSelection()?.toString() || selectedInField());
    return true;
  });
  return texts;
}

function selectedInField(): string {
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement
    ? field.value.slice(field.selectionStart, field.selectionEnd)
    : '';
}

/** A clipboard that refuses, or none. */
function withClipboard(clipboard: object | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
}

afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

test.each([
  ['a page on plain http, which has no clipboard', undefined],
  ['a browser that refuses', { writeText: () => Promise.reject(new Error('refused')) }],
])('%s copies all the same, says so, and keeps the focus', async (_, clipboard) => {
  withClipboard(clipboard);
  const texts = copiedTexts();
  await show(<CopyButton label="Copy id" text={() => '0512\n1234'} />);
  const button = page.getByRole('button', { name: 'Copy id' });
  await button.click();
  await expect.element(button).toHaveTextContent(t('shell:clipboard.copied'));
  await expect.element(page.getByRole('status')).toHaveTextContent(t('shell:clipboard.copied'));
  expect(texts).toEqual(['0512\n1234']);
  await expect.element(button).toHaveFocus();
  expect(document.querySelector('textarea')).toBeNull();
});

function showModal(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal();
}

test('from within a modal dialog too', async () => {
  withClipboard(undefined);
  const texts = copiedTexts();
  await show(
    <dialog ref={showModal} aria-label="Ask">
      <CopyButton label="Copy id" text={() => 'x'} />
    </dialog>,
  );
  const button = page.getByRole('button', { name: 'Copy id' });
  await button.click();
  await expect.element(button).toHaveFocus();
  expect(texts).toEqual(['x']);
});

test('a copy that failed is not called one', async () => {
  withClipboard(undefined);
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
  await show(<CopyButton label="Copy id" text={() => 'x'} />);
  await page.getByRole('button', { name: 'Copy id' }).click();
  await expect.element(page.getByText(t('shell:clipboard.failed'))).toBeVisible();
  await expect
    .element(page.getByText(t('shell:clipboard.copied'), { exact: true }))
    .not.toBeInTheDocument();
});
