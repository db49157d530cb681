import { afterEach, expect, test, vi } from 'vitest';
import { memoryStorage } from '#app/lib/testing/memory-storage.ts';
import { recentIds, rememberId } from './recent-ids.ts';

const key = 'console.live-sources:';

afterEach(() => vi.unstubAllGlobals());

test('the last one asked for comes first, four of each source at most', () => {
  vi.stubGlobal('localStorage', memoryStorage());
  for (const id of ['a', 'b', 'a', 'c', 'd', 'e']) rememberId('domain', id);
  rememberId('room', 'x');
  expect(recentIds('domain')).toEqual(['e', 'd', 'c', 'a']);
  expect(recentIds('room')).toEqual(['x']);
  expect(recentIds('recorder')).toEqual([]);
});

test.each([
  ['{', []],
  ['[]', []],
  ['{"domain":"a"}', []],
  ['{"domain":[1,"a",null],"room":7}', ['a']],
])('what is none is passed over: %s', (text, ids) => {
  vi.stubGlobal('localStorage', memoryStorage({ [key]: text }));
  expect(recentIds('domain')).toEqual(ids);
});
