/** The session of one tab, without HTTP: field notes, section 1. */
import { describe, expect, it, vi } from 'vitest';
import { ApiError, sessionCodes } from './api-error.ts';
import { createSession, SignedOutError, type SessionCalls } from './session.ts';

type Send = (token: string) => Promise<string>;

function refusal(code: number): ApiError {
  return new ApiError({ failure: 'refused', operationId: 'anything', write: false, code });
}
const tokenDead = refusal(sessionCodes.tokenInvalid);
const sessionDead = refusal(sessionCodes.notSignedIn);

/** A platform with one user; the `end…` functions invalidate what it has issued. */
function start(rememberedName?: string) {
  const stored = new Map<string, string>(
    rememberedName === undefined ? [] : [['console.signed-in-as', rememberedName]],
  );
  let tokens = 0;
  let isSignedIn = rememberedName !== undefined;
  let endedTokens = 0;
  const live = (token: string) => {
    if (Number(token.slice('token-'.length)) <= endedTokens) throw tokenDead;
  };
  const calls = {
    createToken: vi.fn<SessionCalls['createToken']>(async () => `token-${String((tokens += 1))}`),
    signIn: vi.fn<SessionCalls['signIn']>(async (token, { password }) => {
      live(token);
      if (password !== 'right') throw refusal(sessionCodes.wrongPassword);
      isSignedIn = true;
    }),
    keepSessionAlive: vi.fn<SessionCalls['keepSessionAlive']>(async (token) => {
      live(token);
      if (!isSignedIn) throw sessionDead;
    }),
    keepTokenAlive: vi.fn<SessionCalls['keepTokenAlive']>(async (token) => live(token)),
    clearCookie: vi.fn<SessionCalls['clearCookie']>(async () => {
      isSignedIn = false;
    }),
  };
  const store = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  };
  const reload = () => createSession(calls, store);
  const session = reload();
  return {
    session,
    reload,
    calls,
    stored,
    endTokens: () => {
      endedTokens = tokens;
    },
    endSession: () => {
      isSignedIn = false;
    },
    /** An ordinary call to the platform. */
    call: vi.fn<Send>(async (token) => {
      live(token);
      if (!isSignedIn) throw sessionDead;
      return `answer under ${token}`;
    }),
  };
}

/** A call whose refusal the test triggers. */
function refusedLater() {
  let reject: ((reason: ApiError) => void) | undefined;
  const answer = new Promise<string>((_resolve, refuse) => {
    reject = refuse;
  });
  return { answer, refuse: (reason: ApiError) => reject?.(reason) };
}

