import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs `npm start`'s script where it must refuse, which it does before it builds anything. */
function start(args: string[], env: Record<string, string> = {}) {
  const { PLATFORM_URL: _, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start.ts', ...args], {
    env: { ...inherited, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const CONSUMER = { PLATFORM_CONSUMER_KEY: 'key', PLATFORM_CONSUMER_SECRET: 'confidential' };

test.each([
  ['a platform without its consumer', [], { PLATFORM_URL: 'https://platform.example' }, 'SECRET'],
  [
    'an address that is none',
    [],
    { PLATFORM_URL: 'platform', ...CONSUMER },
    'PLATFORM_URL must be',
  ],
  ['a port that is none', ['--port', 'x'], {}, '--port x'],
  ['an unknown scenario', ['--scenario', 'moon'], {}, 'no such scenario: moon (office, '],
  ['unknown answers', ['--answers', 'some'], {}, 'no such answers: some (full, document, sparse)'],
  ['a profile with errors', ['--profile', 'package.json'], {}, 'wrong at name, version'],
  ['an unknown fault', ['--fault', 'typo'], {}, 'no such fault: typo (slow, timeout, '],
  ['an unknown switch', ['--colour'], {}, "Unknown option '--colour'"],
  [
    'a fault of a real platform',
    ['--fault', 'slow'],
    { PLATFORM_URL: 'https://platform.example', ...CONSUMER },
    '--fault is for the stand-in',
  ],
  ['a level that is none', ['--level', '12'], {}, 'no such level: 12 (1 to 11)'],
] as const)('%s is refused in one line', (_name, args, env, words) => {
  const { status, stdout, stderr } = start([...args], env);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(words);
  expect(stderr).not.toContain('confidential');
});

test('--help names every switch, and starts nothing', () => {
  const { status, stdout, stderr } = start(['--help']);
  expect([status, stderr]).toEqual([0, '']);
  for (const name of ['port', 'rooms', 'fault', 'now', 'level', 'approval', 'profile', 'answers']) {
    expect(stdout).toContain(`--${name} `);
  }
});
