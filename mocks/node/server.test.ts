import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answerStyles } from '../answers.ts';
import { faultWords } from '../faults.ts';
import { oddWays } from '../odd-answers.ts';
import { scenarioNames } from '../scenarios/scenarios.ts';
import { platformHelp } from './help.ts';
import { readWorld } from './recorded-world.ts';
import { startPlatform, type Platform, type PlatformOptions } from './server.ts';

const NOW = '2026-03-31T10:00:00+08:00';
const running: Platform[] = [];

async function start(options: PlatformOptions = {}): Promise<Platform> {
  const platform = await startPlatform({ scenario: 'empty', now: NOW, ...options });
  running.push(platform);
  return platform;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((platform) => platform.close()));
});

const envelope = z.looseObject({ success: z.int(), error_code: z.int().optional() });
const json = async (response: Response) => envelope.parse(await response.json());

/** Signs in as a browser client does; returns the headers to send. */
async function signIn(url: string, headers: Record<string, string> = {}) {
  const consumer = new URLSearchParams({
    oauth_consumer_key: 'demo',
    oauth_consumer_secret: 'demo',
  });
  const system = `${url}/api/v1/system`;
  const granted = await json(
    await fetch(`${system}/token`, { method: 'POST', body: consumer, headers }),
  );
  const account_token = String(granted.account_token);
  const person = { username: 'desk', password: 'demo-only-1', account_token };
  const body = new URLSearchParams(person);
  const response = await fetch(`${system}/login`, { method: 'POST', body, headers });
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return { account_token, headers: { ...headers, cookie, 'API-Level': '11' }, response };
}

async function book(url: string, session: Awaited<ReturnType<typeof signIn>>, name: string) {
  const params = {
    name,
    start_time: '2026-04-01T10:00:00+08:00',
    conf_type: 0,
    voice_activity_detection: 0,
    max_join_mt: 192,
  };
  const body = new URLSearchParams({
    account_token: session.account_token,
    params: JSON.stringify(params),
  });
  return fetch(`${url}/api/v1/mc/booked_confs`, { method: 'POST', body, headers: session.headers });
}

describe('over HTTP', () => {
  test('a real cookie, and a booking that is read back', async () => {
    const { url } = await start();
    const session = await signIn(url);
    expect(session.response.headers.getSetCookie()[0]).toContain('HttpOnly');
    expect(await json(await book(url, session, '中文 + & 会议'.replace('&', '和')))).toMatchObject({
      success: 1,
    });
    const list = await fetch(`${url}/api/v1/mc/meetings?account_token=${session.account_token}`, {
      headers: session.headers,
    });
    expect(await json(list)).toMatchObject({ total: 1, meetings: [{ name: '中文 + 和 会议' }] });
  });

  test('a console is told what differs, or what somebody found to differ', async () => {
    const profile = { params: 'query', countZero: 'none' };
    const { url } = await start();
    const toldTo = async (choice: object) => {
      const headersOfControl = { 'x-stand-in-control': '' };
      const options = { method: 'POST', headers: headersOfControl, body: JSON.stringify(choice) };
      const made = await fetch(`${url}/__stand-in/worlds`, options);
      const { id } = z.object({ id: z.string() }).parse(await made.json());
      const headers = { 'x-stand-in-world': id };
      return (await fetch(`${url}/platform-profile.json`, { headers })).json();
    };
    expect(await toldTo({})).toEqual({});
    expect(await toldTo({ profile })).toEqual(profile);
    const profileFile = { params: 'query' };
    expect(await toldTo({ profile, profileFile })).toEqual(profileFile);
  });

  test('what is no part of the platform is not found', async () => {
    const { url } = await start();
    expect((await fetch(`${url}/api/v1/mc/nothing`)).status).toBe(404);
    expect((await fetch(url)).status).toBe(404);
  });

  test('twenty megabytes arrive whole', { timeout: 30_000 }, async () => {
    const { url, world } = await start();
    const session = await signIn(url);
    const bytes = new Uint8Array(20 * 1024 * 1024).fill(13);
    const form = new FormData();
    form.append('file', new File([bytes], 'big.zip'));
    const address = `${url}/api/v1/mc/meeting_files/${'ab'.repeat(16)}?account_token=${session.account_token}`;
    const response = await fetch(address, { method: 'POST', body: form, headers: session.headers });
    expect(await json(response)).toMatchObject({ success: 1 });
    expect(world.db.files.values().next().value?.bytes.length).toBe(bytes.length);
  });

  test('a file is read back at its address with the cookie alone', async () => {
    const { url, world } = await start({ scenario: 'office' });
    const file = [...world.db.files.values()].find(({ name }) => name === '议程.txt');
    const address = `${url}/api/v1/mc/meeting_file/${String(file?.id)}`;
    const { headers } = await signIn(url);
    const response = await fetch(address, { headers: { cookie: headers.cookie } });
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('议程.txt'));
    expect(await response.text()).toContain('开场');
    expect(await json(await fetch(address))).toMatchObject({ error_code: 10_102 });
  });
});

