import { ApiError, isApiError, saysSessionEnded, sessionCodes } from './api-error.ts';

/**
 * Who is signed in, in this tab (field notes, section 1). Only this closure holds the account token; the
 * browser holds the user's cookie (HttpOnly). Storage keeps the username and whether the console is locked, so
 * that a reload knows what to show.
 */
export type SessionState =
  | { readonly status: 'signed-out' }
  | { readonly status: 'signed-in'; readonly username: string }
  /** The page stays under a password prompt; refused calls wait. */
  | {
      readonly status: 'interrupted';
      readonly username: string;
      readonly why: 'expired' | 'locked';
    };

/** The platform's session calls. The client passes them in, so that this module contains no HTTP. */
export interface SessionCalls {
  readonly createToken: () => Promise<string>;
  readonly signIn: (token: string, user: { username: string; password: string }) => Promise<void>;
  readonly keepSessionAlive: (token: string) => Promise<void>;
  readonly keepTokenAlive: (token: string) => Promise<void>;
  /** Asks the reverse proxy to delete the cookie; the platform itself has no sign-out. */
  readonly clearCookie: () => Promise<void>;
}

/** What happens to a call that was answered with a session code, once the session is back. */
export type AfterSessionCode = 'send-again' | 'throw';

type NameStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const nameKey = 'console.signed-in-as';
const lockKey = 'console.lock';
const locked = 'locked';

export class SignedOutError extends Error {
  override readonly name = 'SignedOutError';
}

export type Session = ReturnType<typeof createSession>;

export function createSession(calls: SessionCalls, store: NameStore) {
  let state: SessionState = remembered();
  let token: Promise<string> | undefined;
  let signIns = 0;
  let waiting: { resolve: () => void; reject: (reason: unknown) => void }[] = [];
  const listeners = new Set<() => void>();

  function remembered(): SessionState {
    const username = store.getItem(nameKey);
    if (username === null) return { status: 'signed-out' };
    return store.getItem(lockKey) === locked
      ? { status: 'interrupted', username, why: 'locked' }
      : { status: 'signed-in', username };
  }

  function become(next: SessionState) {
    state = next;
    for (const listener of listeners) listener();
  }

  function interrupt(why: 'expired' | 'locked') {
    if (state.status === 'signed-in')
      become({ status: 'interrupted', username: state.username, why });
  }

  /** Resolves immediately, or when an open password prompt is answered. */
  async function uninterrupted(): Promise<void> {
    if (state.status !== 'interrupted') return;
    await new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
  }

  /** The account token: fetched when it is first needed, and shared by concurrent calls. */
  function accountToken(): Promise<string> {
    if (token) return token;
    const fetched = calls.createToken();
    token = fetched;
    fetched.catch(() => forget(fetched));
    return fetched;
  }

  /** Another call may already have replaced it. */
  function forget(dead: Promise<string>) {
    if (token === dead) token = undefined;
  }

  /** Sends with the account token, once; an expired one is forgotten, and the next call gets a new one. */
  async function onceWithToken<T>(send: (token: string) => Promise<T>): Promise<T> {
    const used = accountToken();
    const given = await used;
    try {
      return await send(given);
    } catch (error) {
      if (!isRefusal(error, sessionCodes.tokenInvalid)) throw error;
      forget(used);
      throw sessionEnded(error);
    }
  }

  /** Sends with the account token; if it has expired, sends once more with a new one. */
  async function withToken<T>(send: (token: string) => Promise<T>): Promise<T> {
    try {
      return await onceWithToken(send);
    } catch (error) {
      if (!saysSessionEnded(error)) throw error;
      return send(await accountToken());
    }
  }

  async function signIn(username: string, password: string): Promise<void> {
    await withToken((given) => calls.signIn(given, { username, password }));
    signIns += 1;
    store.setItem(nameKey, username);
    store.removeItem(lockKey);
    become({ status: 'signed-in', username });
    for (const { resolve } of waiting) resolve();
    waiting = [];
  }

  /**
   * Runs a call. If the platform answers that the token or the session has expired, gets a new token or waits
   * for the password prompt, and sends the call again, once for each. Calls made while the prompt is open wait
   * too. Calls that are refused together share one new token and one prompt.
   * @throws SignedOutError if the user signs out instead of answering the prompt
   * @throws ApiError `session` instead of sending again, if `after` says so
   */
  async function run<T>(
    send: (token: string) => Promise<T>,
    after: AfterSessionCode = 'send-again',
  ): Promise<T> {
    await uninterrupted();
    const sentUnder = signIns;
    try {
      return await (after === 'throw' ? onceWithToken(send) : withToken(send));
    } catch (error) {
      if (!isRefusal(error, sessionCodes.notSignedIn) || state.status === 'signed-out') throw error;
      if (signIns === sentUnder) interrupt('expired');
      await uninterrupted();
      if (after === 'throw') throw sessionEnded(error);
      return withToken(send);
    }
  }

  return {
    get: (): SessionState => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    accountToken,
    signIn,
    run,
    /**
     * Called with the answer to the password prompt: signs the same user in again, and lets the waiting calls
     * continue.
     */
    async resume(password: string): Promise<void> {
      if (state.status === 'interrupted') await signIn(state.username, password);
    },
    /** The lock survives a reload. */
    lock(): void {
      if (state.status !== 'signed-in') return;
      store.setItem(lockKey, locked);
      interrupt('locked');
    },
    /** Clears everything; calls that wait for a password are rejected. */
    async signOut(): Promise<void> {
      store.removeItem(nameKey);
      store.removeItem(lockKey);
      token = undefined;
      become({ status: 'signed-out' });
      for (const { reject } of waiting) reject(new SignedOutError());
      waiting = [];
      await calls.clearCookie().catch(() => undefined);
    },
    /**
     * Keeps both platform sessions alive; called while the user is active. If a session has ended anyway, asks
     * for the password now instead of at the next click.
     */
    async heartbeat(): Promise<void> {
      if (state.status !== 'signed-in') return;
      await run(calls.keepSessionAlive);
      await run(calls.keepTokenAlive);
    },
  };
}

function isRefusal(error: unknown, code: number): error is ApiError {
  return isApiError(error) && error.failure === 'refused' && error.code === code;
}

/** A session code, told as what it says of the call: nothing. */
function sessionEnded({ operationId, write, code, description }: ApiError): ApiError {
  return new ApiError({ failure: 'session', operationId, write, code, description });
}
