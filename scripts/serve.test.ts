import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as requestHttp } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startConsole } from './serve.ts';
import type { RunningConsole } from './serve.ts';

const SCRIPT = `export const text = '${'meeting '.repeat(200)}';\n`;
/** Not what a server would make of it by itself. */
const COPIES = {
  br: brotliCompressSync(SCRIPT),
  gz: gzipSync(SCRIPT, { level: 1 }),
};
const PAGE = `<meta property="csp-nonce" nonce="__CSP_NONCE__">
<style nonce="__CSP_NONCE__"></style>${'<p>meeting</p>'.repeat(50)}`;

let folder: string;
let served: RunningConsole;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'console-dist-'));
  await mkdir(path.join(folder, 'dist/assets'), { recursive: true });
  await writeFile(path.join(folder, 'dist/index.html'), PAGE);
  await writeFile(path.join(folder, 'dist/boot.js'), SCRIPT);
  await writeFile(path.join(folder, 'dist/version.txt'), '1.2.3+0123456789ab\n');
  await writeFile(path.join(folder, 'dist/assets/main-Ab3dE6gh.js'), SCRIPT);
  await writeFile(path.join(folder, 'dist/assets/copied-Ab3dE6gh.js'), SCRIPT);
  await writeFile(path.join(folder, 'dist/assets/copied-Ab3dE6gh.js.br'), COPIES.br);
  await writeFile(path.join(folder, 'dist/assets/copied-Ab3dE6gh.js.gz'), COPIES.gz);
  await writeFile(path.join(folder, 'secret.txt'), 'not to be served');
  served = await startConsole({
    port: 0,
    dist: path.join(folder, 'dist'),
    routes: { '/api/': (req, res) => void res.end(`platform: ${req.url}`) },
  });
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** `fetch` tidies paths and unpacks bodies; this shows what really travels. */
function ask(target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { port } = served;
    requestHttp({ host: '127.0.0.1', port, path: target, headers, method }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () =>
        resolve({
          status: res.statusCode ?? 0,
          headers: res.headers,
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the page', () => {
  test("answers every path of the app's own", async () => {
    for (const target of ['/', '/login', '/meetings/66c1?tab=people', '/book/']) {
      const reply = await ask(target);
      expect(reply.status).toBe(200);
      expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(reply.body.toString()).toContain('csp-nonce');
    }
  });

  test('carries the nonce of its own policy, another in each response', async () => {
    const nonces = new Set<string>();
    for (const coding of ['identity', 'br']) {
      const { headers, body } = await ask('/login', { 'accept-encoding': coding });
      const policy = String(headers['content-security-policy']);
      const nonce = /style-src 'self' 'nonce-([0-9a-f]{32})'/.exec(policy)?.[1];
      expect(nonce).toBeDefined();
      const html = (coding === 'br' ? brotliDecompressSync(body) : body).toString();
      expect(html).toBe(PAGE.replaceAll('__CSP_NONCE__', nonce ?? ''));
      nonces.add(nonce ?? '');
      expect(policy).toMatch(/script-src 'self'(;|$)/);
      expect(policy).not.toContain('unsafe');
    }
    expect(nonces.size).toBe(2);
  });

  test('is asked for again each time and has no validator to be answered with 304', async () => {
    const { headers } = await ask('/');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers).not.toHaveProperty('etag');
    expect(headers).not.toHaveProperty('last-modified');
  });
});

test('health is told without the platform, of which nothing is known here', async () => {
  const own = await ask('/healthz');
  expect(own.status).toBe(200);
  expect(own.headers['cache-control']).toBe('no-store');
  expect(JSON.parse(own.body.toString())).toEqual({ console: 'ok', version: '1.2.3+0123456789ab' });
  expect((await ask('/healthz', {}, 'POST')).status).toBe(405);
  expect((await ask('/healthz/platform')).status).toBe(404);
});

test('every answer says which console it is of', async () => {
  for (const target of ['/', '/boot.js', '/gone.png', '/rooms.json', '/api/v1', '/sign-out']) {
    const { headers } = await ask(target);
    expect({ target, version: headers['console-version'] }).toEqual({
      target,
      version: '1.2.3+0123456789ab',
    });
  }
});

describe('files', () => {
  test('assets are kept for ever, other files are validated', async () => {
    const asset = await ask('/assets/main-Ab3dE6gh.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const plain = await ask('/boot.js');
    expect(plain.headers['cache-control']).toBe('no-cache');
    const again = await ask('/boot.js', { 'if-none-match': String(plain.headers.etag) });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('travel as %s where the browser takes it', async (coding, unpack) => {
    const reply = await ask('/assets/main-Ab3dE6gh.js', { 'accept-encoding': coding });
    expect(reply.headers['content-encoding']).toBe(coding);
    expect(reply.headers.vary).toBe('Accept-Encoding');
    expect(reply.body.length).toBeLessThan(SCRIPT.length / 2);
    expect(unpack(reply.body).toString()).toBe(SCRIPT);
  });

  test('travel as they are where it does not', async () => {
    for (const accepted of ['identity', 'br;q=0']) {
      const reply = await ask('/boot.js', { 'accept-encoding': accepted });
      expect(reply.headers).not.toHaveProperty('content-encoding');
      expect(reply.body.toString()).toBe(SCRIPT);
    }
  });

  test('travel as the copies that the build has laid beside them', async () => {
    const asked = { 'accept-encoding': 'gzip, deflate, br' };
    const name = '/assets/copied-Ab3dE6gh.js';
    const reply = await ask(name, asked);
    expect(reply.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    });
    expect(reply.body).toEqual(COPIES.br);
    expect((await ask(name, { 'accept-encoding': 'gzip, br;q=0' })).body).toEqual(COPIES.gz);
    expect((await ask(name)).body.toString()).toBe(SCRIPT);
    const again = await ask(name, { ...asked, 'if-none-match': String(reply.headers.etag) });
    expect(again.status).toBe(304);
  });

  test('are those of the newest build', async () => {
    await writeFile(path.join(folder, 'dist/later.js'), 'old');
    expect((await ask('/later.js')).body.toString()).toBe('old');
    await writeFile(path.join(folder, 'dist/later.js'), 'newer');
    expect((await ask('/later.js')).body.toString()).toBe('newer');
  });

  test('that are not there are missed, not replaced by the page', async () => {
    for (const target of ['/assets/gone-Ab3dE6gh.js', '/assets/gone', '/favicon.png']) {
      const reply = await ask(target);
      expect(reply.status).toBe(404);
      expect(reply.headers['cache-control']).toBe('no-store');
    }
  });

  test('outside the built folder stay there', async () => {
    for (const target of ['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt']) {
      const reply = await ask(target);
      expect(reply.status).toBe(404);
    }
    expect((await ask('/%ff')).status).toBe(400);
    expect((await ask('/a%00.js')).status).toBe(400);
  });

  test('are only read', async () => {
    expect((await ask('/login', {}, 'POST')).status).toBe(405);
    const head = await ask('/boot.js', {}, 'HEAD');
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(SCRIPT)));
    expect(head.body).toHaveLength(0);
  });

  test('come with the security headers, as everything does', async () => {
    for (const target of ['/', '/boot.js', '/nothing.js', '/api/v1/system/version']) {
      const { headers } = await ask(target);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      });
      expect(headers['permissions-policy']).toContain('camera=()');
    }
  });
});

