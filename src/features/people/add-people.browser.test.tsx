import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import { AddPeople } from './add-people.tsx';
import type { Person } from './model/accounts.ts';
import type { Seat } from './model/roles.ts';

const onAdd = vi.fn<(people: readonly Person[], seat: Seat) => void>();
/** Without a platform: nobody is looked up. */
const client = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
const recent = { people: [], error: undefined, onRetry: () => {} };

function Host() {
  const [pasted, setPasted] = useState('x');
  const [seat, setSeat] = useState<Seat>('members');
  return (
    <QueryClientProvider client={client}>
      <AddPeople
        recent={recent}
        seats={new Map()}
        seat={seat}
        onSeat={setSeat}
        pasted={pasted}
        onPasted={setPasted}
        onAdd={(people) => onAdd(people, seat)}
      />
      <button type="button">Next</button>
    </QueryClientProvider>
  );
}

async function paste(text: string) {
  onAdd.mockClear();
  await show(<Host />);
  await userEvent.fill(page.getByRole('textbox'), text);
}

it('who is left in the paste box is added when the focus leaves the ways to add people', async () => {
  await paste('+4940123456\nnobody at all');
  await page.getByText('Audience').click();
  expect(onAdd).not.toHaveBeenCalled();
  await page.getByRole('button', { name: 'Next' }).click();
  expect(onAdd).toHaveBeenCalledTimes(1);
  const [people, seat] = onAdd.mock.calls[0] ?? [];
  expect(people).toMatchObject([{ account: '+4940123456' }]);
  expect(seat).toBe('audience');
  await expect.element(page.getByRole('textbox')).toHaveValue('nobody at all');
});

it('what names nobody is left alone', async () => {
  await paste('nobody at all');
  await page.getByRole('button', { name: 'Next' }).click();
  expect(onAdd).not.toHaveBeenCalled();
});
