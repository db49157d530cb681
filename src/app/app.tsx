import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router';
import type { Session } from '#app/api/session.ts';
import { followWrites } from '#app/api/stale-after.ts';
import { SessionProvider } from '#app/components/session-context.ts';
import { ConsoleFrame } from './console-frame.tsx';
import { createRouter } from './router.tsx';

interface AppProps {
  readonly session: Session;
  readonly queryClient: QueryClient;
}

/** The console behind the sign-in. */
export function App({ session, queryClient }: AppProps) {
  const [router] = useState(() => createRouter(queryClient));
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
