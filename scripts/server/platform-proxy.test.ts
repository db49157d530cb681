import { createServer, request as requestHttp } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createPlatformProxy, type PlatformProxyOptions } from './platform-proxy.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

function listen(handle: RequestListener): Promise<URL> {
  const server = createServer(handle);
  servers.push(server);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      resolve(new URL(`http://127.0.0.1:${port}`));
    });
  });
}

/** A proxy in front of a platform that is given as one function. */
async function behindProxy(
  platform: RequestListener,
  { prefix = '', ...more }: { prefix?: string; standIn?: PlatformProxyOptions['standIn'] } = {},
): Promise<URL> {
  return proxyTo(new URL(prefix, await listen(platform)), more);
}

function proxyTo(
  target: URL,
  more: { standIn?: PlatformProxyOptions['standIn'] } = {},
): Promise<URL> {
  const proxy = createPlatformProxy({
    target,
    consumerKey: 'key&1',
    consumerSecret: 's%c=ret',
    ...more,
  });
  return listen((req, res) => void proxy(req, res));
}

async function read(req: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of req) text += String(chunk);
  return text;
}

/** Answers with the form that it was sent. */
async function echo(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const form = Object.fromEntries(new URLSearchParams(await read(req)));
  res.end(JSON.stringify({ form, type: req.headers['content-type'] }));
}

test('the token call gets the key and the secret, whatever the browser sent for them', async () => {
  const address = await behindProxy((req, res) => void echo(req, res));
  const body = new URLSearchParams({ oauth_consumer_secret: 'guess', kept: '1' });
  for (const sent of [undefined, body]) {
    const answer = await fetch(new URL('/api/v1/system/token', address), {
      method: 'POST',
      ...(sent && { body: sent }),
    });
    expect(await answer.json()).toMatchObject({
      form: { oauth_consumer_key: 'key&1', oauth_consumer_secret: 's%c=ret' },
      type: 'application/x-www-form-urlencoded',
    });
  }
});

test('a call reaches the platform as it was made', async () => {
  const seen: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = [];
  const address = await behindProxy(
    (req, res) => {
      seen.push(req);
      res.writeHead(201, { 'Content-Language': 'zh' });
      req.pipe(res);
    },
    { prefix: '/platform/' },
  );
  const answer = await fetch(new URL('/api/v1/mc/x?q=%E4%BC%9A+a', address), {
    method: 'DELETE',
    headers: { 'API-Level': '11', Cookie: 'SSO_COOKIE_KEY=1' },
    body: 'params=%7B%7D',
  });
  expect(answer.status).toBe(201);
  expect(answer.headers.get('content-language')).toBe('zh');
  expect(await answer.text()).toBe('params=%7B%7D');
  const [request] = seen;
  expect(request?.method).toBe('DELETE');
  expect(request?.url).toBe('/platform/api/v1/mc/x?q=%E4%BC%9A+a');
  expect(request?.headers).toMatchObject({
    'api-level': '11',
    cookie: 'SSO_COOKIE_KEY=1',
    'x-forwarded-host': address.host,
  });
});

test("a stand-in's own headers and cookies go with every call, the token call included", async () => {
  const seen: IncomingMessage['headers'][] = [];
  const address = await behindProxy(
    (req, res) => {
      seen.push(req.headers);
      res.end('{}');
    },
    { standIn: { headers: ['x-world'], cookies: ['world'] } },
  );
  for (const path of ['/api/v1/system/token', '/api/v1/a']) {
    const headers = { 'X-World': 'w1', Cookie: 'world=w2; SSO_COOKIE_KEY=1' };
    await fetch(new URL(path, address), { method: 'POST', headers });
  }
  const own = { 'x-world': 'w1' };
  expect(seen).toMatchObject([
    { ...own, cookie: 'world=w2' },
    { ...own, cookie: 'SSO_COOKIE_KEY=1; world=w2' },
  ]);
});

test('an upload streams: the platform has its beginning before its end is sent', async () => {
  let received = 0;
  const address = await behindProxy((req, res) => {
    req.on('data', (chunk: Buffer) => {
      received += chunk.length;
    });
    req.on('end', () => res.end());
  });
  const half = new Uint8Array(10 * 1024 * 1024);
  const body = new ReadableStream({
    async start(controller) {
      controller.enqueue(half);
      await vi.waitFor(() => expect(received).toBeGreaterThan(0));
      controller.enqueue(half);
      controller.close();
    },
  });
  // `duplex` is not yet in TypeScript's RequestInit.
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' };
  const answer = await fetch(new URL('/api/v1/mc/files', address), init);
  expect(answer.status).toBe(200);
  expect(received).toBe(2 * half.length);
});

describe('a platform that fails', () => {
  test('and cannot be reached: 502, not in its own words', async () => {
    const gone = await listen(() => undefined);
    servers.pop()?.close();
    const answer = await fetch(new URL('/api/v1/a', await proxyTo(gone)));
    expect(answer.status).toBe(502);
    expect(await answer.json()).toEqual({ error: 'platform-unreachable', detail: 'ECONNREFUSED' });
  });

  test('and cannot be reached during an upload: 502 all the same', async () => {
    const gone = await listen(() => undefined);
    servers.pop()?.close();
    const answer = await fetch(new URL('/api/v1/a', await proxyTo(gone)), {
      method: 'POST',
      body: new Uint8Array(5 * 1024 * 1024),
    });
    expect(answer.status).toBe(502);
  });

  test('and breaks off before its answer: so does ours before a stand-in', async () => {
    const address = await behindProxy((req) => req.socket.destroy(), {
      standIn: { headers: [], cookies: [] },
    });
    await expect(fetch(new URL('/api/v1/a', address))).rejects.toThrow('fetch failed');
  });

  test('and breaks off in the middle: so does ours', async () => {
    const address = await behindProxy((_req, res) => {
      res.writeHead(200, { 'Content-Length': 100 });
      res.write('{"success":1,', () => res.destroy());
    });
    const answer = await fetch(new URL('/api/v1/a', address));
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow(/terminated|aborted/);
  });
});

test('a browser that goes away takes its call with it', async () => {
  const arrived = vi.fn<() => void>();
  const closed = vi.fn<() => void>();
  const address = await behindProxy((_req, res) => {
    res.on('close', closed);
    arrived();
  });
  const call = requestHttp(new URL('/api/v1/a', address)).on('error', () => undefined);
  call.end();
  await vi.waitFor(() => expect(arrived).toHaveBeenCalled());
  expect(closed).not.toHaveBeenCalled();
  call.destroy();
  await vi.waitFor(() => expect(closed).toHaveBeenCalled());
});
