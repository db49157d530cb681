import { describe, expect, it } from 'vitest';
import { loadProfile } from './load-profile.ts';
import { defaultProfile } from './profile.ts';

const answered = (body: string, init?: ResponseInit) =>
  loadProfile(Promise.resolve(new Response(body, init)));
const defaults = { state: 'ready', loaded: { profile: defaultProfile, given: new Set() } };

describe('the profile beside the app', () => {
  it('is read', async () => {
    expect(await answered('{"params":"query"}')).toEqual({
      state: 'ready',
      loaded: { profile: { ...defaultProfile, params: 'query' }, given: new Set(['params']) },
    });
  });

  it('may be missing: 404, or the page of the app', async () => {
    expect(await answered('', { status: 404 })).toEqual(defaults);
    const page = { headers: { 'Content-Type': 'text/html; charset=utf-8' } };
    expect(await answered('<!doctype html>', page)).toEqual(defaults);
  });

  it('is wrong with everything that is wrong in it', async () => {
    expect(await answered('{"params":"body","x":1}')).toMatchObject({
      state: 'wrong',
      problems: [{ path: 'params' }, { path: 'x' }],
    });
  });

  it('is not known where the server fails or the network does', async () => {
    expect(await answered('', { status: 502 })).toEqual({ state: 'unreachable' });
    expect(await loadProfile(Promise.reject(new TypeError('no network')))).toEqual({
      state: 'unreachable',
    });
  });
});
