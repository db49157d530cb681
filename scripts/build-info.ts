import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Plugin } from 'vite';

/** The file beside index.html that says which console this is, for whatever serves it. */
const VERSION_FILE = 'version.txt';

const UNKNOWN = 'unknown';

/**
 * Which console is built here: `0.1.0+3f2a9c01b7de`, the version of package.json and the commit. The commit is
 * `unknown` where git cannot tell; CONSOLE_COMMIT says it where the build has no repository, as in a container.
 */
export function buildVersion(folder = process.cwd(), environment = process.env): string {
  const text = readFileSync(path.join(folder, 'package.json'), 'utf8');
  const version = /^ {2}"version": "([^"]+)"/m.exec(text)?.[1] ?? UNKNOWN;
  const commit = environment['CONSOLE_COMMIT'] || commitIn(folder);
  return `${version}+${/^[0-9a-f]{7,64}$/.test(commit) ? commit.slice(0, 12) : UNKNOWN}`;
}

/** What the build in a folder says of itself. */
export function versionOfBuild(dist: string): string {
  try {
    return readFileSync(path.join(dist, VERSION_FILE), 'utf8').trim();
  } catch {
    return UNKNOWN;
  }
}

/**
 * Writes the version into the page and beside it. No script carries it: a release that changes one script leaves
 * the others in the caches of the browsers.
 */
export function buildInfoPlugin(): Plugin {
  const version = buildVersion();
  return {
    name: 'build-info',
    transformIndexHtml: (html) => html.replace('__CONSOLE_VERSION__', version),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: VERSION_FILE, source: `${version}\n` });
    },
  };
}

/** Empty where the folder is no repository of its own: one unpacked inside another has not that one's commit. */
function commitIn(folder: string): string {
  try {
    const [root = '', commit = ''] = execFileSync('git', ['rev-parse', '--show-toplevel', 'HEAD'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).split('\n');
    return realpathSync(root) === realpathSync(folder) ? commit : '';
  } catch {
    return '';
  }
}
