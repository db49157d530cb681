/**
 * `npm run versions`: which of the pinned packages are behind, and why one is held (`heldVersions` in package.json). Fails
 * where a package that nobody holds is behind, or one is held without need.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { z } from 'zod';
import { verdictOn } from './release/held-versions.ts';

const packageFile = z.object({ heldVersions: z.record(z.string(), z.string()) });
const behindSchema = z.record(
  z.string(),
  z.object({ current: z.string().optional(), latest: z.string() }),
);

const { heldVersions } = packageFile.parse(JSON.parse(readFileSync('package.json', 'utf8')));
// npm's own command answers 1 where anything is behind
const { stdout, stderr } = spawnSync('npm', ['outdated', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const answer: unknown = stdout.trim() === '' ? {} : JSON.parse(stdout);
const behind = behindSchema.safeParse(answer);
if (behind.success && stderr.trim() === '') {
  const { lines, isDone } = verdictOn(behind.data, heldVersions);
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = isDone ? 0 : 1;
} else {
  process.stderr.write('npm does not tell which packages are behind.\n');
  process.exitCode = 1;
}