/** The bytes that a client receives before the connection ends. */
async function raw(url: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  socket.write(
    `POST /api/v1/system/token HTTP/1.1\r\nHost: ${hostname}\r\nContent-Length: 0\r\n\r\n`,
  );
  let text = '';
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  await once(socket, 'close');
  return text;
}

describe('a cut', () => {
  test('before the answer: nothing comes', async () => {
    const { url } = await start({ fault: { name: 'cut-before' } });
    expect(await raw(url)).toBe('');
  });

  test('in the middle: the head and half of the announced body', async () => {
    const { url } = await start({ fault: { name: 'cut-middle' } });
    const [head = '', body = ''] = (await raw(url)).split('\r\n\r\n');
    const announced = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    expect(body.length).toBeGreaterThan(0);
    expect(body.length).toBeLessThan(announced);
  });

  test('half-way through an upload: the rest is not taken', async () => {
    const { url, world } = await start();
    const session = await signIn(url);
    world.faults.add({ name: 'upload-cut', times: 1 });
    const form = new FormData();
    form.append('file', new File([new Uint8Array(8 * 1024 * 1024)], 'big.zip'));
    const address = `${url}/api/v1/mc/meeting_files/${'ab'.repeat(16)}?account_token=${session.account_token}`;
    await expect(
      fetch(address, { method: 'POST', body: form, headers: session.headers }),
    ).rejects.toThrow(/fetch failed|aborted/);
    expect(world.db.files.size).toBe(0);
  });

  test('after the effect: the booking is there, its answer is not', async () => {
    const { url, world } = await start();
    const session = await signIn(url);
    world.faults.add({ name: 'cut-before', operation: 'bookMeeting', times: 1, afterEffect: true });
    await expect(book(url, session, '会议')).rejects.toThrow(/fetch failed|aborted/);
    expect(await json(await book(url, session, '会议'))).toMatchObject({ error_code: 51_124 });
  });

  test('a call that is never answered ends when the client leaves', async () => {
    const { url } = await start({ fault: { name: 'timeout' } });
    const leaving = AbortSignal.timeout(50);
    await expect(
      fetch(`${url}/api/v1/system/token`, { method: 'POST', signal: leaving }),
    ).rejects.toThrow(/fetch failed|aborted/);
  });
});

