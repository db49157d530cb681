import { isApiError, sessionCodes } from './api-error.ts';

/**
 * Who is signed in, in this tab (field notes, section 1). The account token lives in this closure and nowhere
 * else; the user's cookie is the browser's (HttpOnly). Storage keeps the user's name and whether the
 * console is locked, so that a reload knows what to show.
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

/** The platform's session calls, given by the client so that this module knows no HTTP. */
export interface SessionCalls {
  readonly createToken: () => Promise<string>;
  readonly signIn: (token: string, user: { username: string; password: string }) => Promise<void>;
  readonly keepSessionAlive: (token: string) => Promise<void>;
  readonly keepTokenAlive: (token: string) => Promise<void>;
  /** Asks the reverse proxy to drop the cookie; the platform itself has no sign-out. */
  readonly clearCookie: () => Promise<void>;
}

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

  /** At once, unless the password prompt stands: then when it is answered. */
  async function uninterrupted(): Promise<void> {
    if (state.status !== 'interrupted') return;
    await new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
  }

  /** The account token: fetched when first needed, shared by everybody who asks meanwhile. */
  function accountToken(): Promise<string> {
    if (token) return token;
    const fetched = calls.createToken();
    token = fetched;
    fetched.catch(() => forget(fetched));
    return fetched;
  }

  /** Another call may have replaced it already. */
  function forget(dead: Promise<string>) {
    if (token === dead) token = undefined;
  }

  /** Sends with the account token; when that has died, once more with a new one. */
  async function withToken<T>(send: (token: string) => Promise<T>): Promise<T> {
    const used = accountToken();
    const given = await used;
    try {
      return await send(given);
    } catch (error) {
      if (!isRefusal(error, sessionCodes.tokenInvalid)) throw error;
      forget(used);
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
   * Runs a call; when the platform says that the token or the session is gone, gets a new token or waits for
   * the password prompt, and sends the call again, once for each. A call made while the prompt stands waits
   * too. Calls refused together share one new token and one prompt.
   * @throws SignedOutError when somebody signs out instead of answering the prompt
   */
  async function run<T>(send: (token: string) => Promise<T>): Promise<T> {
    await uninterrupted();
    const sentUnder = signIns;
    try {
      return await withToken(send);
    } catch (error) {
      if (!isRefusal(error, sessionCodes.notSignedIn) || state.status === 'signed-out') throw error;
      if (signIns === sentUnder) interrupt('expired');
      await uninterrupted();
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
    /** The password prompt's answer: signs the same user in again and lets the waiting calls go on. */
    async resume(password: string): Promise<void> {
      if (state.status === 'interrupted') await signIn(state.username, password);
    },
    /** A reload does not unlock. */
    lock(): void {
      if (state.status !== 'signed-in') return;
      store.setItem(lockKey, locked);
      interrupt('locked');
    },
    /** Forgets everything; calls that wait for a password are refused. */
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
     * Keeps both sessions of the platform alive; called while somebody is there. One that has ended all the
     * same asks for the password now, not at the next click.
     */
    async heartbeat(): Promise<void> {
      if (state.status !== 'signed-in') return;
      await run(calls.keepSessionAlive);
      await run(calls.keepTokenAlive);
    },
  };
}

function isRefusal(error: unknown, code: number): boolean {
  return isApiError(error) && error.code === code;
}
