import { getResponse } from 'msw';
import { describe, expect, test } from 'vitest';
import { callerOf } from './testing/caller.ts';
import { createMockWorld } from './world.ts';

const MINUTE = 60_000;
const start = new Date('2026-03-31T10:00:00+08:00').getTime();
const world = (settings = {}) =>
  createMockWorld({ scenario: 'office', now: () => new Date(start), settings });

describe('the token', () => {
  test.each([
    [{ oauth_consumer_key: 'demo', oauth_consumer_secret: 'demo' }, 'accepted'],
    [{ oauth_consumer_key: 'demo', oauth_consumer_secret: 'wrong' }, 10_001],
    [{}, 10_001],
  ])('%o: %s', async (query, expected) => {
    expect(await callerOf(world()).refusal('createToken', { query })).toBe(expected);
  });

  test('needs no key where a proxy supplies it', async () => {
    const proxied = createMockWorld({ scenario: 'empty', supplyCredentials: true });
    expect(await callerOf(proxied).refusal('createToken')).toBe('accepted');
  });

  test('dies after thirty idle minutes; any request keeps it', async () => {
    const one = world();
    const session = one.signIn();
    const admin = callerOf(one);
    one.clock.advance(29 * MINUTE);
    await admin.ok('keepSessionAlive', session);
    one.clock.advance(29 * MINUTE);
    await admin.ok('getVersion', session);
    one.clock.advance(29 * MINUTE);
    expect(await admin.refusal('getVersion', session)).toBe(10_102);
    one.clock.advance(30 * MINUTE);
    expect(await admin.refusal('getVersion', session)).toBe(10_002);
    expect(await admin.refusal('getVersion', { token: 'nobody' })).toBe(10_002);
  });

  test('has a heartbeat of its own', async () => {
    const one = world();
    const { token } = one.signIn();
    const admin = callerOf(one);
    const beat = { path: { account_token: token } };
    one.clock.advance(29 * MINUTE);
    expect(await admin.refusal('keepTokenAlive', beat)).toBe('accepted');
    one.clock.advance(29 * MINUTE);
    expect(await admin.refusal('keepTokenAlive', beat)).toBe('accepted');
    one.clock.advance(30 * MINUTE);
    expect(await admin.refusal('keepTokenAlive', beat)).toBe(10_002);
  });
});

describe('the session', () => {
  test.each([
    ['admin', 'demo-only-1', 'accepted'],
    ['desk', 'demo-only-1', 'accepted'],
    ['desk', 'wrong', 10_101],
    ['nobody', 'demo-only-1', 10_101],
  ])('%s with %s: %s', async (username, password, expected) => {
    const query = { username, password };
    expect(await callerOf(world()).refusal('signIn', { query })).toBe(expected);
  });

  test('is a cookie that scripts cannot read', async () => {
    const query = { username: 'desk', password: 'demo-only-1' };
    const response = await callerOf(world()).ask('signIn', { query });
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^SSO_COOKIE_KEY=[0-9a-f]{32}; Path=\/; HttpOnly$/),
    ]);
  });

  test('is needed by every other call', async () => {
    expect(await callerOf(world()).refusal('listMeetings', { cookie: '' })).toBe(10_102);
  });

  test('a client without a cookie jar is remembered where the world is told to', async () => {
    const keeping = createMockWorld({ scenario: 'empty', keepsCookie: true });
    const admin = callerOf(keeping);
    await admin.ok('signIn', { query: { username: 'desk', password: 'demo-only-1' } });
    const token = keeping.signIn().token;
    const url = `http://platform.test/api/v1/mc/version?account_token=${token}`;
    const request = new Request(url, { headers: { 'API-Level': '11' } });
    const response = await getResponse([...keeping.handlers], request);
    expect(await response?.json()).toMatchObject({ success: 1 });
  });
});

describe('the level', () => {
  test.each([
    ['11', 'accepted'],
    ['2', 'accepted'],
    ['1', 900_002],
    [null, 900_001],
    ['x', 900_001],
  ])('API-Level %s on an operation of level 2: %s', async (level, expected) => {
    expect(await callerOf(world()).refusal('listMeetings', { level })).toBe(expected);
  });

  test('an older platform lacks what came later', async () => {
    const old = callerOf(world({ apiLevel: 7 }));
    expect((await old.ok('getVersion')).api_level).toBe(7);
    expect(await old.refusal('getBookingDeadline')).toBe('accepted');
    expect(await old.refusal('getDefaultTemplate')).toBe(900_001);
  });
});
