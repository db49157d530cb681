import { expect, it } from 'vitest';
import { draftPrefix } from './draft-prefix.ts';
import { waitingDrafts } from './waiting-drafts.ts';

function storageOf(entries: Readonly<Record<string, unknown>>): Storage {
  const items = new Map(
    Object.entries(entries).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

const booking = draftPrefix('booking', 'ann');

it('drafts of every kind and of this person only, newest first; what is no draft is left out', () => {
  const storage = storageOf({
    [`${booking}a`]: { id: 'a', savedAt: 1, values: { name: ' Plan ' } },
    [`${booking}edit-7`]: { id: 'edit-7', savedAt: 3, values: {}, conferenceId: '7' },
    [`${draftPrefix('template', 'ann')}new`]: { id: 'new', savedAt: 2, values: { name: 'Weekly' } },
    [`${draftPrefix('booking', 'bob')}b`]: { id: 'b', savedAt: 4, values: { name: 'Secret' } },
    [`${booking}broken`]: '{',
    [`${booking}other`]: { id: 'other', savedAt: 'once' },
  });
  expect(waitingDrafts(storage, 'ann')).toEqual([
    { id: 'edit-7', savedAt: 3, kind: 'booking', name: '', conferenceId: '7' },
    { id: 'new', savedAt: 2, kind: 'template', name: 'Weekly' },
    { id: 'a', savedAt: 1, kind: 'booking', name: 'Plan' },
  ]);
});
