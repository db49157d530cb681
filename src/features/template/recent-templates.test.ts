import { expect, test } from 'vitest';
import { recentTemplates, rememberTemplate } from './recent-templates.ts';

function memory(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

test('the last one booked from comes first, each once, five at most', () => {
  const storage = memory();
  for (const id of ['a', 'b', 'c', 'a', 'd', 'e', 'f']) rememberTemplate(id, storage);
  expect(recentTemplates(storage)).toEqual(['f', 'e', 'd', 'a', 'c']);
});

test('what is none is passed over', () => {
  const storage = memory();
  storage.setItem('console.recent-templates', '{');
  expect(recentTemplates(storage)).toEqual([]);
  storage.setItem('console.recent-templates', '[1,"a",null]');
  expect(recentTemplates(storage)).toEqual(['a']);
});
