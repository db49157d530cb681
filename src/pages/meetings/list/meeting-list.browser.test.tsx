import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Session } from '#app/api/session.ts';
import { signedInSession } from '#app/api/testing/stand-in.ts';
import { createQueryClient } from '#app/app/query-client.ts';
import { seriousAgainst } from '#app/app/testing/accessibility.ts';
import { show } from '#app/app/testing/show.tsx';
import { onTelephone, tap } from '#app/app/testing/telephone.ts';
import { t } from '#app/app/testing/words.ts';
import { SessionProvider } from '#app/components/session-context.ts';
import type { World } from '#mocks/world-state.ts';
import { MeetingList } from './meeting-list.tsx';

const DAY = 24 * 3_600_000;

let world: World;
let session: Session;

beforeEach(async () => {
  ({ world, session } = await signedInSession({ scenario: 'empty' }));
});

/** Books a meeting for tomorrow. */
function book(name: string, people: readonly string[] = []) {
  const id = `id-of-${name}`;
  world.db.meetings.set(id, {
    id,
    number: `60${world.db.meetings.size + 1000}`,
    creator: 'admin',
    start: Date.now() + DAY,
    minutes: 60,
    status: 'booked',
    series: '',
    room: '',
    modified: 0,
    fields: {
      name,
      duration: 60,
      invite_members: people.map((account) => ({ account, name: account, type: 1 })),
    },
  });
}

/** Shows the list; what leads away from it shows its address. */
async function showList({ search = '', stacked = false } = {}) {
  const router = createMemoryRouter(
    [
      { path: '/meetings', element: <MeetingList openId={undefined} stacked={stacked} /> },
      { path: '*', element: 'Elsewhere' },
    ],
    { initialEntries: [`/meetings${search}`] },
  );
  await show(
    <QueryClientProvider client={createQueryClient()}>
      <SessionProvider value={session}>
        <RouterProvider router={router} />
      </SessionProvider>
    </QueryClientProvider>,
  );
  return router;
}

const row = (name: string) => page.getByRole('link', { name });
const more = (name: string) =>
  page.getByRole('button', { name: t('table:rowActions', { name }), exact: true });
const action = (name: string) => page.getByRole('menuitem', { name });

it('a tab that is pressed before a filter is drawn keeps the filter', async () => {
  const router = await showList();
  const tab = page.getByRole('link', { name: t('meetings:tabs.ended') }).element();
  await router.navigate('/meetings?by=Ann');
  if (tab instanceof HTMLElement) tab.click();
  await expect.poll(() => router.state.location.search).toBe('?by=Ann&state=ended');
});

it('each row has its actions: one duplicates it', async () => {
  book('Weekly');
  book('Review');
  const router = await showList();
  await userEvent.click(more('Review'));
  await userEvent.click(action(t('meetings:menu.duplicate')));
  await expect.element(page.getByText('Elsewhere')).toBeVisible();
  expect(router.state.location).toMatchObject({ pathname: '/book', search: '?from=id-of-Review' });
});

it.each(['{Shift>}{F10}{/Shift}', '{ContextMenu}'])(
  '%s opens the actions of the row, and Escape leads back to it',
  async (key) => {
    book('Weekly');
    const router = await showList();
    await expect.element(row('Weekly')).toBeVisible();
    row('Weekly').element().focus();
    await userEvent.keyboard(key);
    await expect.element(action(t('meetings:menu.time'))).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(more('Weekly')).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(row('Weekly')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await userEvent.click(action(t('meetings:menu.time')));
    await expect.element(page.getByText('Elsewhere')).toBeVisible();
    expect(router.state.location).toMatchObject({ search: '?id=id-of-Weekly' });
  },
);

it('on a telephone one row of filters, with how many of the others are set', async () => {
  book('Weekly', ['zhang']);
  await onTelephone();
  await showList({ search: '?who=zhang', stacked: true });
  const filters = page.getByRole('button', { name: t('meetings:filtersSet', { count: 1 }) });
  const range = page.getByRole('combobox', { name: t('meetings:range.label') });
  await expect.element(range).not.toBeInTheDocument();
  const search = page.getByRole('searchbox').element().getBoundingClientRect();
  const { top, bottom } = filters.element().getBoundingClientRect();
  expect((top + bottom) / 2).toBeCloseTo((search.top + search.bottom) / 2, 0);
  await tap(filters);
  await userEvent.selectOptions(range, t('meetings:range.all'));
  await expect
    .element(page.getByRole('button', { name: t('meetings:filtersSet', { count: 2 }) }))
    .toHaveAttribute('aria-expanded', 'true');
  await tap(more('Weekly'));
  await expect.element(action(t('meetings:menu.copy'))).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  expect(await seriousAgainst(page.getByRole('main'))).toEqual([]);
});

it('a meeting whose details fail is not silently left out of a filter by participant', async () => {
  book('Weekly', ['zhang']);
  book('Review', ['zhang']);
  world.faults.add({ name: 'refused', operation: 'getMeeting', times: 1 });
  await showList({ search: '?who=zhang' });
  await expect.element(page.getByText(t('meetings:whoWhere.failed', { count: 1 }))).toBeVisible();
  expect(page.getByRole('grid').getByRole('link').elements()).toHaveLength(1);
  await userEvent.click(page.getByRole('button', { name: t('meetings:whoWhere.retry') }));
  await expect.element(row('Weekly')).toBeVisible();
  await expect.element(row('Review')).toBeVisible();
});
