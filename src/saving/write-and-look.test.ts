import { expect, it, vi } from 'vitest';
import { ApiError } from '#app/api/api-error.ts';
import { look, writeAndLook } from './write-and-look.ts';

const lost = new ApiError({ failure: 'timeout', operationId: 'endMeeting', write: true });
const refused = new ApiError({ failure: 'refused', operationId: 'endMeeting', write: true });

it('does not look after an answer', async () => {
  const isDone = vi.fn<() => Promise<boolean>>(() => Promise.resolve(true));
  expect(await writeAndLook({ write: () => Promise.resolve(), isDone })).toEqual({
    outcome: 'done',
    answerLost: false,
  });
  expect(await writeAndLook({ write: () => Promise.reject(refused), isDone })).toEqual({
    outcome: 'not-done',
    error: refused,
    answerLost: false,
  });
  expect(isDone).not.toHaveBeenCalled();
});

it.each([
  [true, { outcome: 'done', answerLost: true }],
  [false, { outcome: 'not-done', error: lost, answerLost: true }],
])('after a lost answer tells what is true (%j), and writes once', async (isDone, outcome) => {
  const write = vi.fn<() => Promise<never>>(() => Promise.reject(lost));
  expect(await writeAndLook({ write, isDone: () => Promise.resolve(isDone) })).toEqual(outcome);
  expect(write).toHaveBeenCalledTimes(1);
});

it('does not claim anything when looking fails too', async () => {
  expect(await look(lost, () => Promise.reject(new Error('offline')))).toEqual({
    outcome: 'unknown',
    error: lost,
  });
});
