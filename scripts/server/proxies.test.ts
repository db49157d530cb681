import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect as connectHttp2, type IncomingHttpHeaders } from 'node:http2';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { startNginx, type NginxOptions } from '#e2e/nginx/nginx-server.ts';
import { startConsole } from '../serve.ts';
import { findNginx } from '../system/nginx.ts';
import { createErrorReports } from './error-reports.ts';
import { createPlatformProxy } from './platform-proxy.ts';
import { createPlatformReach } from './platform-reach.ts';
import { PLAIN_BELOW_API } from './request-rules.ts';
import { SIGN_INS } from './sign-in-limit.ts';
import { stranger, trusted } from './testing/certificates.ts';
import { exchange, type Reply } from './testing/exchange.ts';
import {
  startFakePlatform,
  startNameServer,
  SUCCESS,
  type FakePlatform,
  type NameServer,
} from './testing/fake-platform.ts';
import { HOST, type Expectation, type Probe, type ProxyName } from './testing/probes/probe.ts';
import { probes } from './testing/probes/probes.ts';

const CONSUMER = { consumerKey: 'key&1', consumerSecret: 's%c=ret' };
/** As it travels: the platform gets it by the token call alone. */
const SECRET = 's%25c%3Dret';
const TOKEN_CALL = 'POST /api/v1/system/token';

interface Proxy {
  readonly port: number;
  close(): Promise<void>;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'console-proxies-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(
    path.join(folder, 'index.html'),
    '<p nonce="__CSP_NONCE__">the console, reports __ERROR_REPORTS__</p>',
  );
  writeFileSync(path.join(folder, 'favicon.svg'), '<svg/>');
  writeFileSync(path.join(folder, 'trusted.pem'), trusted.cert);
  writeFileSync(path.join(folder, 'trusted.key'), trusted.key);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Limits that a test can wait for. */
const SHORT = {
  'client_header_timeout  15s': 'client_header_timeout 1s',
  'client_body_timeout    30s': 'client_body_timeout 1s',
  'proxy_read_timeout     120s': 'proxy_read_timeout 1s',
  'proxy_read_timeout    3s': 'proxy_read_timeout 1s',
};

const start: Readonly<
  Record<ProxyName, (url: string, more?: Partial<NginxOptions>) => Promise<Proxy>>
> = {
  nginx: (platformUrl, more) =>
    startNginx({
      dist: folder,
      platformUrl,
      ...CONSUMER,
      replaced: SHORT,
      ...more,
    }),
  'npm start': (platformUrl) => {
    const target = new URL(platformUrl);
    const proxy = createPlatformProxy({
      target,
      ...CONSUMER,
      ca: trusted.cert,
      signIns: SIGN_INS,
      silence: 1000,
    });
    return startConsole({
      port: 0,
      dist: folder,
      names: [HOST],
      routes: {
        '/api/': proxy,
        '/healthz/platform': createPlatformReach({ target, ca: trusted.cert, patience: 1000 }),
      },
      limits: { headers: 1000, pause: 500, connections: 256 },
    });
  },
};

function startWithReports(name: ProxyName, reportsUrl: string): Promise<Proxy> {
  if (name === 'nginx') return start.nginx(reportsUrl, { reportsUrl });
  return startConsole({
    port: 0,
    dist: folder,
    names: [HOST],
    routes: { '/error-reports': createErrorReports(new URL(reportsUrl)) },
  });
}

type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

