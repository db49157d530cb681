import { describe, expect, it, vi } from 'vitest';
import { ApiError } from '#app/api/api-error.ts';
import {
  failureOf,
  foundIf,
  foundSince,
  lookAgain,
  sendAndLook,
  sendOnce,
  sendStep,
  type Found,
  type Write,
} from './outcome.ts';

type Facts = Partial<ConstructorParameters<typeof ApiError>[0]>;
const apiError = (facts: Facts) =>
  new ApiError({ failure: 'network', operationId: 'endMeeting', write: true, ...facts });

const lost = apiError({ failure: 'timeout' });
const sessionEnded = apiError({ failure: 'session', code: 10_102 });
const refused = apiError({ failure: 'refused', code: 51_107 });
const unexpected = new TypeError('undefined is not an object');

describe('what an error says about a write', () => {
  it.each([
    ['a refusal', { failure: 'refused', code: 51_107 }, 'refused', 'refused'],
    ['a refused read', { failure: 'refused', write: false }, 'refused', 'refused'],
    ['no connection', { failure: 'network' }, 'not-done', 'unknown'],
    ['no answer in time', { failure: 'timeout' }, 'not-done', 'unknown'],
    ['an answer cut off', { failure: 'malformed' }, 'not-done', 'unknown'],
    ['a proxy before the platform', { failure: 'http', status: 413 }, 'not-done', 'not-done'],
    ['a proxy after the platform', { failure: 'http', status: 502 }, 'not-done', 'unknown'],
    ['an answer about the session', { failure: 'session' }, 'not-done', 'unknown'],
    ['a read without an answer', { failure: 'timeout', write: false }, 'not-done', 'not-done'],
  ] as const)('%s', (_, facts, before, after) => {
    const error = apiError(facts);
    expect(failureOf(error, false)).toMatchObject({ kind: before, error });
    expect(failureOf(error, true)).toMatchObject({ kind: after, error });
  });

  it('an error nobody expected leaves it unknown once something was sent', () => {
    expect(failureOf(unexpected, false).kind).toBe('not-done');
    expect(failureOf(unexpected, true)).toEqual({ kind: 'unknown', error: unexpected });
  });
});

const notThere = () => Promise.resolve(foundIf(false));

/** A write that ends with `fault`, if given, and the result of reading it back. */
function write(fault?: unknown, look: () => Promise<Found> = () => Promise.reject(lost)) {
  return {
    send: vi.fn<Write['send']>(() =>
      fault === undefined ? Promise.resolve('7') : Promise.reject(fault),
    ),
    look: vi.fn<Write['look']>(look),
    onNotTaken: vi.fn<() => void>(),
  };
}

