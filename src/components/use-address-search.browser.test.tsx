import { use } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { useAddressSearch } from './use-address-search.ts';

const press = (name: string) => page.getByRole('button', { name }).click();

test('a filter that is changed before the last change is drawn leaves that one as it is', async () => {
  const drawn = Promise.withResolvers<void>();
  function Days() {
    const [shown, put] = useAddressSearch();
    if (shown.get('from') === '1') use(drawn.promise);
    const set = (name: string, day: string) => {
      const wanted = new URLSearchParams(shown);
      wanted.set(name, day);
      put(wanted);
    };
    return (
      <>
        <button onClick={() => set('from', '1')}>From</button>
        <button onClick={() => set('to', '2')}>To</button>
        <p>{String(shown)}</p>
      </>
    );
  }
  const router = createMemoryRouter([{ path: '/', Component: Days }], {
    initialEntries: ['/?from=0&to=0#days'],
  });
  await render(<RouterProvider router={router} />);
  await press('From');
  await vi.waitFor(() => expect(router.state.location.search).toBe('?from=1&to=0'));
  await expect.element(page.getByText('from=0&to=0')).toBeVisible();
  await press('To');
  drawn.resolve();
  await expect.element(page.getByText('from=1&to=2')).toBeVisible();
  expect(router.state.location).toMatchObject({ search: '?from=1&to=2', hash: '#days' });
});
