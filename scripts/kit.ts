/**
 * `npm run kit`: page objects and fixtures for tests outside this repository (docs/qa.md), as `dist-kit/meeting-console-kit.tgz`.
 * Playwright strips types in no package, so that it holds plain JavaScript and the types beside it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { z } from 'zod';

const SOURCE = 'e2e/kit';
const OUT = 'dist-kit';

const packageFile = z.looseObject({ name: z.string(), version: z.string().optional() });
const packed = z.tuple([z.object({ filename: z.string() })]);

function packageOf(folder: string) {
  return packageFile.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));
}

/** Batch files on Windows. */
const shell = process.platform === 'win32';

rmSync(OUT, { recursive: true, force: true });
execFileSync('tsc', ['-p', path.join(SOURCE, 'tsconfig.build.json')], { stdio: 'inherit', shell });
const manifest = { ...packageOf(SOURCE), version: packageOf('.').version };
writeFileSync(path.join(OUT, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
const told = execFileSync('npm', ['pack', '--json'], { cwd: OUT, encoding: 'utf8', shell });
const [{ filename }] = packed.parse(JSON.parse(told));
const tarball = path.join(OUT, `${manifest.name}.tgz`);
renameSync(path.join(OUT, filename), tarball);
process.stdout.write(`${tarball}\n`);