function expectHeaders(headers: Headers, expected: Expectation['headers'] = {}): void {
  const wanted = Object.entries(expected).map(([name, value]) => [
    name,
    value === null ? 'absent' : expect.stringMatching(value),
  ]);
  const found = Object.keys(expected).map((name) => [
    name,
    [headers[name] ?? 'absent'].flat().join(' | '),
  ]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
}

function expectReply(reply: Reply, expected: Expectation): void {
  expect([expected.status].flat()).toContain(reply.status);
  expect(reply.body).toMatch(expected.body ?? /^/);
  expect(reply.whole).toBe(expected.whole ?? reply.whole);
  expectHeaders(reply.headers, expected.headers);
}

function expectArrivals({ arrivals }: FakePlatform, expected: Expectation, times: number): void {
  const lines = Array.from({ length: times }, () => expected.reaches ?? []).flat();
  expect(arrivals.map(({ line }) => line)).toEqual(lines);
  const withSecret = arrivals.filter((it) => JSON.stringify(it).includes(SECRET));
  expect(withSecret.map(({ line }) => line)).toEqual(lines.filter((it) => it === TOKEN_CALL));
  for (const { headers } of arrivals) expectHeaders(headers, expected.passesOn);
}

/** A call without anything that it does not need. */
const call = (line: string) => `${line} HTTP/1.1\r\nHost: ${HOST}\r\nContent-Length: 0\r\n\r\n`;
const token = call(TOKEN_CALL);

function signIn(username: string): string {
  const body = `username=${username}&password=guess`;
  const type = 'Content-Type: application/x-www-form-urlencoded';
  return `POST /api/v1/system/login HTTP/1.1\r\nHost: ${HOST}\r\n${type}\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

/** The same name each time, and each time other letters of it escaped. */
function escapedName(n: number): string {
  return Array.from('admin', (letter, at) =>
    ((n >> at) & 1) === 1 ? `%${letter.charCodeAt(0).toString(16)}` : letter,
  ).join('');
}

describe.each(['nginx', 'npm start'] as const)('reports of errors, by %s', (name) => {
  test.skipIf(name === 'nginx' && findNginx() === undefined)(
    'go to the operator’s address, their text alone, where there is one',
    async () => {
      const taker = await startFakePlatform();
      const reportsUrl = `http://127.0.0.1:${taker.port}/reports`;
      const [off, on] = [await start[name](reportsUrl), await startWithReports(name, reportsUrl)];
      const report = `POST /error-reports HTTP/1.1\r\nHost: ${HOST}\r\nCookie: SSO_COOKIE_KEY=abc\r\nContent-Length: 13\r\n`;
      try {
        expect((await exchange(off.port, [`${report}\r\n{"id":"AAAA"}`])).status).not.toBe(200);
        expect((await exchange(off.port, [call('GET /')])).body).toContain('reports off');
        expect(taker.arrivals).toEqual([]);
        expect((await exchange(on.port, [call('GET /')])).body).toContain('reports on');
        expect([200, 204]).toContain(
          (await exchange(on.port, [`${report}\r\n{"id":"AAAA"}`])).status,
        );
        const foreign = `${report}Origin: https://elsewhere.test\r\n\r\n{"id":"AAAA"}`;
        expect((await exchange(on.port, [foreign])).status).toBe(403);
        expect((await exchange(on.port, [call('GET /error-reports')])).status).toBe(405);
        const large = report.replace('13', '70000');
        expect((await exchange(on.port, [`${large}\r\n${'x'.repeat(70_000)}`])).status).toBe(413);
        expect(taker.arrivals.map(({ line, body }) => [line, body])).toEqual([
          ['POST /reports', '{"id":"AAAA"}'],
        ]);
        expect(taker.arrivals[0]?.headers.cookie).toBeUndefined();
      } finally {
        await off.close();
        await on.close();
        taker.close();
      }
    },
  );
});

