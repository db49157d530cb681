import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { basePathOfBuild, readBasePath } from './base-path.ts';

const SOURCES = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'scripts/base-path.ts',
  'scripts/build-info.ts',
  'scripts/compressed-copies-plugin.ts',
  'scripts/chunks',
  'scripts/library-leaks-plugin.ts',
  'scripts/prerender-plugin.ts',
  'scripts/source-maps-plugin.ts',
  'package-lock.json',
];
const KINDS = {
  production: { folder: 'dist', sources: SOURCES },
  demo: { folder: 'dist-demo', sources: [...SOURCES, 'mocks'] },
} as const;

export type BuildMode = keyof typeof KINDS;

/** Where a build of this kind stands. */
export function builtFolder(mode: BuildMode): string {
  return KINDS[mode].folder;
}

/** Whether there is no build of this kind, it is for another path, or a source is younger than it. */
export function isStale(mode: BuildMode): boolean {
  const { folder, sources } = KINDS[mode];
  const built = modified(path.join(folder, 'index.html'));
  if (basePathOfBuild(folder) !== readBasePath(process.env['BASE_PATH'])) return true;
  return built === undefined || sources.some((source) => newest(source) > built);
}

/** Runs Vite, which prints errors only. Throws when the build fails. */
export function build(mode: BuildMode): void {
  const vite = path.join('node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--logLevel', 'error', '--emptyOutDir', '--mode', mode];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed; what is wrong stands above.');
}

function modified(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

function newest(source: string): number {
  const info = statSync(source, { throwIfNoEntry: false });
  if (!info?.isDirectory()) return info?.mtimeMs ?? 0;
  const entries = readdirSync(source, { recursive: true, encoding: 'utf8' });
  return Math.max(info.mtimeMs, ...entries.map((entry) => modified(path.join(source, entry)) ?? 0));
}
