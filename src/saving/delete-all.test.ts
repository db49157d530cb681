import { expect, it, vi } from 'vitest';
import { ApiError } from '#app/api/api-error.ts';
import { deleteAll } from './delete-all.ts';
import { foundIf, type Write } from './outcome.ts';

const lost = new ApiError({ failure: 'timeout', operationId: 'deleteMeetingFile', write: true });
const unexpected = new TypeError('undefined is not an object');

function deletion(error: unknown, look: Write['look']) {
  const send = vi.fn<Write['send']>(async () => {
    if (error !== undefined) throw error;
  });
  return { send, look };
}

const gone = () => Promise.resolve(foundIf(true));
const there = () => Promise.resolve(foundIf(false));
const unread = () => Promise.reject(lost);

it('nothing there is all deleted; what cannot be read is not', async () => {
  expect(await deleteAll(() => Promise.resolve([]))).toEqual({ count: 0, all: true });
  expect(await deleteAll(() => Promise.reject(lost))).toEqual({ count: 0, all: false });
});

it.each([
  ['an answer', undefined, there, 2, true],
  ['no answer, and gone', lost, gone, 2, true],
  ['no answer, and still there', lost, there, 1, false],
  ['no answer, and nobody knows', lost, unread, 1, false],
  ['an error nobody expected, and gone', unexpected, gone, 2, true],
  ['an error nobody expected, and nobody knows', unexpected, unread, 1, false],
] as const)('counts one beside another, after %s', async (_, error, look, count, all) => {
  const both = [deletion(error, look), deletion(undefined, there)];
  expect(await deleteAll(() => Promise.resolve(both))).toEqual({ count, all });
  for (const { send } of both) expect(send).toHaveBeenCalledTimes(1);
});
