import { createMemoryRouter, Link, RouterProvider } from 'react-router';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { useListView } from './use-list-view.ts';

function List() {
  const view = useListView();
  return (
    <>
      <input
        aria-label="Search"
        value={view.shown.text}
        onChange={({ target }) => view.search(target.value)}
      />
      <Link to="/timeline">Timeline</Link>
    </>
  );
}

/** The list, and a page whose code is still coming. */
async function shown() {
  const code = Promise.withResolvers<{ Component: () => string }>();
  const router = createMemoryRouter(
    [
      { path: '/meetings', Component: List },
      { path: '/timeline', lazy: () => code.promise },
    ],
    { initialEntries: ['/meetings'] },
  );
  await render(<RouterProvider router={router} />);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return { router, comes: () => code.resolve({ Component: () => 'The timeline' }) };
}

afterEach(() => {
  vi.useRealTimers();
});

test('a link pressed right after typing is followed, though the address of the search was still to be written', async () => {
  const { comes } = await shown();
  await page.getByLabelText('Search').fill('planning');
  await page.getByText('Timeline').click();
  await vi.advanceTimersByTimeAsync(1000); // its code takes longer than the typing rests
  vi.useRealTimers();
  comes();
  await expect.element(page.getByText('The timeline')).toBeVisible();
});

test('so it is where the typing rests before the way to the page is drawn', async () => {
  const { router, comes } = await shown();
  await page.getByLabelText('Search').fill('planning');
  await page.getByText('Timeline').hover();
  expect(vi.getTimerCount()).toBe(1);
  void router.navigate('/timeline');
  vi.advanceTimersByTime(1000);
  vi.useRealTimers();
  comes();
  await expect.element(page.getByText('The timeline')).toBeVisible();
});

test('what was typed goes to the address where the way to the page was given up', async () => {
  const { router } = await shown();
  await page.getByLabelText('Search').fill('planning');
  await page.getByText('Timeline').click();
  await vi.advanceTimersByTimeAsync(1000);
  await router.navigate('/meetings');
  await vi.advanceTimersByTimeAsync(1000);
  expect(router.state.location).toMatchObject({ pathname: '/meetings', search: '?q=planning' });
});