describe.each(['nginx', 'npm start'] as const)('%s', (name) => {
  describe.skipIf(name === 'nginx' && findNginx() === undefined)('as a proxy', () => {
    let platform: FakePlatform;
    let proxy: Proxy;
    beforeAll(async () => {
      platform = await startFakePlatform();
      proxy = await start[name](`http://127.0.0.1:${platform.port}`);
    });
    afterAll(async () => {
      await proxy.close();
      platform.close();
    });

    async function runProbe(probe: Probe): Promise<void> {
      const { but, times = 1 } = probe;
      const expected = { ...probe.expect, ...but?.[name] };
      platform.arrivals.length = 0;
      platform.answer = probe.answer === 'silence' ? undefined : (probe.answer ?? SUCCESS);
      platform.early = probe.early;
      for (let time = 0; time < times; time += 1) {
        const head = Promise.withResolvers<string>();
        platform.rest = probe.rest === undefined ? undefined : head.promise;
        const heard = () => head.resolve(probe.rest ?? '');
        expectReply(await exchange(proxy.port, probe.send, heard), expected);
      }
      expectArrivals(platform, expected, times);
    }

    for (const [group, table] of Object.entries(probes)) {
      describe(`${group}:`, () => {
        test.each(table)('$name', runProbe);
      });
    }
  });

  describe.skipIf(name === 'nginx' && findNginx() === undefined)('with a platform', () => {
    const running: Pick<Proxy, 'close'>[] = [];
    afterEach(async () => {
      for (const it of running.splice(0).toReversed()) await it.close();
    });

    async function platformWith(tls?: { cert: string; key: string }): Promise<FakePlatform> {
      const platform = await startFakePlatform(tls);
      running.push({ close: async () => platform.close() });
      return platform;
    }

    async function proxyTo(url: string, resolver?: string): Promise<number> {
      const proxy = await start[name](url, resolver === undefined ? {} : { resolver });
      running.push(proxy);
      return proxy.port;
    }

    async function nameServer(knows: boolean): Promise<NameServer> {
      const server = await startNameServer();
      server.knows = knows;
      running.push({ close: async () => server.close() });
      return server;
    }

    /** Node asks the machine for names, nginx a name server. */
    const tlsHost = name === 'nginx' ? 'platform.test' : 'localhost';

    test('whose certificate is vouched for and in its name: it gets the secret', async () => {
      const platform = await platformWith(trusted);
      const names = await nameServer(true);
      const port = await proxyTo(`https://${tlsHost}:${platform.port}`, `127.0.0.1:${names.port}`);
      expect((await exchange(port, [token])).status).toBe(200);
      expect(platform.arrivals[0]?.body).toContain(SECRET);
    });

    test('whose certificate nobody vouches for: it hears nothing', async () => {
      const platform = await platformWith(stranger);
      const names = await nameServer(true);
      const port = await proxyTo(`https://${tlsHost}:${platform.port}`, `127.0.0.1:${names.port}`);
      expect((await exchange(port, [token])).status).toBe(502);
      expect(platform.arrivals).toEqual([]);
    });

    test("whose certificate is in another's name: it hears nothing", async () => {
      const platform = await platformWith(trusted);
      const port = await proxyTo(`https://127.0.0.1:${platform.port}`);
      expect((await exchange(port, [token])).status).toBe(502);
      expect(platform.arrivals).toEqual([]);
    });

    test('whose name nobody knows: 502', async () => {
      const names = await nameServer(false);
      const port = await proxyTo('http://platform.test', `127.0.0.1:${names.port}`);
      expect((await exchange(port, [token])).status).toBe(502);
    });

    test('that is not there: 502, and the console itself is well', async () => {
      const platform = await startFakePlatform();
      platform.close();
      const port = await proxyTo(`http://127.0.0.1:${platform.port}`);
      expect((await exchange(port, [token])).status).toBe(502);
      expect(await exchange(port, [call('GET /healthz/platform')])).toMatchObject({
        status: 503,
        body: '{"platform":"unreachable"}',
      });
      expect((await exchange(port, [call('GET /healthz')])).status).toBe(200);
    });

    test('and a path before /api: it is kept', async () => {
      const platform = await platformWith();
      const port = await proxyTo(`http://127.0.0.1:${platform.port}/behind`);
      await exchange(port, [token]);
      await exchange(port, [call('GET /api/v1/a?b')]);
      expect((await exchange(port, [call('GET /healthz/platform')])).status).toBe(200);
      expect(platform.arrivals.map(({ line }) => line)).toEqual([
        'POST /behind/api/v1/system/token',
        'GET /behind/api/v1/a?b',
        'GET /behind/api/v1/mc/version',
      ]);
    });

    test.each([
      ['one name', () => 'admin', 10],
      ['one name, written in many ways', escapedName, 10],
      ['many names from one address', (n: number) => `name${n}`, 61],
    ])('guessed at with %s: it hears few of them', async (_how, username, most) => {
      const platform = await platformWith();
      const port = await proxyTo(`http://127.0.0.1:${platform.port}`);
      const guesses = Array.from({ length: 100 }, (_, n) => signIn(username(n)));
      const replies = await Promise.all(guesses.map((guess) => exchange(port, [guess])));
      // a few more where the machine is slow
      expect(platform.arrivals.length).toBeLessThanOrEqual(most + 10);
      const refused = replies.filter(({ status }) => status === 429);
      for (const { headers } of refused) expect(Number(headers['retry-after'])).toBeGreaterThan(0);
      expect(replies.some(({ status }) => status !== 200)).toBe(true);
    });
  });
});

