import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router';
import type { Session } from '#app/api/session.ts';
import { followWrites } from '#app/api/stale-after.ts';
import { SessionProvider } from '#app/components/session-context.ts';
import { ConsoleLook } from './console-look.tsx';
import { createQueryClient } from './query-client.ts';
import { createRouter } from './router.tsx';
import { giveStylesTheNonce } from './style-nonce.ts';
import type { ComponentTexts } from './words.ts';

interface AppProps {
  readonly session: Session;
  readonly texts: ComponentTexts;
}

giveStylesTheNonce();

/** The console behind the sign-in. */
export function App({ session, texts }: AppProps) {
  const [queryClient] = useState(createQueryClient);
  const [router] = useState(() => createRouter(queryClient));
  useEffect(() => followWrites(queryClient), [queryClient]);
  return (
    <SessionProvider value={session}>
      <QueryClientProvider client={queryClient}>
        <ConsoleLook texts={texts}>
          <RouterProvider router={router} />
        </ConsoleLook>
      </QueryClientProvider>
    </SessionProvider>
  );
}
