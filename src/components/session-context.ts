import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session, SessionState } from '#app/api/session.ts';

const SessionContext = createContext<Session | undefined>(undefined);

export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session above this component');
  return session;
}

export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.get(),
  );
}

/** The name of the signed-in user; empty when nobody is signed in. */
export function useUsername(): string {
  const state = useSessionState();
  return state.status === 'signed-out' ? '' : state.username;
}
