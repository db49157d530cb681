import { readdirSync, readFileSync } from 'node:fs';
import { createServer, request as requestHttp } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { startPlatform } from '#mocks/node/server.ts';
import type { Platform } from '#mocks/node/server.ts';
import { App } from '#e2e/kit/app.ts';
import { Complaints } from '#e2e/kit/complaints.ts';
import { handInExpect } from '#e2e/kit/expect.ts';
import { builtFolder } from '../../scripts/build.ts';
import { contentSecurityPolicy, SECURITY_HEADERS } from '../../scripts/server/security-headers.ts';
import { hasBrotli, startNginx } from './nginx-server.ts';
import type { RunningNginx } from './nginx-server.ts';

handInExpect(expect);

const DIST = builtFolder('production');
const MIB = 1024 * 1024;
const TOKEN = '/api/v1/system/token';

// All tests share one nginx, in one worker.
test.describe.configure({ mode: 'default' });

let platform: Platform;
let nginx: RunningNginx;
/** The address of one of the build's scripts. */
let script: string;

test.beforeAll(async () => {
  script = `/assets/${readdirSync(`${DIST}/assets`).find((name) => name.endsWith('.js')) ?? ''}`;
  platform = await startPlatform({ scenario: 'office', supplyCredentials: false });
  nginx = await startNginx({
    dist: DIST,
    platformUrl: platform.url,
    consumerKey: 'demo',
    consumerSecret: 'demo',
  });
});
test.afterAll(async () => {
  await nginx.close();
  await platform.close();
});

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

interface Ask {
  method?: string;
  headers?: Record<string, string>;
  body?: Buffer | string;
}

/** `fetch` decompresses bodies and drops some headers; this shows what is really transferred. */
function ask(path: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    requestHttp({ host: '127.0.0.1', port: nginx.port, path, method, headers }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () => {
        resolve({
          status: res.statusCode ?? 0,
          headers: res.headers,
          body: Buffer.concat(chunks),
        });
      });
    })
      .on('error', reject)
      .end(body);
  });
}

const policyOf = ({ headers }: Reply) => String(headers['content-security-policy']);
const nonceOf = (reply: Reply) => /'nonce-([0-9a-f]{32})'/.exec(policyOf(reply))?.[1] ?? 'none';

test('every path of the app gets the page', async () => {
  for (const path of ['/', '/login', '/meetings/66c1?tab=people', '/book/']) {
    const reply = await ask(path);
    expect(reply.status, path).toBe(200);
    expect(reply.headers['content-type'], path).toBe('text/html; charset=utf-8');
    expect(reply.body.toString(), path).toContain('id="root"');
  }
});

test('a file that is not there is missed, not replaced by the page', async () => {
  for (const path of ['/assets/gone-Ab3dE6gh.js', '/assets/gone', '/gone.png']) {
    const reply = await ask(path);
    expect(reply.status, path).toBe(404);
    expect(reply.headers['cache-control'], path).toBeUndefined();
  }
});

test('the policy is the strict one, with a nonce that the page shares', async () => {
  const replies = [await ask('/login'), await ask('/login')];
  for (const reply of replies) {
    const nonce = nonceOf(reply);
    expect(policyOf(reply)).toBe(contentSecurityPolicy(nonce));
    expect(policyOf(reply)).not.toContain('unsafe');
    const page = reply.body.toString();
    expect(page).not.toContain('__CSP_NONCE__');
    const inPage = [...page.matchAll(/nonce="([^"]*)"/g)].map(([, value]) => value);
    expect(inPage.length).toBeGreaterThan(0);
    expect(new Set(inPage)).toEqual(new Set([nonce]));
  }
  expect(new Set(replies.map(nonceOf)).size).toBe(2);
});

test('everything carries the security headers that `npm start` sends', async () => {
  const expected = Object.fromEntries(
    Object.entries(SECURITY_HEADERS).map(([name, value]) => [name.toLowerCase(), value]),
  );
  for (const path of ['/', script, '/gone.png', '/api/v1/system/version']) {
    expect((await ask(path)).headers, path).toMatchObject(expected);
  }
});

test('everything says which console it is of, as its page does', async () => {
  const version = readFileSync(`${DIST}/version.txt`, 'utf8').trim();
  expect((await ask('/')).body.toString()).toContain(`"console-version" content="${version}"`);
  for (const path of ['/', script, '/gone.png', '/api/v1/system/version', '/sign-out']) {
    expect((await ask(path)).headers['console-version'], path).toBe(version);
  }
});

test('assets are kept for ever, the page is asked for each time', async () => {
  const asset = await ask(script);
  expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  const icon = await ask('/favicon.svg');
  expect(icon.headers['cache-control']).toBe('no-cache');
  const again = await ask('/favicon.svg', {
    headers: { 'If-None-Match': icon.headers.etag ?? '' },
  });
  expect(again.status).toBe(304);
  const page = await ask('/login');
  expect(page.headers['cache-control']).toBe('no-cache');
  // With a validator, a cached page would be combined with the nonce of a 304.
  expect(page.headers.etag).toBeUndefined();
  expect(page.headers['last-modified']).toBeUndefined();
});