describe.skipIf(findNginx() === undefined)('nginx alone', () => {
  test('reaches a platform whose name becomes known later', async () => {
    const platform = await startFakePlatform();
    const names = await startNameServer();
    const nginx = await start.nginx(`http://platform.test:${platform.port}`, {
      resolver: `127.0.0.1:${names.port} valid=1s`,
    });
    try {
      expect((await exchange(nginx.port, [token])).status).toBe(502);
      names.knows = true;
      await vi.waitFor(async () => {
        expect((await exchange(nginx.port, [token])).status).toBe(200);
      }, 10_000);
    } finally {
      await nginx.close();
      names.close();
      platform.close();
    }
  });

  test('says nothing of a request in any log, at whatever level and with broken folders', async () => {
    const platform = await startFakePlatform();
    const nginx = await startNginx({
      dist: folder,
      platformUrl: `http://127.0.0.1:${platform.port}`,
      ...CONSUMER,
    });
    try {
      nginx.breakTemporaryFolders();
      symlinkSync('loop.png', path.join(folder, 'loop.png'));
      const secret = 'confidential-0123456789';
      const body = `account_token=${secret}&${'x'.repeat(15_000)}`;
      const tail = `HTTP/1.1\r\nHost: ${HOST}\r\nReferer: http://${HOST}/?${secret}\r\nCookie: SSO_COOKIE_KEY=${secret}\r\n`;
      const form = `${tail}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
      platform.answer = SUCCESS.replace('13', '1000013').replace('{', ' '.repeat(1_000_000) + '{');
      const list = `GET /api/v1/mc/meetings?account_token=${secret} ${tail}\r\n`;
      for (const request of [list, `POST /api/v1/mc/meetings?account_token=${secret} ${form}`]) {
        expect((await exchange(nginx.port, [request])).status).toBe(200);
      }
      for (const request of [
        `POST /api/v1/system/token?account_token=${secret} ${form}`,
        `POST /api/v1/system/login?account_token=${secret} ${form}`,
        `POST /api/v1/system/token/${secret}/heartbeat ${tail}\r\n`,
        `POST /api/v1/system/Token/${secret}/heartbeat ${tail}\r\n`,
        `POST /api/v1/system/%74oken/${secret}/heartbeat ${tail}\r\n`,
        `POST /sign-out?${secret} ${form}`,
        `POST /login?${secret} ${form}`,
        `GET /gone.png?${secret} ${tail}\r\n`,
        // nginx finds this one critical
        `GET /loop.png?${secret} ${tail}\r\n`,
        `GET /x?${secret} HTTP/1.1\r\n${secret}\r\n\r\n`,
        `GET /%zz?${secret} ${tail}\r\n`,
      ]) {
        await exchange(nginx.port, [request]);
      }
      platform.close();
      await exchange(nginx.port, [list]);
      await vi.waitFor(() => expect(nginx.logs()).toContain('"GET /api/v1/mc/meetings" 502'));
      expect(nginx.logs()).toContain('"POST /api/v1/system/token/-" 200');
      expect(nginx.logs()).not.toContain(secret);
    } finally {
      platform.close();
      await nginx.close();
    }
  });

  test('speaks HTTP/2 behind TLS, and its cookies and pages stay there', async () => {
    const platform = await startFakePlatform();
    platform.answer = SUCCESS.replace('OK\r\n', 'OK\r\nSet-Cookie: SSO_COOKIE_KEY=abc\r\n');
    const [certificate, key] = ['trusted.pem', 'trusted.key'].map((it) => path.join(folder, it));
    const nginx = await startNginx({
      dist: folder,
      platformUrl: `http://127.0.0.1:${platform.port}`,
      ...CONSUMER,
      listen: `ssl http2; ssl_certificate ${certificate}; ssl_certificate_key ${key}`,
    });
    const session = connectHttp2(`https://localhost:${nginx.port}`, { ca: trusted.cert });
    try {
      const ask = (target: string) =>
        new Promise<IncomingHttpHeaders>((resolve, reject) => {
          session
            .request({ ':path': target, ':authority': HOST, origin: `https://${HOST}` })
            .on('response', resolve)
            .on('error', reject)
            .resume();
        });
      for (const target of ['/', '/api/v1/mc/meetings']) {
        const headers = await ask(target);
        expect(headers).toMatchObject({
          ':status': 200,
          'strict-transport-security': 'max-age=31536000',
        });
      }
      const { 'set-cookie': cookies } = await ask('/api/v1/mc/meetings');
      expect(cookies).toEqual(['SSO_COOKIE_KEY=abc; Path=/; HttpOnly; SameSite=Strict; Secure']);
      expect(platform.arrivals[0]?.headers['x-forwarded-proto']).toBe('https');
    } finally {
      session.close();
      await nginx.close();
      platform.close();
    }
  });

  test('has the path rule of `npm start`, letter by letter', () => {
    const template = readFileSync('nginx.conf.template', 'utf8').replaceAll(String.raw`\"`, '"');
    expect(template).toContain(`"~^/api${PLAIN_BELOW_API}"`);
  });
});
