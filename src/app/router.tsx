import type { QueryClient } from '@tanstack/react-query';
import { createBrowserRouter, redirect } from 'react-router';
import { startMeetingsRead } from '#app/features/meetings/list/first-read.ts';
import { ErrorPage } from './error-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { paths } from './paths.ts';
import { Shell } from './shell/shell.tsx';

/**
 * Pages are split by route. A `loader` starts a page's first read beside its code, never waiting for it:
 * the page shows its own loading state.
 */
export function createRouter(queryClient: QueryClient) {
  return createBrowserRouter([
    {
      path: paths.overview,
      Component: Shell,
      ErrorBoundary: ErrorPage,
      HydrateFallback: () => null,
      children: [
        {
          ErrorBoundary: ErrorPage,
          children: [
            { index: true, loader: () => redirect(paths.meetings) },
            { path: paths.signIn, loader: () => redirect(paths.meetings) },
            {
              path: paths.meetings,
              loader: ({ request }) => {
                startMeetingsRead(queryClient, new URL(request.url).searchParams);
                return null;
              },
              lazy: {
                Component: async () =>
                  (await import('#app/features/meetings/list/meetings-page.tsx')).MeetingsPage,
              },
              children: [
                {
                  path: ':meetingId',
                  lazy: {
                    Component: async () =>
                      (await import('#app/features/meetings/detail/meeting-page.tsx')).MeetingPage,
                  },
                },
              ],
            },
            {
              path: paths.book,
              lazy: {
                Component: async () =>
                  (await import('#app/features/booking/booking-page.tsx')).BookingPage,
              },
            },
            {
              path: `${paths.book}/:conferenceId`,
              lazy: {
                Component: async () =>
                  (await import('#app/features/booking/edit-booking-page.tsx')).EditBookingPage,
              },
            },
            { path: '*', Component: NotFoundPage },
          ],
        },
      ],
    },
  ]);
}