/** Waits until everything that is due has run. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('signing in', () => {
  it('remembers the name, and nothing else', async () => {
    const { session, stored } = start();
    expect(session.get()).toEqual({ status: 'signed-out' });
    await session.signIn('desk', 'right');
    expect(session.get()).toEqual({ status: 'signed-in', username: 'desk' });
    await session.run(async () => undefined);
    expect(Object.fromEntries(stored)).toEqual({ 'console.signed-in-as': 'desk' });
  });

  it('is refused with a wrong password and changes nothing', async () => {
    const { session, stored, calls } = start();
    await expect(session.signIn('desk', 'wrong')).rejects.toMatchObject({
      code: sessionCodes.wrongPassword,
    });
    expect(session.get()).toEqual({ status: 'signed-out' });
    expect(stored.size).toBe(0);
    expect(calls.signIn).toHaveBeenCalledOnce();
  });

  it('gets a new token, once, when the form stood open longer than the token lived', async () => {
    const { session, calls, endTokens } = start();
    await session.accountToken();
    endTokens();
    await session.signIn('desk', 'right');
    expect(calls.signIn.mock.calls.map(([token]) => token)).toEqual(['token-1', 'token-2']);

    calls.signIn.mockRejectedValue(tokenDead);
    await expect(session.signIn('desk', 'right')).rejects.toBe(tokenDead);
    expect(calls.signIn).toHaveBeenCalledTimes(4);
  });

  it('goes on after a reload under the remembered name, with a token of its own', async () => {
    const { session, call } = start('desk');
    expect(session.get()).toEqual({ status: 'signed-in', username: 'desk' });
    expect(await session.run(call)).toBe('answer under token-1');
  });
});

describe('the account token', () => {
  it('is fetched once for everybody who asks together', async () => {
    const { session, calls, call } = start('desk');
    await Promise.all([session.run(call), session.run(call), session.accountToken()]);
    expect(calls.createToken).toHaveBeenCalledOnce();
  });

  it('is asked for again after it could not be had', async () => {
    const { session, calls, call } = start('desk');
    calls.createToken.mockRejectedValueOnce(refusal(sessionCodes.consumerRefused));
    await expect(session.run(call)).rejects.toMatchObject({ code: sessionCodes.consumerRefused });
    expect(call).not.toHaveBeenCalled();
    expect(await session.run(call)).toBe('answer under token-1');
  });

  it('is replaced when it has died, and the call sent again, once', async () => {
    const { session, call, endTokens } = start('desk');
    await session.run(call);
    endTokens();
    expect(await session.run(call)).toBe('answer under token-2');
    expect(call).toHaveBeenCalledTimes(3);

    const refused = vi.fn<Send>(async () => {
      throw tokenDead;
    });
    await expect(session.run(refused)).rejects.toBe(tokenDead);
    expect(refused).toHaveBeenCalledTimes(2);
    expect(session.get().status).toBe('signed-in');
  });

  it('is replaced once for calls refused together', async () => {
    const { session, calls, call, endTokens } = start('desk');
    await session.run(call);
    endTokens();
    const answers = await Promise.all([session.run(call), session.run(call), session.run(call)]);
    expect(answers).toEqual(Array.from({ length: 3 }, () => 'answer under token-2'));
    expect(calls.createToken).toHaveBeenCalledTimes(2);
  });

  it('is replaced also when it was dead from the first', async () => {
    const { session, calls, call } = start('desk');
    calls.createToken.mockResolvedValueOnce('token-0');
    const answers = await Promise.all([session.run(call), session.run(call)]);
    expect(answers).toEqual(['answer under token-1', 'answer under token-1']);
    expect(calls.createToken).toHaveBeenCalledTimes(2);
  });

  it('is not replaced again for a call that was refused late, under the old one', async () => {
    const { session, calls, call, endTokens } = start('desk');
    const late = refusedLater();
    const slow = (token: string) => (token === 'token-1' ? late.answer : call(token));
    const slowAnswer = session.run(slow);
    await settled();
    endTokens();
    await session.run(call);
    late.refuse(tokenDead);
    expect(await slowAnswer).toBe('answer under token-2');
    expect(calls.createToken).toHaveBeenCalledTimes(2);
  });
});

describe('a session that has ended', () => {
  it('is interrupted; one prompt answers every refused call, each sent again once', async () => {
    const { session, call, endSession } = start('desk');
    const seen: string[] = [];
    session.subscribe(() => seen.push(session.get().status));
    endSession();
    const sends = Array.from({ length: 3 }, () => vi.fn<Send>((token) => call(token)));
    const answers = Promise.all(sends.map((send) => session.run(send)));
    await settled();
    expect(session.get()).toEqual({ status: 'interrupted', username: 'desk', why: 'expired' });

    await session.resume('right');
    expect(await answers).toEqual(sends.map(() => 'answer under token-1'));
    for (const send of sends) expect(send).toHaveBeenCalledTimes(2);
    expect(seen).toEqual(['interrupted', 'signed-in']);
  });

  it('stays interrupted after a wrong password', async () => {
    const { session, call, endSession } = start('desk');
    endSession();
    const answer = session.run(call);
    await settled();
    await expect(session.resume('wrong')).rejects.toMatchObject({
      code: sessionCodes.wrongPassword,
    });
    expect(session.get().status).toBe('interrupted');
    expect(call).toHaveBeenCalledOnce();
    await session.resume('right');
    await answer;
  });

  it('does not ask a second time for a call that was refused late, under the session before', async () => {
    const { session, call, endSession } = start('desk');
    const late = refusedLater();
    const slow = vi.fn<Send>((token) => call(token)).mockReturnValueOnce(late.answer);
    const slowAnswer = session.run(slow);
    endSession();
    const answer = session.run(call);
    await settled();
    await session.resume('right');
    await answer;
    late.refuse(sessionDead);
    expect(await slowAnswer).toBe('answer under token-1');
    expect(session.get().status).toBe('signed-in');
  });

  it('gives up on a call that is refused again after the prompt', async () => {
    const { session } = start('desk');
    const refused = vi.fn<Send>(async () => {
      throw sessionDead;
    });
    const answer = session.run(refused);
    await settled();
    await session.resume('right');
    await expect(answer).rejects.toBe(sessionDead);
    expect(refused).toHaveBeenCalledTimes(2);
    expect(session.get().status).toBe('signed-in');
  });

  it.each([
    ['token', tokenDead],
    ['session', sessionDead],
  ])(
    'brings a dead %s back for a call that is not to be sent again, and says so',
    async (_, dead) => {
      const { session, call, calls, endTokens, endSession } = start('desk');
      await session.run(call);
      if (dead === tokenDead) endTokens();
      else endSession();
      const error = session.run(call, 'throw').catch((thrown: unknown) => thrown);
      await settled();
      await session.resume('right');
      expect(await error).toMatchObject({ failure: 'session', code: dead.code });
      expect(call).toHaveBeenCalledTimes(2);
      await session.run(call);
      expect(calls.createToken).toHaveBeenCalledTimes(dead === tokenDead ? 2 : 1);
    },
  );

  it('and a token that has died with it: a new token, then the prompt, then the answer', async () => {
    const { session, call, endTokens, endSession } = start('desk');
    await session.run(call);
    endTokens();
    endSession();
    const answer = session.run(call);
    await settled();
    expect(session.get().status).toBe('interrupted');
    endTokens(); // the prompt stayed open for longer than a token is valid
    await session.resume('right');
    expect(await answer).toBe('answer under token-3');
  });

  it('does not interrupt somebody who is not signed in', async () => {
    const { session, call } = start();
    await expect(session.run(call)).rejects.toBe(sessionDead);
    expect(session.get().status).toBe('signed-out');
  });
});

describe('locking', () => {
  it('holds calls back, unsent, until the password is given', async () => {
    const { session, call } = start('desk');
    session.lock();
    expect(session.get()).toEqual({ status: 'interrupted', username: 'desk', why: 'locked' });
    const answer = session.run(call);
    await settled();
    expect(call).not.toHaveBeenCalled();
    await session.resume('right');
    await answer;
    expect(call).toHaveBeenCalledOnce();
  });

  it('outlives a reload, until the password is given or somebody signs out', async () => {
    const { session, reload } = start('desk');
    session.lock();
    const reloaded = reload();
    expect(reloaded.get()).toEqual({ status: 'interrupted', username: 'desk', why: 'locked' });
    await reloaded.resume('right');
    expect(reload().get()).toEqual({ status: 'signed-in', username: 'desk' });
    reloaded.lock();
    await reloaded.signOut();
    expect(reload().get()).toEqual({ status: 'signed-out' });
  });

  it('keeps the lock as the reason when a call in flight finds the session ended', async () => {
    const { session, call, endSession } = start('desk');
    endSession();
    const answer = session.run(call);
    session.lock();
    await settled();
    expect(session.get()).toMatchObject({ status: 'interrupted', why: 'locked' });
    await session.resume('right');
    await answer;
  });
});

describe('signing out', () => {
  it('refuses every call that waits, forgets name and token, clears the cookie', async () => {
    const { session, stored, calls, call, endSession } = start('desk');
    endSession();
    const waiting = [session.run(call), session.run(call)];
    const refusals = Promise.allSettled(waiting);
    await settled();
    await session.signOut();
    for (const outcome of await refusals) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(SignedOutError) });
    }
    expect(session.get()).toEqual({ status: 'signed-out' });
    expect(stored.size).toBe(0);
    expect(calls.clearCookie).toHaveBeenCalledOnce();
    await session.signIn('admin', 'right');
    expect(calls.createToken).toHaveBeenCalledTimes(2);
  });

  it('is done even where no proxy clears the cookie', async () => {
    const { session, calls } = start('desk');
    calls.clearCookie.mockRejectedValue(new TypeError('no such address'));
    await session.signOut();
    expect(session.get().status).toBe('signed-out');
  });
});

describe('a heartbeat', () => {
  it('keeps session and token alive while signed in, and only then', async () => {
    const { session, calls } = start('desk');
    await session.heartbeat();
    expect(calls.keepSessionAlive).toHaveBeenCalledExactlyOnceWith('token-1');
    expect(calls.keepTokenAlive).toHaveBeenCalledExactlyOnceWith('token-1');
    session.lock();
    await session.heartbeat();
    expect(calls.keepSessionAlive).toHaveBeenCalledOnce();
  });

  it('asks for the password as soon as it finds the session ended', async () => {
    const { session, endSession } = start('desk');
    endSession();
    const beat = session.heartbeat();
    await settled();
    expect(session.get()).toMatchObject({ status: 'interrupted', why: 'expired' });
    await session.resume('right');
    await beat;
  });

  it('replaces a token that has died', async () => {
    const { session, calls, call, endTokens } = start('desk');
    await session.run(call);
    endTokens();
    await session.heartbeat();
    expect(calls.keepTokenAlive).toHaveBeenCalledExactlyOnceWith('token-2');
  });
});

describe('a listener', () => {
  it('hears of every change until it stops listening', async () => {
    const { session } = start();
    const listener = vi.fn<() => void>();
    const stop = session.subscribe(listener);
    await session.signIn('desk', 'right');
    session.lock();
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    await session.signOut();
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
