/** Several tabs of one browser: one cookie, shared marks, messages that may come late or never. */
import { describe, expect, it, vi } from 'vitest';
import { ApiError, sessionCodes } from './api-error.ts';
import { configureApi } from './client.ts';
import { bookMeeting, listMeetings } from './generated/sdk.gen.ts';
import type { SharedMarks } from './session-marks.ts';
import { createSession, HeldBackError, type SessionCalls } from './session.ts';
import { booking } from './testing/platform.ts';

const MINUTE = 60_000;

function refused(code: number): ApiError {
  return new ApiError({ failure: 'refused', operationId: 'anything', write: false, code });
}

/** The platform, with the browser's only cookie. */
function browser() {
  const marks = new Map<string, string>();
  const tabs = new Set<() => void>();
  let cookie: string | undefined;
  let hearing = true;
  const calls = {
    createToken: async () => 'token',
    signIn: vi.fn<SessionCalls['signIn']>(async (_token, user) => {
      if (user.password !== 'right') throw refused(sessionCodes.wrongPassword);
      cookie = user.username;
    }),
    keepSessionAlive: async () => undefined,
    keepTokenAlive: async () => undefined,
    clearCookie: async () => {
      cookie = undefined;
    },
  };
  const tab = () => {
    let own: (() => void) | undefined;
    const tell = () => {
      if (hearing) for (const listener of tabs) if (listener !== own) listener();
    };
    const store: SharedMarks = {
      getItem: (key) => marks.get(key) ?? null,
      setItem: (key, text) => {
        marks.set(key, text);
        tell();
      },
      removeItem: (key) => {
        marks.delete(key);
        tell();
      },
      subscribe: (listener) => {
        own = listener;
        tabs.add(listener);
        return () => tabs.delete(listener);
      },
    };
    const session = createSession(calls, store);
    /** A call that says in whose name it was made, checked as the transport checks it. */
    const call = () =>
      session.run(async () => {
        session.mayLeave();
        if (cookie === undefined) throw refused(sessionCodes.notSignedIn);
        return cookie;
      });
    return { session, call };
  };
  return {
    tab,
    marks,
    calls,
    cookie: () => cookie,
    endSession: () => {
      cookie = undefined;
    },
    deafen: () => {
      hearing = false;
    },
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

async function twoTabs() {
  const it = browser();
  const first = it.tab();
  await first.session.signIn('admin', 'right');
  return { ...it, first, second: it.tab() };
}

describe('another user in another tab', () => {
  it.each([['at once'], ['by what it reads before a call, where no message comes']])(
    'is known %s, and nothing is sent in that name',
    async (how) => {
      const { first, tab, marks, deafen, ...it } = await twoTabs();
      if (how !== 'at once') deafen();
      marks.delete('console.signed-in-as'); // the sign-in page of a window that was not signed in
      const other = tab();
      await other.session.signIn('desk', 'right');
      const answer = first.call();
      await settled();
      expect(first.session.get()).toEqual({
        status: 'interrupted',
        username: 'admin',
        why: 'elsewhere',
        other: 'desk',
      });
      expect(it.cookie()).toBe('desk');
      await first.session.resume('right');
      expect(await answer).toBe('admin');
      const others = other.call();
      await settled();
      expect(other.session.get()).toMatchObject({ why: 'elsewhere', other: 'admin' });
      await other.session.resume('right');
      expect(await others).toBe('desk');
    },
  );

  it('holds calls back while somebody is signing in, until it is known whose the cookie is', async () => {
    const { first, tab, marks, calls } = await twoTabs();
    let answer: (() => void) | undefined;
    calls.signIn.mockImplementationOnce(
      () => new Promise((resolve) => (answer = () => resolve(undefined))),
    );
    marks.delete('console.signed-in-as');
    const other = tab();
    marks.set('console.signed-in-as', 'admin');
    const signingIn = other.session.signIn('desk', 'right');
    await vi.waitFor(() => expect(answer).toBeDefined());
    expect(first.session.mayLeave).toThrow(HeldBackError);
    expect(first.session.get().status).toBe('signed-in');
    answer?.();
    await signingIn;
    expect(first.session.get()).toMatchObject({ why: 'elsewhere', other: 'desk' });
  });

  it.each([
    ['a refusal leaves everything as it was', 'wrong', 'signed-in'],
    ['a lost answer puts it in doubt: the password is asked for', 'lost', 'interrupted'],
  ])('%s', async (_, password, status) => {
    const { first, marks, tab, calls } = await twoTabs();
    if (password === 'lost') calls.signIn.mockRejectedValueOnce(new TypeError('cut'));
    marks.delete('console.signed-in-as');
    const other = tab();
    marks.set('console.signed-in-as', 'admin');
    await expect(other.session.signIn('desk', password)).rejects.toBeDefined();
    expect(first.session.get().status).toBe(status);
    expect(marks.has('console.signing-in')).toBe(false);
  });

  it('who signs out there ends the session here, and what waits goes on with the password', async () => {
    const { first, second } = await twoTabs();
    await second.session.signOut();
    expect(first.session.get()).toMatchObject({ why: 'elsewhere', other: undefined });
    const answer = first.call();
    await first.session.resume('right');
    expect(await answer).toBe('admin');
  });

  it('keeps that user signed in when this tab leaves', async () => {
    const { first, second, marks, cookie } = await twoTabs();
    await second.session.signOut();
    await second.session.signIn('desk', 'right');
    await first.session.signOut();
    expect([cookie(), marks.get('console.signed-in-as')]).toEqual(['desk', 'desk']);
    await expect(first.call()).rejects.toMatchObject({ name: 'SignedOutError' });
  });
});

describe('a lock', () => {
  it('is of all tabs, and so is the password; the cookie is gone meanwhile', async () => {
    const { first, second, tab, cookie } = await twoTabs();
    first.session.lock();
    expect(cookie()).toBeUndefined();
    for (const { session } of [first, second, tab()])
      expect(session.get()).toEqual({ status: 'interrupted', username: 'admin', why: 'locked' });
    const answer = first.call();
    await second.session.resume('right');
    expect(first.session.get().status).toBe('signed-in');
    expect(await answer).toBe('admin');
  });

  it('is not opened by any mark that is removed, nor by all of them', async () => {
    const { first, marks, tab } = await twoTabs();
    first.session.lock();
    const locked = new Map(marks);
    for (const keys of [...[...locked.keys()].map((key) => [key]), [...locked.keys()]]) {
      for (const key of keys) marks.delete(key);
      expect(tab().session.get().status).not.toBe('signed-in');
      first.session.look();
      expect(first.session.get().status).toBe('interrupted');
      for (const [key, text] of locked) marks.set(key, text);
    }
  });

  it('counts where two marks contradict each other', async () => {
    const { first, marks, tab } = await twoTabs();
    first.session.lock();
    marks.set('console.signed-in-as', 'admin');
    expect(tab().session.get()).toMatchObject({ why: 'locked' });
    expect(first.session.mayLeave).toThrow(HeldBackError);
  });

  it('and a mark that is forged gets nothing: the platform asks for the password', async () => {
    const { first, marks, tab } = await twoTabs();
    first.session.lock();
    await settled();
    marks.delete('console.locked-as');
    marks.set('console.signed-in-as', 'admin');
    const forged = tab();
    void forged.call();
    await settled();
    expect(forged.session.get()).toMatchObject({ status: 'interrupted', why: 'expired' });
  });
});

it('a session that has ended is asked for once, for all tabs', async () => {
  const { first, second, endSession } = await twoTabs();
  endSession();
  const answers = Promise.all([first.call(), second.call()]);
  await settled();
  expect(second.session.get()).toMatchObject({ why: 'expired' });
  await first.session.resume('right');
  expect(await answers).toEqual(['admin', 'admin']);
});

it('signs of life are shared: only when nobody is there in any tab, nobody is there', async () => {
  const { first, second } = await twoTabs();
  vi.useFakeTimers();
  for (let minute = 0; minute < 30; minute += 1) {
    vi.advanceTimersByTime(MINUTE);
    first.session.noteSign();
  }
  expect(second.session.idleFor()).toBe(0);
  vi.advanceTimersByTime(20 * MINUTE);
  expect([first, second].map(({ session }) => session.idleFor())).toEqual([
    20 * MINUTE,
    20 * MINUTE,
  ]);
  vi.setSystemTime(Date.now() - 600 * MINUTE);
  second.session.noteSign();
  expect(second.session.idleFor()).toBe(0);
  vi.useRealTimers();
});

it('no call leaves once the marks are another user’s, however late it is prepared', async () => {
  const marks = new Map([['console.signed-in-as', 'admin']]);
  const left: string[] = [];
  const session = configureApi({
    baseUrl: 'http://platform.test',
    nameStore: {
      getItem: (key) => marks.get(key) ?? null,
      setItem: (key, text) => void marks.set(key, text),
      removeItem: (key) => void marks.delete(key),
    },
    fetch: async (input) => {
      const { pathname } = new URL(input instanceof Request ? input.url : input);
      left.push(pathname);
      // another tab signs in after the call was begun, before it is on its way
      marks.set('console.signed-in-as', 'desk');
      return Response.json({ success: 1, account_token: 't' });
    },
  });
  for (const call of [bookMeeting(booking), listMeetings({ query: {} })])
    void call.catch(() => undefined);
  await vi.waitFor(() => expect(session.get()).toMatchObject({ other: 'desk' }));
  await settled();
  expect(left).toEqual(['/api/v1/system/token']);
});

/** Two tabs of one user, of which one signed in. */
const signedIn = async () => {
  const one = browser();
  const shown = one.tab();
  await shown.session.signIn('desk', 'right');
  const other = one.tab();
  return { ...one, shown, other };
};

describe('a tab that goes on showing', () => {
  it.each(['itself', 'another tab'])('reads while %s locks the others', async (who) => {
    const { shown, other, tab, cookie } = await signedIn();
    shown.session.keepShowing();
    (who === 'itself' ? shown : other).session.lock();
    shown.session.look();
    other.session.look();
    expect(shown.session.get()).toEqual({ status: 'shown', username: 'desk' });
    expect(await shown.call()).toBe('desk');
    expect(other.session.get()).toMatchObject({ status: 'interrupted', why: 'locked' });
    expect(other.session.mayLeave).toThrow(HeldBackError);
    expect(tab().session.get()).toMatchObject({ status: 'interrupted', why: 'locked' });
    expect(cookie()).toBe('desk');
  });

  it('is locked too, and the cookie gone, once it stops', async () => {
    const { shown, cookie } = await signedIn();
    shown.session.keepShowing();
    shown.session.lock();
    shown.session.stopShowing();
    expect(shown.session.get()).toMatchObject({ status: 'interrupted', why: 'locked' });
    await vi.waitFor(() => expect(cookie()).toBeUndefined());
  });

  it('asks for the password when the session ends, and goes on after it', async () => {
    const { shown, endSession } = await signedIn();
    shown.session.keepShowing();
    shown.session.lock();
    endSession();
    const waiting = shown.call();
    await vi.waitFor(() => expect(shown.session.get().status).toBe('interrupted'));
    await shown.session.resume('right');
    expect(await waiting).toBe('desk');
    shown.session.lock();
    expect(shown.session.get().status).toBe('shown');
  });

  it('is signed in again when somebody unlocks the console elsewhere', async () => {
    const { shown, other } = await signedIn();
    shown.session.keepShowing();
    other.session.lock();
    shown.session.look();
    await other.session.resume('right');
    shown.session.look();
    expect(shown.session.get().status).toBe('signed-in');
  });

  it('that is gone without a word keeps no cookie for longer', async () => {
    const { shown, other, cookie, deafen } = await signedIn();
    shown.session.keepShowing();
    deafen();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5 * MINUTE });
    try {
      other.session.lock();
      await vi.waitFor(() => expect(cookie()).toBeUndefined());
    } finally {
      vi.useRealTimers();
    }
  });
});
