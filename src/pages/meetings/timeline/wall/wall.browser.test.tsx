import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Session, SessionState } from '#app/api/session.ts';
import { signedInSession } from '#app/api/testing/stand-in.ts';
import { seriousAgainst } from '#app/app/testing/accessibility.ts';
import { createQueryClient } from '#app/app/query-client.ts';
import { show } from '#app/app/testing/show.tsx';
import { t } from '#app/app/testing/words.ts';
import { SessionProvider } from '#app/components/session-context.ts';
import { DayOnWall } from './wall.tsx';

let session: Session;

beforeEach(async () => {
  ({ session } = await signedInSession({ scenario: 'office' }));
  const router = createMemoryRouter([
    { path: '/', element: <DayOnWall /> },
    { path: '*', element: 'Elsewhere' },
  ]);
  await show(
    <SessionProvider value={session}>
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </SessionProvider>,
  );
});

const wall = page.getByRole('region', { name: t('timeline:wall.label') });
const keep = wall.getByRole('button', { name: t('timeline:wall.keep') });
const leave = wall.getByRole('link', { name: t('timeline:wall.leave') });

it('stays while the console locks if that was asked for, and leaving it locks it', async () => {
  await userEvent.click(keep);
  await expect.element(keep).toHaveAttribute('aria-pressed', 'true');
  await expect.element(wall.getByText(t('timeline:wall.kept'))).toBeInTheDocument();
  session.lock();
  expect(session.get().status).toBe('shown');
  await expect.element(wall).toBeVisible();
  // who is asked for the password gives it here
  const been: SessionState[] = [];
  session.subscribe(() => been.push(session.get()));
  await userEvent.click(leave);
  await expect.element(page.getByText('Elsewhere')).toBeInTheDocument();
  expect(been[0]).toMatchObject({ status: 'interrupted', why: 'locked' });
});

it('locks as every page does otherwise, and says so', async () => {
  await expect.element(wall.getByText(t('timeline:wall.locks'))).toBeInTheDocument();
  await userEvent.click(keep);
  await userEvent.click(keep);
  session.lock();
  expect(session.get()).toMatchObject({ status: 'interrupted', why: 'locked' });
});

it('is free of serious violations', async () => {
  expect(await seriousAgainst(wall)).toEqual([]);
});
