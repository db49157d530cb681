import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { Dialog } from '../dialog.tsx';
import { DrawnPart } from './drawn-part.tsx';

/** What the part draws: a name, or something that cannot be drawn. */
const shown: { name: unknown } = { name: '' };

function Part() {
  return <Given name={shown.name} />;
}

function Given({ name }: { readonly name: unknown }) {
  if (typeof name !== 'string') throw new TypeError('no name');
  return <p>Name: {name}</p>;
}

// React reports an error that a part has caught
// oxlint-disable no-console -- what it reports is expected here
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => vi.mocked(console.error).mockClear());
// oxlint-enable no-console

const failed = page.getByRole('alert');

it('a part that cannot be drawn fails alone, shows what came, and is tried again', async () => {
  shown.name = { any: 'thing' };
  await show(
    <>
      <DrawnPart raw={shown}>
        <Part />
      </DrawnPart>
      <p>The rest</p>
    </>,
  );
  await expect.element(failed).toMatchTextContent(/This part can’t be shown/);
  await expect.element(page.getByText('The rest')).toBeVisible();
  await page.getByText('What the platform returned').click();
  await expect.element(page.getByText('"any": "thing"')).toBeVisible();

  shown.name = 'Plan';
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('Name: Plan', { exact: true })).toBeVisible();
  await expect.element(failed).not.toBeInTheDocument();
});

it('without a value it says why', async () => {
  shown.name = 7;
  await show(
    <DrawnPart>
      <Part />
    </DrawnPart>,
  );
  await page.getByText('Why it failed').click();
  await expect.element(page.getByText('TypeError: no name')).toBeVisible();
});

function Changing() {
  const [raw, setRaw] = useState<unknown>(7);
  return (
    <>
      <DrawnPart raw={raw}>
        <Given name={raw} />
      </DrawnPart>
      <Button onClick={() => setRaw('Plan')}>Another</Button>
    </>
  );
}

it('a part is tried again when something else comes', async () => {
  await show(<Changing />);
  await expect.element(failed).toBeVisible();
  await page.getByRole('button', { name: 'Another' }).click();
  await expect.element(page.getByText('Name: Plan', { exact: true })).toBeVisible();
});

it('what a dialog cannot show leaves its title, its buttons and the page', async () => {
  shown.name = null;
  const onCancel = vi.fn<() => void>();
  await show(
    <>
      <p>The page</p>
      <Dialog open title="Rename" cancelText="Cancel" onCancel={onCancel}>
        <Part />
      </Dialog>
    </>,
  );
  await expect.element(failed).toMatchTextContent(/This part can’t be shown/);
  await expect.element(page.getByRole('dialog', { name: 'Rename' })).toBeVisible();
  await expect.element(page.getByText('The page')).toBeInTheDocument();
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(onCancel).toHaveBeenCalledOnce();
});
