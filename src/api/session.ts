import { isApiError, sessionCodes } from './api-error.ts';

/**
 * Who is signed in, in this tab (field notes, section 1). The account token lives in this closure and nowhere
 * else; the user's cookie is the browser's (HttpOnly). Storage keeps the user's name alone, so that a reload
 * knows whether to show the sign-in form or the page.
 */
export type SessionState =
  | { readonly status: 'signed-out' }
  | { readonly status: 'signed-in'; readonly username: string }
  /** The page stays as it is under a password prompt; refused calls wait. */
  | {
      readonly status: 'interrupted';
      readonly username: string;
      readonly why: 'expired' | 'locked';
    };

/** The platform's session calls, given by the transport so that this module knows no HTTP. */
export interface SessionCalls {
  createToken(): Promise<string>;
  signIn(input: { username: string; password: string }): Promise<void>;
  keepSessionAlive(): Promise<void>;
  keepTokenAlive(token: string): Promise<void>;
  /** Asks the reverse proxy to drop the cookie; the platform itself has no sign-out. */
  clearCookie(): Promise<void>;
}

type NameStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const nameKey = 'console.signed-in-as';

export class SignedOutError extends Error {
  override readonly name = 'SignedOutError';
}

export type Session = ReturnType<typeof createSession>;

export function createSession(calls: SessionCalls, store: NameStore) {
  let state: SessionState = remembered();
  let token: Promise<string> | undefined;
  let waiting: { resolve: () => void; reject: (reason: unknown) => void }[] = [];
  const listeners = new Set<() => void>();

  function remembered(): SessionState {
    const username = store.getItem(nameKey);
    return username === null ? { status: 'signed-out' } : { status: 'signed-in', username };
  }

  function become(next: SessionState) {
    state = next;
    for (const listener of listeners) listener();
  }

  /** The account token: fetched when first needed, shared by everybody who asks meanwhile. */
  function accountToken(): Promise<string> {
    token ??= calls.createToken().catch((error: unknown) => {
      token = undefined;
      throw error;
    });
    return token;
  }

  async function signIn(username: string, password: string): Promise<void> {
    try {
      await calls.signIn({ username, password });
    } catch (error) {
      if (!isApiError(error) || error.code !== sessionCodes.tokenInvalid) throw error;
      token = undefined; // the token died while the form stood open: a new one, once
      await calls.signIn({ username, password });
    }
    store.setItem(nameKey, username);
    become({ status: 'signed-in', username });
    for (const { resolve } of waiting) resolve();
    waiting = [];
  }

  function interrupt(why: 'expired' | 'locked') {
    if (state.status === 'signed-in')
      become({ status: 'interrupted', username: state.username, why });
  }

  return {
    get: (): SessionState => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    accountToken,
    signIn,
    /** The password prompt's answer: signs the same user in again and lets the waiting calls go on. */
    async resume(password: string): Promise<void> {
      if (state.status === 'interrupted') await signIn(state.username, password);
    },
    lock: () => interrupt('locked'),
    /** Forgets everything; calls that wait for a password are refused. */
    async signOut(): Promise<void> {
      store.removeItem(nameKey);
      token = undefined;
      for (const { reject } of waiting) reject(new SignedOutError());
      waiting = [];
      become({ status: 'signed-out' });
      await calls.clearCookie().catch(() => undefined);
    },
    /** Keeps both sessions of the platform alive; called while somebody is there. */
    async heartbeat(): Promise<void> {
      if (state.status !== 'signed-in') return;
      await calls.keepSessionAlive();
      await calls.keepTokenAlive(await accountToken());
    },
    /**
     * Runs a call; when the platform says that the token or the session is gone, gets a new token or waits
     * for the password prompt, and sends the call again, once. A call sent while the prompt stands waits too.
     */
    async run<T>(send: () => Promise<T>): Promise<T> {
      if (state.status === 'interrupted') await resumed();
      const sentWith = token;
      try {
        return await send();
      } catch (error) {
        if (!isApiError(error)) throw error;
        if (error.code === sessionCodes.tokenInvalid) {
          if (token === sentWith) token = undefined;
          return send();
        }
        if (error.code === sessionCodes.notSignedIn && state.status !== 'signed-out') {
          interrupt('expired');
          await resumed();
          return send();
        }
        throw error;
      }
    },
  };

  function resumed(): Promise<void> {
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  }
}