test('the profile of the platform is empty where there is none, and never from a cache', async () => {
  const profile = await ask('/platform-profile.json');
  expect(profile.status).toBe(200);
  expect(profile.headers['content-type']).toContain('application/json');
  expect(profile.headers['cache-control']).toBe('no-store');
  expect(profile.body.toString()).toBe('{}');
});

test('there are no rooms where there is no file of them, and never from a cache', async () => {
  const rooms = await ask('/rooms.json');
  expect(rooms.status).toBe(200);
  expect(rooms.headers['content-type']).toContain('application/json');
  expect(rooms.headers['cache-control']).toBe('no-store');
  expect(rooms.body.toString()).toBe('[]');
});

test('text travels as gzip, as the build has compressed it', async () => {
  const plain = await ask(script);
  expect(plain.headers.vary).toContain('Accept-Encoding');
  const packed = await ask(script, { headers: { 'Accept-Encoding': 'gzip' } });
  expect(packed.headers).toMatchObject({
    'content-encoding': 'gzip',
    'content-type': plain.headers['content-type'],
    'cache-control': plain.headers['cache-control'],
  });
  expect(packed.headers.vary).toContain('Accept-Encoding');
  expect(packed.body.equals(readFileSync(`${DIST}${script}.gz`))).toBe(true);
  expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
  const page = await ask('/', { headers: { 'Accept-Encoding': 'gzip' } });
  expect(gunzipSync(page.body).toString()).toContain(nonceOf(page));
});

test('text travels as brotli where the module is installed', async () => {
  test.skip(!hasBrotli, 'libnginx-mod-http-brotli-static is not installed');
  const plain = await ask(script);
  const packed = await ask(script, { headers: { 'Accept-Encoding': 'gzip, br' } });
  expect(packed.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': plain.headers['content-type'],
    'cache-control': plain.headers['cache-control'],
  });
  expect(packed.body.equals(readFileSync(`${DIST}${script}.br`))).toBe(true);
  expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true);
  const page = await ask('/', { headers: { 'Accept-Encoding': 'gzip, br' } });
  expect(gunzipSync(page.body).toString()).toContain(nonceOf(page));
});

test('the token call needs nothing from the browser, and heeds nothing', async () => {
  const bare = await fetch(new URL(TOKEN, platform.url), { method: 'POST' });
  expect(await bare.json(), 'the platform itself wants key and secret').toMatchObject({
    success: 0,
  });
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const guess = 'oauth_consumer_key=guess&oauth_consumer_secret=guess';
  for (const sent of [{}, { headers: form, body: guess }]) {
    const reply = await ask(TOKEN, { method: 'POST', ...sent });
    expect(reply.body.toString()).toMatch(/"account_token":"[^"]+"/);
  }
});

test('somebody signs in, and the browser has nothing to complain of', async ({ page, context }) => {
  const complaints = new Complaints(context);
  await new App(page).signInByHand('admin', nginx.origin);
  expect(complaints.list({ failedCallsAreExpected: false })).toEqual([]);
});

test.describe('an upload', () => {
  interface Receiver {
    server: Server;
    /** The number of bytes received so far, for each request. */
    received: number[];
  }
  let receiver: Receiver;
  let before: RunningNginx;

  test.beforeAll(async () => {
    const received: number[] = [];
    const server = createServer((req, res) => {
      const index = received.push(0) - 1;
      req.on('data', (chunk: Buffer) => {
        received[index] = (received[index] ?? 0) + chunk.length;
      });
      req.on('end', () => res.end('{"success":1}'));
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    receiver = { server, received };
    const address = server.address();
    before = await startNginx({
      dist: DIST,
      platformUrl: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
      consumerKey: 'demo',
      consumerSecret: 'demo',
    });
  });
  test.afterAll(async () => {
    await before.close();
    receiver.server.close();
  });
  test.beforeEach(() => {
    receiver.received.length = 0;
  });

  test('reaches the platform while it is being sent', async () => {
    const half = new Uint8Array(5 * MIB);
    const body = new ReadableStream({
      async start(controller) {
        controller.enqueue(half);
        await expect.poll(() => receiver.received[0] ?? 0).toBeGreaterThan(0);
        controller.enqueue(half);
        controller.close();
      },
    });
    // TypeScript's RequestInit does not have `duplex` yet.
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
    const answer = await fetch(`${before.origin}/api/v1/mc/meeting_files/1`, init);
    expect(answer.status).toBe(200);
    expect(receiver.received).toEqual([2 * half.length]);
  });
});
