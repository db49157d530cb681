import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { memoryStorage } from '#app/lib/testing/memory-storage.ts';
import { isSecretName } from '#app/lib/secret-name.ts';
import { fields } from '#app/api/generated/fields.gen.ts';
import { SETTINGS } from '#app/features/setting/model/settings.ts';
import type { Setting } from '#app/features/setting/model/setting.ts';
import { createDraftStore, type StoredDraft } from './draft-store.ts';
import { createVault } from './vault.ts';

interface Draft extends StoredDraft {
  readonly values: { readonly name: string; readonly settings: { readonly password: string } };
  readonly original?: object;
}

const schema = z.looseObject({
  id: z.string(),
  savedAt: z.number(),
  values: z.looseObject({
    name: z.string(),
    settings: z.looseObject({ password: z.string() }),
  }),
});

const make = () =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
const none = () => Promise.reject(new Error('no key on plain http'));

/** The drafts as a page has them: nothing is known but the storage and the key. */
const page = (findKey: () => Promise<CryptoKey>, owner = 'ann') =>
  createDraftStore<Draft>({ prefix: 'd:', schema, vault: createVault(owner, findKey) });

const draft: Draft = {
  id: 'a',
  savedAt: 1,
  values: { name: 'Plan', settings: { password: 'hunter2' } },
  original: { password: 'before', invite_members: [{ encrypted_key: 'k3y' }], e164: '7' },
};
const clear = ['hunter2', 'before', 'k3y'];

beforeEach(() => vi.stubGlobal('localStorage', memoryStorage()));
afterEach(() => vi.unstubAllGlobals());

const kept = () => localStorage.getItem('d:a') ?? '';
const sealed = () => vi.waitFor(() => expect(kept()).not.toContain('"sealed:"'));

async function opened(store: ReturnType<typeof page>) {
  await store.opening('a');
  return store.get('a');
}

describe('the secrets of a draft', () => {
  it('are never in the storage in clear, and come back whole on the next page', async () => {
    const key = await make();
    const store = page(async () => key);
    expect(store.save(draft)).toBe(true);
    for (const secret of clear) expect(kept()).not.toContain(secret);
    expect(store.get('a')).toEqual(draft);
    await sealed();
    for (const secret of clear) expect(kept()).not.toContain(secret);
    expect(kept()).toContain('Plan');
    expect(await opened(page(async () => key))).toEqual(draft);
  });

  it('are in the first text that is written, once they have been prepared', async () => {
    const key = await make();
    const vault = createVault('ann', async () => key);
    const store = createDraftStore<Draft>({ prefix: 'd:', schema, vault });
    store.prepare(draft);
    await vi.waitFor(() => expect(vault.sealed('"hunter2"')).toBeDefined());
    await vi.waitFor(() => expect(vault.sealed('"k3y"')).toBeDefined());
    store.save(draft);
    expect(kept()).not.toContain('"sealed:"');
  });

  it('are not kept where there is no key, and the draft says so now and later', async () => {
    const store = page(none);
    store.prepare(draft);
    await vi.waitFor(() => expect(store.leavesOut(draft)).toBe(true));
    store.save(draft);
    for (const secret of clear) expect(kept()).not.toContain(secret);
    expect(store.get('a')).toEqual(draft);
    const later = await opened(page(none));
    expect(later).toMatchObject({
      lacksSecrets: true,
      values: { name: 'Plan', settings: { password: '' } },
    });
    const bare = { ...draft, original: {}, values: { name: '', settings: { password: '' } } };
    expect(store.leavesOut(bare)).toBe(false);
  });

  it('that an earlier version kept in clear are sealed when the draft is read', async () => {
    localStorage.setItem('d:a', JSON.stringify(draft));
    const key = await make();
    expect(page(async () => key).get('a')).toEqual(draft);
    for (const secret of clear) expect(kept()).not.toContain(secret);
    await sealed();
    expect(await opened(page(async () => key))).toEqual(draft);
  });

  it.each([
    ['another key', make, 'ann'],
    ['another person', undefined, 'bob'],
    ['no key', none, 'ann'],
  ])('do not open with %s', async (_, otherKey, owner) => {
    const key = await make();
    page(async () => key).save(draft);
    await sealed();
    const found = await opened(page(otherKey ?? (async () => key), owner));
    expect(found).toMatchObject({ lacksSecrets: true, values: { settings: { password: '' } } });
    expect(JSON.stringify(found)).not.toContain('hunter2');
  });
});

it('a draft that the storage does not take is there until the page is left', () => {
  vi.stubGlobal('localStorage', memoryStorage({}, 0));
  const store = page(none);
  expect(store.save(draft)).toBe(false);
  expect(store.get('a')).toEqual(draft);
  expect(store.list()).toEqual([draft]);
  store.remove('a');
  expect(store.list()).toEqual([]);
});

const secret = (setting: Setting) => setting.kind === 'text' && setting.secret === true;
const words = ({ word, key }: Setting) => [word.split('.').at(-1) ?? '', key];

it('every secret of the contract and of the settings is known as one, and nothing else', () => {
  const all: readonly Setting[] = SETTINGS;
  const texts = all.filter(({ kind }) => kind === 'text');
  expect(
    texts
      .filter(secret)
      .flatMap(words)
      .filter((name) => !isSecretName(name)),
  ).toEqual([]);
  expect(
    all
      .filter((one) => !secret(one))
      .flatMap(words)
      .filter(isSecretName),
  ).toEqual([]);
  const written = [...new Set(Object.values(fields).flat())].filter(isSecretName);
  expect(written.toSorted()).toEqual(['encrypted_key', 'live_password', 'password']);
});