test("/api is the platform's", async () => {
  const reply = await ask('/api/v1/system/version?a=1');
  expect(reply.body.toString()).toBe('platform: /api/v1/system/version?a=1');
});

test('texts travel compressed, short ones, parts and all else as they come', async () => {
  const text = JSON.stringify({ text: 'meeting '.repeat(1000) });
  const answers: Readonly<Record<string, [number, string, string]>> = {
    '/api/long': [200, 'application/json', text],
    '/api/short': [200, 'application/json', '{}'],
    '/api/part': [206, 'application/json', text],
    '/api/file': [200, 'application/octet-stream', text],
    '/api/events': [200, 'text/event-stream', text],
  };
  const other = await startConsole({
    port: 0,
    dist: folder,
    routes: {
      '/api/': (req, res) => {
        const [status, type, body] = answers[req.url ?? ''] ?? [404, 'text/plain', ''];
        res.writeHead(status, { 'Content-Type': type, 'Content-Length': body.length });
        Readable.from([body]).pipe(res);
      },
    },
  });
  const codings: Record<string, string | null> = {};
  for (const [path, [, , body]] of Object.entries(answers)) {
    const answer = await fetch(other.origin + path, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(await answer.text()).toBe(body);
    codings[path] = answer.headers.get('content-encoding');
  }
  expect(codings).toEqual({
    '/api/long': 'gzip',
    '/api/short': null,
    '/api/part': null,
    '/api/file': null,
    '/api/events': null,
  });
  await other.close();
});

test('a whole meeting may travel in the query', async () => {
  const address = `/api/v1/mc/booked_confs?params=${'%E4'.repeat(100_000)}`;
  expect((await ask(address)).body.toString()).toBe(`platform: ${address}`);
});

test('the profile of the platform is empty unless one is given, and never from a cache', async () => {
  const empty = await ask('/platform-profile.json');
  expect(empty.body.toString()).toBe('{}');
  expect(empty.headers['cache-control']).toBe('no-store');
  const profile = '{"params":"query"}';
  const other = await startConsole({ port: 0, dist: path.join(folder, 'dist'), profile });
  expect(await (await fetch(`${other.origin}/platform-profile.json`)).text()).toBe(profile);
  await other.close();
});

test('there are no rooms unless some are given, and never from a cache', async () => {
  const none = await ask('/rooms.json');
  expect(none.body.toString()).toBe('[]');
  expect(none.headers['cache-control']).toBe('no-store');
  const rooms = '[{"id":1,"name":"Hall"}]';
  const other = await startConsole({ port: 0, dist: path.join(folder, 'dist'), rooms });
  expect(await (await fetch(`${other.origin}/rooms.json`)).text()).toBe(rooms);
  await other.close();
});

test('one address has so many connections and no more', async () => {
  const limits = { headers: 60_000, pause: 60_000, connections: 2 };
  const other = await startConsole({ port: 0, dist: path.join(folder, 'dist'), limits });
  const open = () => {
    const socket = connect(other.port, '127.0.0.1').on('error', () => undefined);
    return { socket, closed: once(socket, 'close') };
  };
  const kept = [open(), open()];
  await Promise.all(kept.map(({ socket }) => once(socket, 'connect')));
  await open().closed;
  expect(kept.map(({ socket }) => socket.closed)).toEqual([false, false]);
  kept[0]?.socket.destroy();
  await vi.waitFor(async () => {
    expect((await fetch(other.origin)).status).toBe(200);
  });
  await other.close();
});

test('a port in use is refused, not shared', async () => {
  await expect(startConsole({ port: served.port, dist: folder })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});
