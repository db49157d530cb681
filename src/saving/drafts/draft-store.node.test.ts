import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { memoryStorage } from '#app/lib/testing/memory-storage.ts';
import { createDraftStore, type StoredDraft } from './draft-store.ts';
import { createVault } from './vault.ts';

const schema = z.looseObject({ id: z.string(), savedAt: z.number() });

beforeEach(() => vi.stubGlobal('localStorage', memoryStorage()));
afterEach(() => vi.unstubAllGlobals());

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

it('holds nothing of a draft whose secrets were opened', async () => {
  const made = crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const page = () =>
    createDraftStore<StoredDraft>({ prefix: 'd:', schema, vault: createVault('ann', () => made) });
  const draft = { id: 'a', savedAt: 1, password: 'hunter2' };
  page().save(draft);
  await vi.waitFor(() => expect(localStorage.getItem('d:a')).toMatch(/"sealed:[^"]/));

  const store = page();
  const opening = new WeakRef(store.opening('a') ?? {});
  await store.opening('a');
  expect(store.get('a')).toEqual(draft);
  // what a reference was made to lives as long as the task that made it
  await new Promise((resolve) => setTimeout(resolve));
  collectGarbage();
  expect(opening.deref()).toBeUndefined();
});
