/**
 * `npm run release -- 0.2.0`: what is handed to whoever runs the console, in `release/`.
 *
 * Writes the version into package.json and package-lock.json, and into CHANGELOG.md the commits since the last one and the
 * names that tests find no more; builds; packs `dist`, the source maps, the nginx template and what fills it in, docs and a
 * profile to start from, with a checksum of each file; commits nothing. `--dry-run` prints the entry of the changelog and stops.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build, builtFolder } from './build.ts';
import { versionOfBuild } from './build-info.ts';
import { entryOf, goneNames, withEntry } from './release/changelog.ts';

const CHANGELOG = 'CHANGELOG.md';
const OUT = 'release';
const NAMES = 'e2e/languages/names';
const PACKED = ['nginx.conf.template', 'deploy/fill-in.sh', 'docs/operating.md', CHANGELOG];

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** The commit of the last entry: the last one that changed the version; undefined for the first release. */
function lastRelease(): string | undefined {
  const commits = git('log', '--format=%H', '-G', '^  "version":', '--', 'package.json').split(
    '\n',
  );
  return commits.length > 1 ? commits[0] : undefined;
}

function setVersion(version: string): void {
  // as npm writes it; its own `version` would commit and tag
  execFileSync('npm', ['version', version, '--no-git-tag-version', '--allow-same-version'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

function pack(): string {
  const name = `meeting-console-${versionOfBuild(builtFolder('production')).replace('+', '-')}`;
  const folder = path.join(OUT, name);
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const source of [
    builtFolder('production'),
    `${builtFolder('production')}-maps`,
    ...PACKED,
  ]) {
    cpSync(source, path.join(folder, source), {
      recursive: true,
    });
  }
  writeFileSync(path.join(folder, 'platform-profile.json'), '{}\n');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .toSorted();
  const sums = files.map((file) => `${sha256(path.join(folder, file))}  ${file}\n`);
  writeFileSync(path.join(folder, 'SHA256SUMS'), sums.join(''));
  const archive = `${name}.tar.gz`;
  execFileSync('tar', ['--create', '--gzip', '--file', archive, name], { cwd: OUT });
  writeFileSync(
    path.join(OUT, `${archive}.sha256`),
    `${sha256(path.join(OUT, archive))}  ${archive}\n`,
  );
  return path.join(OUT, archive);
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

const { values, positionals } = parseArgs({
  options: { 'dry-run': { type: 'boolean' } },
  allowPositionals: true,
});
const [version = ''] = positionals;
if (/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) {
  const since = lastRelease();
  const subjects = git('log', '--no-merges', '--format=%s', since ? `${since}..HEAD` : 'HEAD');
  const names = since ? git('diff', '--unified=0', `${since}..HEAD`, '--', NAMES) : '';
  const date = git('log', '-1', '--format=%cs');
  const entry = entryOf(version, date, subjects.split('\n'), goneNames(names));
  if (values['dry-run']) process.stdout.write(entry);
  else {
    writeFileSync(CHANGELOG, withEntry(readFileSync(CHANGELOG, 'utf8'), entry));
    setVersion(version);
    build('production');
    process.stdout.write(`${pack()}\n`);
  }
} else {
  process.stderr.write('npm run release -- VERSION [--dry-run], as in npm run release -- 0.2.0\n');
  process.exitCode = 1;
}
