import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router';
import type { Session } from '#app/api/session.ts';
import { followWrites } from '#app/api/stale-after.ts';
import { SessionProvider } from '#app/components/session-context.ts';
import { ConsoleFrame } from './console-frame.tsx';
import { createRouter } from './router.tsx';
import type { LoadedPages } from './routes.ts';

interface AppProps {
  readonly session: Session;
  readonly queryClient: QueryClient;
  /** The page that the address leads to, if it is there. */
  readonly begun: LoadedPages;
}

/** The console behind the sign-in. */
export function App({ session, queryClient, begun }: AppProps) {
  const [router] = useState(() => createRouter(queryClient, begun));
  useEffect(() => followWrites(queryClient), [queryClient]);
  return (
    <SessionProvider value={session}>
      <QueryClientProvider client={queryClient}>
        <ConsoleFrame>
          <RouterProvider router={router} />
        </ConsoleFrame>
      </QueryClientProvider>
    </SessionProvider>
  );
}
