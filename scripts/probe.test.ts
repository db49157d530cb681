import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startPlatform, type Platform } from '#mocks/node/server.ts';

const SECRETS = {
  PLATFORM_CONSUMER_KEY: 'demo',
  PLATFORM_CONSUMER_SECRET: 'demo',
  PLATFORM_PASSWORD: 'demo-only-1',
};

let out = '';
let platform: Platform | undefined;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'probe-'));
});

afterEach(async () => {
  rmSync(out, { recursive: true });
  await platform?.close();
  platform = undefined;
});

async function start(profile = {}): Promise<Platform> {
  platform = await startPlatform({ supplyCredentials: false, profile });
  return platform;
}

function launch(args: readonly string[], env: Record<string, string> = SECRETS) {
  const { PLATFORM_PASSWORD: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ['scripts/probe.ts', '--out', out, ...args], {
    env: { ...inherited, ...env },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  }
  const closed = once(child, 'close');
  return {
    child,
    said: async () => {
      await closed;
      return { text, status: child.exitCode };
    },
  };
}

const to = ({ url }: Platform) => ['--platform', url, '--user', 'admin'];
const bookings = ({ world }: Platform) =>
  world.calls.filter(({ operationId }) => operationId === 'bookMeeting').length;

test('a run tells each key, writes what differs and the report, and says nothing secret', async () => {
  const profile = { params: 'query', weekdays: 'sunday-1', bareTimes: '+08:00' };
  const there = await start(profile);
  const { text, status } = await launch([...to(there), '--write', '--yes']).said();
  expect(status).toBe(0);
  expect(text).toMatch(/^params +differs +a booking with query/m);
  const written = readFileSync(join(out, 'platform-profile.json'), 'utf8');
  expect(JSON.parse(written)).toEqual(profile);
  const report = readFileSync(join(out, 'probe-report.md'), 'utf8');
  expect(report).toContain('`weekdays` (`"monday-1"` is assumed, `"sunday-1"` is so)');
  const { tokens, sessions } = there.world.db;
  const secret = [SECRETS.PLATFORM_PASSWORD, ...tokens.keys(), ...sessions.keys()];
  expect(secret.filter((one) => `${text}${written}${report}`.includes(one))).toEqual([]);
});

test('without a yes nothing is written, and no file either', async () => {
  const there = await start();
  const { child, said } = launch([...to(there), '--write']);
  child.stdin.end('n\n');
  expect(await said()).toMatchObject({ status: 0, text: expect.stringContaining('[y/N]') });
  expect(there.world.calls).toEqual([]);
  expect(readdirSync(out)).toEqual([]);
});

test('with a yes it goes on', async () => {
  const there = await start();
  const { child, said } = launch([...to(there), '--write']);
  child.stdin.end('y\n');
  expect((await said()).status).toBe(0);
  expect(bookings(there)).toBeGreaterThan(0);
});

test('the password that is typed is not shown', async () => {
  const there = await start();
  const { PLATFORM_PASSWORD: password, ...consumer } = SECRETS;
  const { child, said } = launch(to(there), consumer);
  child.stdin.end(`${password}\n`);
  const { text, status } = await said();
  expect(status).toBe(0);
  expect(text).toContain('Password: ');
  expect(text).not.toContain(password);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends it, and takes away what it made',
  async (signal) => {
    const there = await start();
    const { child, said } = launch([...to(there), '--write', '--yes']);
    there.world.onCall(({ operationId }) => {
      if (operationId === 'createSeries') child.kill(signal);
    });
    const { text, status } = await said();
    expect(status).toBe(1);
    expect(text).toContain('nothing is left');
    expect(bookings(there)).toBeGreaterThan(0);
    const left = [...there.world.db.meetings.values()].filter(
      ({ fields, status: is }) =>
        JSON.stringify(fields.name).includes('console probe') && is !== 'cancelled',
    );
    expect(left).toEqual([]);
  },
);

const REFUSED = [
  ['no platform', [], SECRETS, '--platform must be'],
  [
    'an address that is none',
    ['--platform', 'platform', '--user', 'x'],
    SECRETS,
    '--platform must',
  ],
  ['no user', ['--platform', 'https://platform.example'], SECRETS, '--user must name'],
  [
    'no consumer',
    ['--platform', 'https://platform.example', '--user', 'x'],
    { PLATFORM_PASSWORD: 'confidential' },
    'PLATFORM_CONSUMER_SECRET must',
  ],
] as const;

test.each(REFUSED)('%s is refused in one line', (_name, args, env, words) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/probe.ts', ...args], {
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(words);
  expect(stderr).not.toContain('confidential');
});
