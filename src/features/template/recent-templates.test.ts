import { afterEach, expect, test, vi } from 'vitest';
import { memoryStorage } from '#app/lib/testing/memory-storage.ts';
import { recentTemplates, rememberTemplate } from './recent-templates.ts';

const key = 'console.recent-templates:';

afterEach(() => vi.unstubAllGlobals());

test('the last one booked from comes first, each once, five at most', () => {
  vi.stubGlobal('localStorage', memoryStorage());
  for (const id of ['a', 'b', 'c', 'a', 'd', 'e', 'f']) rememberTemplate(id);
  expect(recentTemplates()).toEqual(['f', 'e', 'd', 'a', 'c']);
});

test.each([
  ['{', []],
  ['{}', []],
  ['[1,"a",null]', ['a']],
  ['["a","b","c","d","e","f"]', ['a', 'b', 'c', 'd', 'e']],
])('what is none is passed over: %s', (text, ids) => {
  vi.stubGlobal('localStorage', memoryStorage({ [key]: text }));
  expect(recentTemplates()).toEqual(ids);
});
