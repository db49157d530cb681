import { afterEach, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { memoryStorage } from '#app/lib/testing/memory-storage.ts';
import { attemptSchema, createFormDrafts } from './form-drafts.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
  [{ name: 'Weekly', before: [] }, true],
  [{ name: 'Weekly', before: ['a'], kind: 'instant' }, true],
  [{ name: 'Weekly' }, false],
  [{ name: 'Weekly', before: 'a' }, false],
  [{ before: [] }, false],
  [{ name: 1, before: [] }, false],
  ['Weekly', false],
  [null, false],
  [{ name: 'Weekly', before: [7] }, false],
])('%j is kept of a try: %s', (value, is) => {
  expect(attemptSchema.safeParse(value).success).toBe(is);
});

const values = z.looseObject({
  name: z.string(),
  people: z.array(z.looseObject({ account: z.string(), bitrate: z.optional(z.number()) })),
  settings: z.looseObject({ size: z.number() }),
});
const draftsOf = createFormDrafts({
  kind: 'room',
  values,
  blank: () => ({ name: '', people: [], settings: { size: 8 } }),
});
const draft = {
  id: 'a',
  savedAt: 1,
  values: { name: 'Plan', people: [{ account: '7' }], settings: { size: 16 } },
};
const key = 'console.room-draft:ann:a';

function keep(text: string) {
  vi.stubGlobal('localStorage', memoryStorage({ [key]: text }));
  // another person of the same name has another store, and so has the next page
  return draftsOf(`ann`);
}

it.each([
  ['of a form that makes something', draft],
  ['with fields that are not known', { ...draft, later: 1 }],
  ['of an edit', { ...draft, original: { name: 'P', deep: { 7: [null] } } }],
  ['with a try', { ...draft, attempt: { name: 'Plan', before: ['7'] } }],
])('a draft %s comes back whole: %j', (_, kept) => {
  const store = keep(JSON.stringify(kept));
  expect(store.get('a')).toEqual(kept);
  expect(localStorage.getItem(key)).not.toBeNull();
});

const { values: typed } = draft;
it.each([
  ['a time', { ...draft, savedAt: '1' }, typed, ['savedAt'], '1'],
  ['an original', { ...draft, original: [] }, typed, ['original'], []],
  ['a try', { ...draft, attempt: 'Plan' }, typed, ['attempt'], 'Plan'],
  [
    'a name',
    { ...draft, values: { ...typed, name: 7 } },
    { ...typed, name: '' },
    ['values', 'name'],
    7,
  ],
  [
    'a list',
    { ...draft, values: { ...typed, people: { any: 1 } } },
    { ...typed, people: [] },
    ['values', 'people'],
    { any: 1 },
  ],
  [
    'a person without an account',
    { ...draft, values: { ...typed, people: [{ name: 'Wang' }, { account: '8' }] } },
    { ...typed, people: [{ account: '8' }] },
    ['values', 'people', '0'],
    { name: 'Wang' },
  ],
  [
    'a part of a person',
    { ...draft, values: { ...typed, people: [{ account: '8', bitrate: 'fast' }] } },
    { ...typed, people: [{ account: '8' }] },
    ['values', 'people', '0', 'bitrate'],
    'fast',
  ],
  [
    'a setting',
    { ...draft, values: { ...typed, settings: { size: 'big', other: 3 } } },
    { ...typed, settings: { size: 8, other: 3 } },
    ['values', 'settings', 'size'],
    'big',
  ],
])(
  '%s that cannot be read is kept as it stood, and everything else is read',
  (_, kept, read, path, raw) => {
    const found = keep(JSON.stringify(kept)).get('a');
    expect(found?.values).toEqual(read);
    expect(found?.unread).toEqual([{ path, held: { [path.at(-1) ?? '']: raw } }]);
  },
);

it.each(['no JSON', '7', '[]', '"Plan"', '['.repeat(5000)])(
  'a draft of which nothing can be read is kept as a whole: %s',
  (text) => {
    const found = keep(text).get('a');
    expect(found).toMatchObject({ id: 'a', values: { name: '' }, isUnread: true });
    expect(found?.unread).toHaveLength(1);
  },
);

it('what cannot be read stays with the draft until it is discarded', () => {
  const store = keep(JSON.stringify({ ...draft, values: { ...typed, name: 7 } }));
  const unread = [{ path: ['values', 'name'], held: { name: 7 } }];
  store.save({ id: 'a', savedAt: 2, values: { ...typed, name: 'New' } });
  expect(store.get('a')).toMatchObject({ values: { name: 'New' }, unread });
  expect(JSON.parse(localStorage.getItem(key) ?? '')).toMatchObject({ unread });
  store.discardUnread('a');
  expect(store.get('a')).toMatchObject({ values: { name: 'New' }, unread: [] });
});

it('a draft that is set aside is there as text only', () => {
  const store = keep(JSON.stringify(draft));
  store.setAside('a');
  expect(store.get('a')).toMatchObject({
    values: { name: '' },
    isUnread: true,
    unread: [{ path: [], held: { draft } }],
  });
});
