import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { DayFilter } from './day-filter.tsx';
import { DayInput } from './day-input.tsx';

const line = vi.hoisted(() => Promise.withResolvers<void>());
vi.mock('./read-words.ts', async (original) => {
  await line.promise;
  return original();
});

const taken = vi.fn<(day: string) => void>();

function Days() {
  const [day, setDay] = useState('2026-11-30');
  return (
    <>
      <DayInput label="Day" now="2026-11-29T20:40" value={day} onChange={setDay} />
      <p>value {day}</p>
      <DayFilter label="From" day="2020-01-01" onDay={taken} />
    </>
  );
}

it('fields that were left before the reader of words was there are read by it', async () => {
  await show(<Days />);
  for (const name of ['Day', 'From']) {
    const field = page.getByRole('textbox', { name });
    await userEvent.fill(field, 'in 3 days');
    await userEvent.tab();
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  }
  await expect.element(page.getByText('value in 3 days')).toBeVisible();
  expect(taken).not.toHaveBeenCalled();
  line.resolve();
  await expect.element(page.getByText('value 2026-12-02')).toBeVisible();
  const field = page.getByRole('textbox', { name: 'Day' });
  await expect.element(field).toHaveValue('12/02/2026');
  await expect.element(field).toHaveAttribute('aria-invalid', 'false');
  await vi.waitFor(() =>
    expect(taken.mock.calls).toEqual([[expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]]),
  );
});
