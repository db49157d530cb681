import { MemoryRouter } from 'react-router';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { PrintPage } from './print-page.tsx';
import { PrintedInstead } from './printed-instead.tsx';
import { PaperSheet, SheetFacts, SheetTable } from './sheet.tsx';
import { SHEET_ROWS } from './sheet-rows.ts';

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    key: String(index),
    cells: [`Meeting ${index}`],
  }));

it('draws every row of a table up to the limit, and says how many more there are', async () => {
  await show(
    <PaperSheet title="Meetings">
      <SheetTable label="Meetings" headings={['Name']} rows={rows(SHEET_ROWS + 5)} total={1234} />
    </PaperSheet>,
  );
  const table = page.getByRole('table', { name: 'Meetings' });
  await expect.element(table.getByRole('row').nth(SHEET_ROWS)).toBeInTheDocument();
  expect(table.getByRole('row').elements()).toHaveLength(SHEET_ROWS + 1);
  await expect.element(page.getByText('234 more rows are not printed.')).toBeVisible();
});

it('repeats the headings on each page and cuts no row', async () => {
  await show(<SheetTable label="Meetings" headings={['Name']} rows={rows(1)} />);
  const [head, row] = page.getByRole('row').elements();
  expect(head && getComputedStyle(head.closest('thead') ?? head).display).toBe(
    'table-header-group',
  );
  expect(row && getComputedStyle(row).breakInside).toBe('avoid');
});

it('leaves out what is not known, and marks names that reorder', async () => {
  await show(
    <SheetFacts
      facts={[
        ['Chair', ''],
        ['Room', 'A\u202eB'],
      ]}
    />,
  );
  await expect.element(page.getByText('A[U+202E]B')).toBeVisible();
  await expect.element(page.getByText('Chair')).not.toBeInTheDocument();
});

it('stands in place of the page only while it is printed', async () => {
  await show(
    <PrintedInstead>
      <PaperSheet title="Board">text</PaperSheet>
    </PrintedInstead>,
  );
  const sheet = page.getByRole('article', { name: 'Board' });
  await expect.element(sheet).not.toBeInTheDocument();
  dispatchEvent(new Event('beforeprint'));
  await expect.element(sheet).toBeInTheDocument();
  dispatchEvent(new Event('afterprint'));
  await expect.element(sheet).not.toBeInTheDocument();
});

interface ShownPage {
  readonly isReading?: boolean;
  readonly error?: unknown;
  readonly hasSheet?: boolean;
}

function Page({ isReading = false, error, hasSheet = true }: ShownPage) {
  return (
    <MemoryRouter>
      <PrintPage
        title="Board"
        back="/meetings"
        isReading={isReading}
        error={error}
        onRetry={() => undefined}
      >
        {hasSheet && <PaperSheet title="Board">text</PaperSheet>}
      </PrintPage>
    </MemoryRouter>
  );
}

const print = page.getByRole('button', { name: 'Print' });

it('is printed once everything has been read', async () => {
  const shown = await show(<Page isReading hasSheet={false} />);
  await expect.element(print).toBeDisabled();
  await expect.element(page.getByText('Loading what will be printed…')).toBeVisible();
  await shown.rerender(<Page />);
  await expect.element(print).toBeEnabled();
});

it('says where a part of it is missing, or all of it', async () => {
  const shown = await show(<Page error={new Error('gone')} />);
  await expect.element(page.getByText('the printout is incomplete')).toBeVisible();
  await shown.rerender(<Page error={new Error('gone')} hasSheet={false} />);
  await expect.element(page.getByText('Couldn’t load what to print')).toBeVisible();
  await expect.element(print).toBeDisabled();
});
