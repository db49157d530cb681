import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
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
    expect(left(there)).toEqual([]);
  },
);

/** Meetings of the probe that are still there. */
function left({ world: { db, clock } }: Platform) {
  return [...db.meetings.values()].filter(
    ({ fields, status, endedAt = Infinity }) =>
      JSON.stringify(fields.name).includes('console probe') &&
      status !== 'cancelled' &&
      endedAt > clock.now(),
  );
}

describe.skipIf(spawnSync('script', ['--version']).status !== 0)('at a terminal', () => {
  const [THERE, SEEN, WHERE] = ['when you are there. ', 'not seen. ', 'upper left (u)? '];

  /** Types an answer at each question; where there is none left the terminal's input ends. */
  async function typed(there: Platform, answers: readonly string[]) {
    const words = [process.execPath, 'scripts/probe.ts', '--out', out, '--write', ...to(there)];
    const child = spawn('script', ['-qec', words.join(' '), '/dev/null'], {
      env: { ...process.env, ...SECRETS },
    });
    const rest = [...answers];
    let text = '';
    let answered = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (!['[y/N] ', THERE, SEEN].some((end) => text.slice(answered).endsWith(end))) return;
      answered = text.length;
      const answer = rest.shift();
      if (answer === undefined) child.stdin.end();
      else child.stdin.write(`${answer}\n`);
    });
    await once(child, 'close');
    return text;
  }

  test('numbers are asked for until they are whole, and go into the profile', async () => {
    const there = await start();
    const text = await typed(there, ['y', '', '1 2 3', '2134', '', '', 'k', 'u', '1 2']);
    expect(text.split('Each of 1 2 3 4 once, please.')).toHaveLength(2);
    expect(text.split(WHERE)).toHaveLength(3);
    expect(text).toContain('nothing is left');
    expect(JSON.parse(readFileSync(join(out, 'platform-profile.json'), 'utf8'))).toEqual({
      layouts62And63: 'swapped',
      paneOrder: { 5: [1, 0, 2, 3] },
    });
  });

  test('that is closed at a question the probe takes away what it made, and reports', async () => {
    const there = await start();
    const text = await typed(there, ['y', '']);
    expect(text).toContain('nothing is left');
    expect(readdirSync(out)).toContain('probe-report.md');
    expect(left(there)).toEqual([]);
  });
});

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
