import { Suspense } from 'react';
import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { readSheets } from '#app/features/people/sheets/read-sheets.ts';
import { foundNewer } from './console-version.ts';
import { lazyOverlay, lazyPart } from './lazy-part.tsx';
import { loadPiece, MissingPiece } from './load-piece.ts';

const gone = () =>
  Promise.reject(new TypeError('Failed to fetch dynamically imported module: /assets/part-old.js'));

/** Answers the console's page with this first script, where there is one. */
function serve(script: string | undefined): void {
  vi.spyOn(globalThis, 'fetch').mockImplementation(() =>
    script === undefined
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(new Response(`<script type="module" src="${script}"></script>`)),
  );
}

function Broken(): never {
  throw new Error('broken');
}

/** React tells what a boundary caught. */
let complaints: MockInstance<typeof console.error>;

beforeEach(() => {
  complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => complaints.mockClear());

test('a piece that did not come for want of a network is asked for again, and the page stays', async () => {
  serve(undefined);
  const load = vi
    .fn<() => Promise<{ default: () => string }>>()
    .mockImplementationOnce(gone)
    .mockResolvedValue({ default: () => 'the part' });
  const Part = lazyPart(load);
  await show(
    <>
      <p>the page</p>
      <Suspense fallback="waiting">
        <Part />
      </Suspense>
    </>,
  );
  await expect.element(page.getByText(t('errors:pieces.unreachable'))).toBeVisible();
  await expect.element(page.getByText('the page')).toBeVisible();
  await page.getByRole('button', { name: t('shell:retry') }).click();
  await expect.element(page.getByText('the part')).toBeVisible();
});

test('an overlay that cannot be drawn says so over the page, and can be closed', async () => {
  serve(undefined);
  const close = vi.fn<() => void>();
  const Overlay = lazyOverlay<{ onClose: () => void }>(
    () => Promise.resolve({ default: Broken }),
    ({ onClose }) => onClose(),
  );
  await show(
    <Suspense>
      <Overlay onClose={close} />
    </Suspense>,
  );
  const dialog = page.getByRole('dialog', { name: t('shell:pieces.failed') });
  await expect.element(dialog).toBeVisible();
  await dialog.getByRole('button', { name: t('shell:pieces.close') }).click();
  expect(close).toHaveBeenCalled();
});

test('an overlay that is tried again is not closed by that', async () => {
  serve(undefined);
  const close = vi.fn<() => void>();
  const load = vi
    .fn<() => Promise<{ default: () => string }>>()
    .mockImplementationOnce(gone)
    .mockImplementationOnce(gone)
    .mockResolvedValue({ default: () => 'the overlay' });
  const Overlay = lazyOverlay<{ onClose: () => void }>(load, ({ onClose }) => onClose());
  await show(
    <Suspense>
      <Overlay onClose={close} />
    </Suspense>,
  );
  const dialog = page.getByRole('dialog', { name: t('shell:pieces.failed') });
  const retry = dialog.getByRole('button', { name: t('shell:retry') });
  await retry.click();
  await expect.poll(() => load.mock.calls.length).toBe(2);
  await expect.element(dialog).toBeVisible();
  await retry.click();
  await expect.element(page.getByText('the overlay')).toBeVisible();
  expect(close).not.toHaveBeenCalled();
});

test('an error of the piece itself stays that error', async () => {
  serve(undefined);
  const own = new Error('of its own');
  await expect(loadPiece(() => Promise.reject(own))).rejects.toBe(own);
});

// the last one: from here on this tab knows of a newer console
test('a piece of a console that was updated is told as that, and no file is called damaged for it', async () => {
  expect(await foundNewer()).toBe(false);
  serve('/assets/index-new.js');
  await expect(loadPiece(gone)).rejects.toMatchObject({ why: 'updated' });
  const file = new File(['Name,Phone\nAlice,13800138000\n'], 'people.csv', { type: 'text/csv' });
  expect(await readSheets(file)).toHaveProperty('sheets');
  expect(new MissingPiece('updated', undefined)).toBeInstanceOf(Error);

  const field = document.createElement('input');
  document.body.append(field);
  field.focus(); // somebody is typing: nothing is reloaded under them
  const Part = lazyPart(() => gone());
  await show(
    <Suspense>
      <Part />
    </Suspense>,
  );
  await expect.element(page.getByText(t('errors:pieces.updated'))).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: t('shell:errorPage.reload') }))
    .toBeVisible();
  field.remove();
});
