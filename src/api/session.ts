import { ApiError, isApiError, saysSessionEnded, sessionCodes } from './api-error.ts';
import { createSessionMarks, type SharedMarks } from './session-marks.ts';

/**
 * Who is signed in (field notes, section 1). The session is the user's cookie (HttpOnly), so it is one a browser: all
 * tabs share it, whoever signs in in any of them. What the tabs know of it stands in marks that they share (`Marks`);
 * only this closure holds the account token. A mark opens nothing by itself: the cookie is gone once the console is
 * locked, and only the password brings one back.
 */
export type SessionState =
  | { readonly status: 'signed-out' }
  | { readonly status: 'signed-in'; readonly username: string }
  /** Locked; this tab alone goes on reading for what it shows, and offers nothing else. */
  | { readonly status: 'shown'; readonly username: string }
  /** Calls wait until this tab's user has given the password. */
  | {
      readonly status: 'interrupted';
      readonly username: string;
      readonly why: 'expired' | 'locked';
    }
  /** The browser's session is another user's, or nobody's, or it cannot be said whose. */
  | {
      readonly status: 'interrupted';
      readonly username: string;
      readonly why: 'elsewhere';
      readonly other: string | undefined;
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

export class SignedOutError extends Error {
  override readonly name = 'SignedOutError';
}

/** The call was not sent: the browser's session is not that of the user it was begun for. */
export class HeldBackError extends Error {
  override readonly name = 'HeldBackError';
}

export type Session = ReturnType<typeof createSession>;

const lookAgainAfter = 500;

export function createSession(calls: SessionCalls, store: SharedMarks) {
  const marks = createSessionMarks(store);
  let state: SessionState = remembered();
  let token: Promise<string> | undefined;
  let signIns = 0;
  /** In this tab's memory alone: after a reload, it is locked like the others. */
  let keepsShowing = false;
  let waiting: { resolve: () => void; reject: (reason: unknown) => void }[] = [];
  /** The cookie that is being deleted must be gone before there is another one. */
  let clearing: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();
  marks.subscribe(look);

  function remembered(): SessionState {
    const { locked, expired, open } = marks.read();
    if (locked !== null) return { status: 'interrupted', username: locked, why: 'locked' };
    if (expired !== null) return { status: 'interrupted', username: expired, why: 'expired' };
    return open === null ? { status: 'signed-out' } : { status: 'signed-in', username: open };
  }

  function become(next: SessionState) {
    state = next;
    for (const listener of listeners) listener();
  }

  /** Compares this tab with the browser's session, as it is now. */
  function look(): void {
    if (keepsShowing) marks.noteShown();
    if (state.status === 'signed-out' || marks.isSigningInElsewhere()) return;
    const { username } = state;
    const found = stateFor(username);
    if (found.status === 'signed-in') {
      if (state.status !== 'signed-in') reopen(username);
    } else if (found.status === 'shown') {
      if (state.status === 'signed-in') become(found);
    } else if (found.status === 'interrupted' && !isSameInterruption(state, found)) {
      become(found);
    }
  }

  function stateFor(username: string): SessionState {
    const { locked, expired, open } = marks.read();
    const interrupted = { status: 'interrupted', username } as const;
    if (locked === username) {
      return keepsShowing ? { status: 'shown', username } : { ...interrupted, why: 'locked' };
    }
    if (locked === null && expired === username) return { ...interrupted, why: 'expired' };
    const other = locked ?? expired ?? open;
    if (other === username) return { status: 'signed-in', username };
    return { ...interrupted, why: 'elsewhere', other: other ?? undefined };
  }

  function reopen(username: string) {
    signIns += 1;
    become({ status: 'signed-in', username });
    for (const { resolve } of waiting) resolve();
    waiting = [];
  }

  /** Ends the session for every tab, unless it is another user's by now. */
  function interrupt(why: 'expired' | 'locked'): boolean {
    look();
    if (state.status === 'shown' && why === 'expired') {
      // nothing more can be read: it is locked now, as the others are
      become({ status: 'interrupted', username: state.username, why: 'locked' });
      return true;
    }
    if (state.status !== 'signed-in') return false;
    const { username } = state;
    marks.set(why, username);
    become(stateFor(username));
    return true;
  }

  /** What it showed is locked away, if the console is. */
  function stopShowing(): void {
    if (!keepsShowing) return;
    keepsShowing = false;
    marks.endShown();
    if (state.status !== 'shown') return;
    become({ status: 'interrupted', username: state.username, why: 'locked' });
    clearing = calls.clearCookie().catch(() => undefined);
  }

  /** Resolves once the browser's session is this tab's user's. */
  async function ownSession(): Promise<void> {
    for (;;) {
      look();
      if (state.status === 'interrupted') {
        await new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
      } else if (marks.isSigningInElsewhere()) {
        await new Promise((resolve) => setTimeout(resolve, lookAgainAfter));
      } else if (state.status === 'signed-out' && marks.read().open !== null) {
        throw new SignedOutError();
      } else return;
    }
  }

  /**
   * Asked at the moment a call leaves: the marks of all tabs are read then, whether or not a message about them has
   * arrived.
   * @throws HeldBackError if the call would be made in another user's name
   */
  function mayLeave(): void {
    const { locked, expired, open } = marks.read();
    if (state.status === 'shown' && locked === state.username && expired === null) return;
    const username = state.status === 'signed-in' ? state.username : null;
    const isOwn = open === username && locked === null && expired === null;
    if (state.status === 'interrupted' || !isOwn || marks.isSigningInElsewhere())
      throw new HeldBackError();
  }

  /** Runs a call that may be held back, until it has left. */
  async function untilSent<T>(call: () => Promise<T>): Promise<T> {
    for (;;) {
      await ownSession();
      try {
        return await call();
      } catch (error) {
        if (!(error instanceof HeldBackError)) throw error;
      }
    }
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
    await clearing;
    let isSent = false;
    try {
      await withToken(async (given) => {
        await marks.startSignIn();
        isSent = true;
        await calls.signIn(given, { username, password });
      });
      marks.set('open', username);
    } catch (error) {
      if (isSent && !(isApiError(error) && error.failure === 'refused')) marks.doubt();
      throw error;
    } finally {
      marks.endSignIn();
    }
    reopen(username);
  }

  /**
   * Runs a call. If the platform answers that the token or the session has expired, gets a new token or waits
   * for the password prompt, and sends the call again, once for each. Calls made while the prompt is open wait
   * too, and so do those that would leave in another user's name. Calls that are refused together share one new
   * token and one prompt.
   * @throws SignedOutError if the user signs out instead of answering the prompt
   * @throws ApiError `session` instead of sending again, if `after` says so
   */
  async function run<T>(
    send: (token: string) => Promise<T>,
    after: AfterSessionCode = 'send-again',
  ): Promise<T> {
    let sentUnder = signIns;
    try {
      return await untilSent(() => {
        sentUnder = signIns;
        return after === 'throw' ? onceWithToken(send) : withToken(send);
      });
    } catch (error) {
      if (!isRefusal(error, sessionCodes.notSignedIn) || state.status === 'signed-out') throw error;
      if (signIns === sentUnder) interrupt('expired');
      await ownSession();
      if (after === 'throw') throw sessionEnded(error);
      return untilSent(() => withToken(send));
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
    look,
    mayLeave,
    /**
     * Called with the answer to the password prompt: signs the same user in again, and lets the waiting calls
     * continue, in every tab.
     */
    async resume(password: string): Promise<void> {
      if (state.status === 'interrupted') await signIn(state.username, password);
    },
    noteSign: () => marks.noteSign(),
    idleFor: () => marks.idleFor(),
    /**
     * Locks every tab. The cookie goes too, so that nothing kept in the browser opens the console again; it stays for as
     * long as a tab goes on showing.
     */
    lock(): void {
      if (interrupt('locked') && !marks.isShown())
        clearing = calls.clearCookie().catch(() => undefined);
    },
    /**
     * From now on this tab goes on reading when the console locks: what it shows offers nothing to whoever passes by.
     * Until `stopShowing`, which locks it too.
     */
    keepShowing(): void {
      keepsShowing = true;
      marks.noteShown();
    },
    stopShowing,
    /**
     * Clears everything; calls that wait for a password are rejected. The session of another user, who has signed in in
     * another tab, goes on.
     */
    async signOut(): Promise<void> {
      const isOwn =
        state.status !== 'signed-out' && Object.values(marks.read()).includes(state.username);
      token = undefined;
      become({ status: 'signed-out' });
      for (const { reject } of waiting) reject(new SignedOutError());
      waiting = [];
      if (!isOwn) return;
      marks.set(undefined);
      await clearing;
      await calls.clearCookie().catch(() => undefined);
    },
    /**
     * Keeps both platform sessions alive; called while the user is active. If a session has ended anyway, asks
     * for the password now instead of at the next click.
     */
    async heartbeat(): Promise<void> {
      if (state.status !== 'signed-in' && state.status !== 'shown') return;
      await run(calls.keepSessionAlive);
      await run(calls.keepTokenAlive);
    },
  };
}

function isSameInterruption(before: SessionState, found: SessionState): boolean {
  if (before.status !== 'interrupted' || found.status !== 'interrupted') return false;
  if (before.why !== found.why) return false;
  return before.why !== 'elsewhere' || found.why !== 'elsewhere' || before.other === found.other;
}

function isRefusal(error: unknown, code: number): error is ApiError {
  return isApiError(error) && error.failure === 'refused' && error.code === code;
}

/** A session code, told as what it says of the call: nothing. */
function sessionEnded({ operationId, write, code, description }: ApiError): ApiError {
  return new ApiError({ failure: 'session', operationId, write, code, description });
}
