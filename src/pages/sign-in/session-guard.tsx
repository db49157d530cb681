import { lazy, Suspense, useEffect } from 'react';
import { useSession, useSessionState } from '#app/components/session-context.ts';
import { watchPresence } from './presence.ts';

const loadPrompt = () => import('./password-prompt.tsx');
const PasswordPrompt = lazy(loadPrompt);

/** Keeps the session alive while somebody is there, locks when nobody is, and asks for the password when it ended. */
export function SessionGuard() {
  const session = useSession();
  const state = useSessionState();

  useEffect(
    () =>
      watchPresence({
        onBeat: () => void session.heartbeat().catch(() => undefined), // the next call tells what is wrong
        onIdle: () => session.lock(),
      }),
    [session],
  );

  // the prompt's code is fetched ahead of need: when it is needed, the network may be what failed
  useEffect(() => {
    const waiting = setTimeout(() => void loadPrompt(), 5_000);
    return () => clearTimeout(waiting);
  }, []);

  return (
    <Suspense>{state.status === 'interrupted' && <PasswordPrompt why={state.why} />}</Suspense>
  );
}