async function control(
  url: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = { 'x-stand-in-control': '1' },
) {
  const response = await fetch(`${url}/__stand-in/worlds${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return {
    status: response.status,
    body: z.record(z.string(), z.unknown()).parse(await response.json()),
  };
}

const make = async (url: string, choice: unknown) =>
  String((await control(url, 'POST', '', choice)).body.id);

describe('private worlds', () => {
  test('see nothing of each other, by cookie or header', async () => {
    const { url, world } = await start();
    const [one, other] = [
      await make(url, { scenario: 'empty' }),
      await make(url, { scenario: 'office' }),
    ];
    const inOne = await signIn(url, { 'x-stand-in-world': one });
    expect(await json(await book(url, inOne, '会议'))).toMatchObject({ error_code: 51_119 });
    const { body } = await control(url, 'GET', `/${one}/calls`);
    expect(body.calls).toMatchObject([
      { operationId: 'createToken', outcome: 'ok' },
      { operationId: 'signIn', outcome: 'ok' },
      { operationId: 'bookMeeting', outcome: 'refused:51119', params: { name: '会议' } },
    ]);
    const byCookie = await fetch(`${url}/api/v1/mc/version?account_token=${inOne.account_token}`, {
      headers: { ...inOne.headers, 'x-stand-in-world': other },
    });
    expect(await json(byCookie)).toMatchObject({ error_code: 10_002 });
    expect(world.calls).toEqual([]);
  });

  test('have faults, a clock and settings of their own', async () => {
    const { url } = await start();
    const id = await make(url, { scenario: 'empty', now: NOW, settings: { apiLevel: 5 } });
    const headers = { cookie: `a=b; stand_in_world=${id}` };
    await control(url, 'POST', `/${id}/faults`, { spec: 'http-503*1' });
    const token = () => fetch(`${url}/api/v1/system/token`, { method: 'POST', headers });
    expect((await token()).status).toBe(503);
    expect((await token()).status).toBe(200);
    const { body } = await control(url, 'POST', `/${id}/clock`, { advanceMs: 3_600_000 });
    expect(String(body.now)).toMatch(/^2026-03-31T03:00:/);
  });

  test('have a clock that is set, stopped and stepped', async () => {
    const { url } = await start();
    const id = await make(url, { scenario: 'empty', now: NOW });
    const clock = async (body?: object) =>
      (await control(url, body ? 'POST' : 'GET', `/${id}/clock`, body)).body;
    const noon = { now: '2026-05-01T04:00:00.000Z', stopped: true };
    expect(await clock({ set: '2026-05-01T12:00:00+08:00', stopped: true })).toEqual(noon);
    expect(await clock()).toEqual(noon);
    expect(await clock({ advanceMs: 1000 })).toEqual({ ...noon, now: '2026-05-01T04:00:01.000Z' });
    expect(await clock({ stopped: false })).toMatchObject({ stopped: false });
    for (const wrong of [{}, { set: 'noon' }, { stop: true }, { advanceMs: '5' }]) {
      expect((await control(url, 'POST', `/${id}/clock`, wrong)).status).toBe(400);
    }
  });

  test('stream what is called, and only theirs', async () => {
    const { url } = await start();
    const id = await make(url, { scenario: 'empty', now: NOW });
    const headers = { 'x-stand-in-control': '1' };
    const leaving = new AbortController();
    const { body } = await fetch(`${url}/__stand-in/worlds/${id}/stream`, {
      headers,
      signal: leaving.signal,
    });
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe(': listening\n\n');
    await signIn(url);
    await signIn(url, { 'x-stand-in-world': id });
    let said = '';
    while (!said.includes('"signIn"')) said += (await reader?.read())?.value ?? '';
    leaving.abort();
    const events = said.split('\n\n').filter(Boolean);
    expect(
      events.map((event) => /^event: call\ndata: .*"operationId":"(\w+)"/.exec(event)?.[1]),
    ).toEqual(['createToken', 'signIn']);
    expect(said).not.toContain('demo-only-1');
  });

  test('are written by a control call as they can be read', async () => {
    const { url } = await start();
    const id = await make(url, { scenario: 'empty', now: NOW });
    const session = await signIn(url, { 'x-stand-in-world': id });
    await book(url, session, '会议');
    const headers = { 'x-stand-in-control': '1' };
    const written = await fetch(`${url}/__stand-in/worlds/${id}/data`, { headers });
    const { db: data, now } = readWorld(await written.text());
    const other = await start({ data, now });
    const again = await signIn(other.url);
    expect(await json(await book(other.url, again, '会议'))).toMatchObject({ error_code: 51_124 });
  });

  test('answer in a style of their own; a request may ask for another', async () => {
    const { url } = await start();
    const id = await make(url, { scenario: 'empty', now: NOW, answers: 'document' });
    const session = await signIn(url, { 'x-stand-in-world': id });
    await book(url, session, '会议');
    const firstMeeting = async (headers: Record<string, string> = {}) => {
      const list = `${url}/api/v1/mc/booked_confs?account_token=${session.account_token}`;
      const answer = await fetch(list, { headers: { ...session.headers, ...headers } });
      const rows = z.object({ booked_confs: z.array(z.record(z.string(), z.unknown())) });
      return rows.parse(await answer.json()).booked_confs[0] ?? {};
    };
    expect(await firstMeeting()).toHaveProperty('mute');
    expect(await firstMeeting({ 'x-stand-in-answers': 'sparse' })).not.toHaveProperty('mute');
  });

  test('have their bookings granted and refused from outside', async () => {
    const { url } = await start();
    const choice = { scenario: 'empty', now: NOW, settings: { approval: true } };
    const id = await make(url, choice);
    const session = await signIn(url, { 'x-stand-in-world': id });
    const decide = (body: unknown) => control(url, 'POST', `/${id}/approvals`, body);
    const state = async () => {
      const list = `${url}/api/v1/mc/meetings?account_token=${session.account_token}`;
      const { meetings } = z
        .object({ meetings: z.array(z.object({ state: z.int() })) })
        .parse(await (await fetch(list, { headers: session.headers })).json());
      return meetings[0]?.state;
    };
    await book(url, session, '会议');
    expect(await state()).toBe(6);
    expect((await decide({ name: '会议' })).body.error).toContain('granted: true or false');
    expect((await decide({ name: '会议', granted: false })).body).toEqual({ decided: 1 });
    expect(await state()).toBe(7);
    expect((await decide({ name: '会议', granted: true })).status).toBe(400);
  });

  test('hold presets that their platform would not be told', async () => {
    const { url } = await start();
    const id = await make(url, { scenario: 'empty', now: NOW });
    const session = await signIn(url, { 'x-stand-in-world': id });
    const { meeting_id: meeting } = await json(await book(url, session, '会议'));
    const body = { name: '旧', tvwalls: [{ style_id: 'gone', mode: 1, members: [] }] };
    const store = (choice: object) => control(url, 'POST', `/${id}/presets`, choice);
    expect((await store({ meeting, family: 'tvwall', body })).body).toEqual({
      id: expect.any(String),
    });
    const list = `${url}/api/v1/mc/meetings/${String(meeting)}/pretvwalls?account_token=${session.account_token}`;
    const listed = await json(await fetch(list, { headers: session.headers }));
    expect(listed).toMatchObject({ total: 1, data: [{ name: '旧' }] });
    expect((await store({ meeting: 'none', family: 'tvwall', body })).status).toBe(400);
    expect((await store({ meeting, family: 'walls', body })).body.error).toContain('tvwall');
    expect((await store({ meeting, family: 'tvwall' })).status).toBe(400);
  });

  test('are gone when deleted; what is wrong is said', async () => {
    const { url } = await start();
    const id = await make(url, {});
    expect((await control(url, 'DELETE', `/${id}`)).body).toEqual({ deleted: true });
    expect((await control(url, 'GET', `/${id}/calls`)).status).toBe(404);
    expect((await control(url, 'POST', '', { scenario: 'nowhere' })).body.error).toContain(
      'nowhere',
    );
    expect((await control(url, 'POST', '', { answers: 'some' })).body.error).toContain('sparse');
    expect((await control(url, 'POST', '', { scenaro: 'busy' })).body.error).toContain('scenario');
    const settings = { aprovals: true };
    expect((await control(url, 'POST', '', { settings })).body.error).toContain('approval');
    expect((await control(url, 'POST', '/default/faults', { spec: 'explode' })).status).toBe(400);
    expect((await control(url, 'GET', '/default/nothing')).status).toBe(404);
  });
});

/** `fetch` would set these headers itself. */
function statusFor(address: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(address, { method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end('{}');
  });
}

describe('a web page elsewhere', () => {
  test.each([
    [{ Origin: 'https://elsewhere.example' }],
    [{ Origin: 'null' }],
    [{ Origin: 'http://127.0.0.1:1' }],
    [{ 'Sec-Fetch-Site': 'cross-site' }],
    [{ 'Sec-Fetch-Site': 'same-site' }],
    [{ Host: 'elsewhere.example' }],
    [{ Host: '127.0.0.1.elsewhere.example' }],
  ])('with %o reaches neither the platform nor its control calls', async (headers) => {
    const { url, world } = await start();
    for (const path of ['/api/v1/system/token', '/__stand-in/worlds']) {
      expect(await statusFor(`${url}${path}`, { 'x-stand-in-control': '1', ...headers })).toBe(403);
    }
    expect(world.calls).toEqual([]);
  });

  test('cannot send a control call as a form: the header is missing', async () => {
    const { url } = await start();
    expect((await control(url, 'POST', '', {}, {})).status).toBe(403);
    expect((await control(url, 'POST', '/default/reset', {}, {})).status).toBe(403);
    expect((await control(url, 'GET', '/default/calls', undefined, {})).status).toBe(403);
  });
});

describe('worlds have their limits', () => {
  const choice = { scenario: 'empty' };

  test('no more than so many at a time', async () => {
    const { url } = await start({ worldLimits: { worlds: 2, unused: 60_000, memory: Infinity } });
    const first = await make(url, choice);
    await make(url, choice);
    expect((await control(url, 'POST', '', choice)).body.error).toContain('2 worlds');
    await control(url, 'DELETE', `/${first}`);
    expect((await control(url, 'POST', '', choice)).status).toBe(200);
  });

  test('those that nobody uses make room', async () => {
    const { url } = await start({ worldLimits: { worlds: 1, unused: 0, memory: Infinity } });
    const first = await make(url, choice);
    const second = await make(url, choice);
    expect((await control(url, 'GET', `/${first}/calls`)).status).toBe(404);
    expect((await control(url, 'GET', `/${second}/calls`)).status).toBe(200);
  });

  test('no more than there is memory for', async () => {
    const { url } = await start({ worldLimits: { worlds: 9, unused: 60_000, memory: 1 } });
    expect((await control(url, 'POST', '', choice)).body.error).toContain('memory');
  });

  test('a choice of endless length is not read', async () => {
    const { url } = await start();
    const long = { scenario: 'x'.repeat(300_000) };
    expect((await control(url, 'POST', '', long)).body.error).toContain('too long');
  });
});

async function run(...args: readonly string[]) {
  const child = spawn(process.execPath, [new URL('main.ts', import.meta.url).pathname, ...args]);
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    child.kill('SIGTERM');
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const [code] = z.tuple([z.number().nullable(), z.unknown()]).parse(await once(child, 'close'));
  return { code, text, errors };
}

describe('the command', () => {
  test('says in one line where it listens, and stops when told to', async () => {
    const args =
      '--port 0 --scenario empty --fault slow@signIn --answers document --level 5 --approval';
    const { code, text } = await run(...args.split(' '));
    expect(text).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\n$/);
    expect(code).toBe(0);
  });

  test.each([
    [['--scenario', 'nowhere'], 'no such scenario: nowhere (office, '],
    [['--answers', 'some'], 'no such answers: some (full, document, sparse)'],
    [['--level', '12'], 'no such level: 12 (1 to 11)'],
    [['--level', '0'], 'no such level: 0 (1 to 11)'],
    [['--fault', 'explode'], 'no such fault: explode (slow, timeout, '],
    [['--now', 'yesterday'], 'yesterday'],
    [['--data', 'package.json'], 'no recorded world: format: '],
    [['--data', 'x', '--level', '5'], 'leave out --level'],
    [['--port', 'x'], 'port'],
    [['--color'], 'color'],
  ])('refuses %o', async (args, said) => {
    const { code, text, errors } = await run(...args);
    expect([code, text]).toEqual([2, '']);
    expect(errors).toContain(said);
    expect(errors).toContain('usage:');
  });

  test('says what there is when asked', () => {
    for (const name of [
      ...scenarioNames,
      ...answerStyles,
      ...Object.keys(faultWords),
      ...oddWays,
    ]) {
      expect(platformHelp).toMatch(new RegExp(`(^|\\s|:)${name}\\b`));
    }
    const main = new URL('main.ts', import.meta.url).pathname;
    const { status, stdout } = spawnSync(process.execPath, [main, '--help'], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, platformHelp]);
  });
});
