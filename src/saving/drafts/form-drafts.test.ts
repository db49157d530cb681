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

const draftsOf = createFormDrafts({ kind: 'room', values: z.looseObject({ name: z.string() }) });
const draft = { id: 'a', savedAt: 1, values: { name: 'Plan' } };

it.each([
  ['of a form that makes something', draft, true],
  ['with fields that are not known', { ...draft, later: 1 }, true],
  ['of an edit', { ...draft, original: { name: 'P', deep: { 7: [null] } } }, true],
  ['with a try', { ...draft, attempt: { name: 'Plan', before: ['7'] } }, true],
  ['without an id', { ...draft, id: undefined }, false],
  ['without a time', { ...draft, savedAt: '1' }, false],
  ['without values', { ...draft, values: undefined }, false],
  ['with values of another shape', { ...draft, values: { name: 7 } }, false],
  ['of an edit of nothing', { ...draft, original: [] }, false],
  ['with a try of another shape', { ...draft, attempt: 'Plan' }, false],
])('a draft %s comes back whole, or is none: %j', (_, kept, is) => {
  const key = 'console.room-draft:ann:a';
  vi.stubGlobal('localStorage', memoryStorage({ [key]: JSON.stringify(kept) }));
  expect(draftsOf('ann').get('a')).toEqual(is ? kept : undefined);
  expect(localStorage.getItem(key)).not.toBeNull();
});
