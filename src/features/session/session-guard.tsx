import { useEffect } from 'react';
import { useSession, useSessionState } from '#app/components/session-context.ts';
import { PasswordPrompt } from './password-prompt.tsx';
import { watchPresence } from './presence.ts';

/** Keeps the session alive while somebody is there, locks when nobody is, and asks for the password when it ended. */
export function SessionGuard() {
  const session = useSession();
  const state = useSessionState();

  useEffect(
    () =>
      watchPresence({
        onBeat: () => void session.heartbeat().catch(() => undefined), // the next call tells what is wrong
        onIdle: session.lock,
      }),
    [session],
  );

  return state.status === 'interrupted' ? <PasswordPrompt why={state.why} /> : null;
}
