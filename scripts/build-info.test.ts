import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildVersion } from './build-info.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'console-version-'));
  writeFileSync(path.join(folder, 'package.json'), '{\n  "version": "2.3.4"\n}\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.test', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

test('without a repository the commit is unknown, unless it is given', () => {
  expect(buildVersion(folder, {})).toBe('2.3.4+unknown');
  expect(buildVersion(folder, { CONSOLE_COMMIT: '' })).toBe('2.3.4+unknown');
  expect(buildVersion(folder, { CONSOLE_COMMIT: '"><script>' })).toBe('2.3.4+unknown');
  expect(buildVersion(folder, { CONSOLE_COMMIT: '0123456789abcdef0123' })).toBe(
    '2.3.4+0123456789ab',
  );
});

test('in a repository it is the commit, in a folder within that is none of it, unknown', () => {
  git('init', '--quiet');
  expect(buildVersion(folder, {})).toBe('2.3.4+unknown');
  git('commit', '--quiet', '--allow-empty', '-m', 'one');
  expect(buildVersion(folder, {})).toBe(`2.3.4+${git('rev-parse', 'HEAD').slice(0, 12)}`);
  const unpacked = path.join(folder, 'unpacked');
  mkdirSync(unpacked);
  writeFileSync(path.join(unpacked, 'package.json'), '{\n  "version": "1.0.0"\n}\n');
  expect(buildVersion(unpacked, {})).toBe('1.0.0+unknown');
});