describe('a write', () => {
  it('is done where the answer says so, and nobody looks', async () => {
    const one = write();
    const { outcome } = await sendAndLook(() => one);
    expect(outcome).toEqual({ kind: 'done', made: '7', answerLost: false });
    expect(one.look).not.toHaveBeenCalled();
  });

  it('is not sent where what comes before fails, or where it ends there', async () => {
    const failed = await sendAndLook(() => Promise.reject(unexpected));
    expect(failed.outcome).toEqual({ kind: 'not-done', error: unexpected, answerLost: false });
    const ended = { kind: 'done-earlier', made: '6' } as const;
    expect((await sendAndLook(() => ended)).outcome).toEqual(ended);
  });

  it.each([
    ['a refusal', refused, { kind: 'refused', error: refused }],
    [
      'a proxy before the platform',
      apiError({ failure: 'http', status: 404 }),
      { kind: 'not-done', answerLost: false },
    ],
  ])('is not looked for after %s', async (_, error, outcome) => {
    const one = write(error);
    expect((await sendAndLook(() => one)).outcome).toMatchObject(outcome);
    expect(one.look).not.toHaveBeenCalled();
    expect(one.onNotTaken).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['there', foundIf(true), { kind: 'done', made: undefined, answerLost: true }],
    ['not there', foundIf(false), { kind: 'not-done', error: lost, answerLost: true }],
    ['neither', { kind: 'unknown' as const }, { kind: 'unknown', error: lost }],
  ])(
    'whose answer was lost is what a look says: %s; it is sent once',
    async (_, found, outcome) => {
      const one = write(lost, () => Promise.resolve(found));
      expect((await sendAndLook(() => one)).outcome).toEqual(outcome);
      expect(one.send).toHaveBeenCalledTimes(1);
      expect(one.onNotTaken).not.toHaveBeenCalled();
    },
  );

  it.each([lost, unexpected])(
    'is looked for again after %s until a look says something',
    async (error) => {
      const one = write(error);
      const first = await sendAndLook(() => one);
      expect(first.outcome).toEqual({ kind: 'unknown', error });
      one.look.mockResolvedValueOnce(foundIf(true));
      const second = await lookAgain(first);
      expect(second.outcome).toMatchObject({ kind: 'done', answerLost: true });
      expect(await lookAgain(second)).toBe(second);
      expect(one.send).toHaveBeenCalledTimes(1);
      expect(one.look).toHaveBeenCalledTimes(2);
    },
  );

  it('that was not found may still arrive: it is found before it is tried again', async () => {
    const one = write(lost, () => Promise.resolve(foundIf(false)));
    const first = await sendAndLook(() => one);
    expect(await foundSince(first)).toBeUndefined();
    one.look.mockResolvedValueOnce(foundIf(true));
    expect((await foundSince(first))?.outcome).toMatchObject({ kind: 'done', answerLost: true });
    one.look.mockRejectedValueOnce(lost);
    expect((await lookAgain(first)).outcome.kind).toBe('unknown');
  });

  it.each([undefined, refused])(
    'that ended with the answer %s is not looked for',
    async (fault) => {
      const one = write(fault);
      expect(await foundSince(await sendAndLook(() => one))).toBeUndefined();
      expect(one.look).not.toHaveBeenCalled();
    },
  );

  it('is looked for only when asked where it is sent without a look', async () => {
    const one = write(lost);
    expect((await sendOnce(() => one)).outcome.kind).toBe('unknown');
    expect(one.look).not.toHaveBeenCalled();
  });

  describe.each([
    ['with a look', sendAndLook],
    ['without one', sendOnce],
  ])('that is answered with a session code, sent %s', (_, sending) => {
    it('is done where it took effect, and not sent again', async () => {
      const one = write(sessionEnded, () => Promise.resolve(foundIf(true)));
      expect((await sending(() => one)).outcome).toMatchObject({ kind: 'done', answerLost: true });
      expect(one.send).toHaveBeenCalledOnce();
    });

    it('is sent once more where it did not', async () => {
      const one = write(undefined, notThere);
      one.send.mockRejectedValueOnce(sessionEnded);
      expect((await sending(() => one)).outcome).toEqual({
        kind: 'done',
        made: '7',
        answerLost: false,
      });
      expect(one.send).toHaveBeenCalledTimes(2);
    });

    it('is sent no third time', async () => {
      const one = write(sessionEnded, notThere);
      const { outcome } = await sending(() => one);
      expect(outcome).toEqual({ kind: 'not-done', error: sessionEnded, answerLost: true });
      expect(one.send).toHaveBeenCalledTimes(2);
    });

    it.each([
      ['a look cannot tell', () => Promise.resolve({ kind: 'unknown' as const })],
      ['a look fails', () => Promise.reject(lost)],
    ])('stays unknown where %s, and is not sent again', async (_why, look) => {
      const one = write(sessionEnded, look);
      const { outcome } = await sending(() => one);
      expect(outcome).toEqual({ kind: 'unknown', error: sessionEnded });
      expect(one.send).toHaveBeenCalledOnce();
    });
  });

  it('that is a step of something bigger ends it unless it is done', async () => {
    await sendStep(() => write());
    await sendStep(() => write(lost, () => Promise.resolve(foundIf(true))));
    await expect(sendStep(() => write(lost))).rejects.toBe(lost);
    await expect(sendStep(() => write(refused))).rejects.toBe(refused);
  });

  it.each([
    [true, 'done'],
    [false, 'refused'],
  ])('that is refused is done where the refusal means that (%j)', async (isGone, kind) => {
    const one = { ...write(refused), readRefusal: () => foundIf(isGone) };
    expect((await sendAndLook(() => one)).outcome.kind).toBe(kind);
  });

  it('stays refused where it cannot be told what the refusal means', async () => {
    const one = { ...write(refused), readRefusal: () => Promise.reject(lost) };
    expect((await sendAndLook(() => one)).outcome).toEqual({ kind: 'refused', error: refused });
  });
});
