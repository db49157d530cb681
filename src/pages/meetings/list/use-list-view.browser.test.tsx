import { createMemoryRouter, Link, RouterProvider } from 'react-router';
import { expect, test, vi } from 'vitest';
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

test('a link pressed right after typing is followed, though the address of the search was still to be written', async () => {
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
  try {
    await page.getByLabelText('Search').fill('planning');
    await page.getByText('Timeline').click();
    await vi.advanceTimersByTimeAsync(1000); // its code takes longer than the typing rests
  } finally {
    vi.useRealTimers();
  }
  code.resolve({ Component: () => 'The timeline' });
  await expect.element(page.getByText('The timeline')).toBeVisible();
});
