import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { Session } from '#app/api/session.ts';
import { createQueryClient } from '#app/app/query-client.ts';
import { show } from '#app/app/testing/show.tsx';
import { SessionProvider } from '#app/components/session-context.ts';
import { BookingForm } from '../booking-form.tsx';
import type { BookingValues } from '../booking-values.ts';
import { draftStoreOf } from '../draft-store.ts';

/** Shows the form of a new booking that begins with these values. */
export async function showBooking(session: Session, pristine: BookingValues): Promise<void> {
  const form = (
    <BookingForm
      mode={{ kind: 'new', seed: undefined }}
      drafts={draftStoreOf('admin')}
      draftId="d"
      draft={undefined}
      pristine={pristine}
    />
  );
  await show(
    <SessionProvider value={session}>
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={createMemoryRouter([{ path: '/', element: form }])} />
      </QueryClientProvider>
    </SessionProvider>,
  );
}
