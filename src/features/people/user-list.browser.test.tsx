import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from '#app/app/testing/show.tsx';
import type { Person } from './model/accounts.ts';
import { UserList } from './user-list.tsx';

/** Without a platform: nobody is looked up. */
const client = new QueryClient({ defaultOptions: { queries: { enabled: false } } });
const recent = { people: [], error: undefined, onRetry: () => {} };

function Host() {
  const [users, setUsers] = useState<readonly Person[]>([]);
  return (
    <QueryClientProvider client={client}>
      <UserList
        label="Users"
        empty="Nobody"
        value={users}
        onChange={setUsers}
        recent={recent}
        pasted=""
        onPasted={() => {}}
      />
    </QueryClientProvider>
  );
}

it('what is typed and not sure is asked, and who is typed again is told apart', async () => {
  await show(<Host />);
  const search = page.getByRole('searchbox').first();
  await userEvent.fill(search, '20261129');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Nobody', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Add .*20261129/ }).click();
  await expect.element(page.getByText('20261129')).toBeVisible();
  await expect.element(search).toHaveValue('');
  await userEvent.fill(search, 'a@x.example');
  await userEvent.keyboard('{Enter}');
  await userEvent.fill(search, 'a@x.example');
  await expect.element(page.getByText(/a@x.example.* is already among/)).toBeVisible();
});
