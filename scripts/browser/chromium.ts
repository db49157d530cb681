import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { aptInstall, isDebianRoot } from '../system/apt.ts';

/** Chromium without windows around its pages: a run costs about half of what it costs with them. */
const HEADLESS_SHELL = {
  package: 'chromium-headless-shell',
  path: '/usr/bin/chromium-headless-shell',
};
const SYSTEM_PATHS = [HEADLESS_SHELL.path, '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** The browser that tests and the bench run, or nothing where there is none yet. */
export function findChromium(): string | undefined {
  const told = process.env['CHROMIUM_PATH'];
  if (told !== undefined) {
    if (!existsSync(told)) throw new Error(`CHROMIUM_PATH: there is no ${told}`);
    return told;
  }
  return [...SYSTEM_PATHS, chromium.executablePath()].find((path) => existsSync(path));
}

/** Finds a browser or fetches one. Throws where neither works, with the way to help. */
export function ensureChromium(): string {
  const found = findChromium();
  const isTold = process.env['CHROMIUM_PATH'] !== undefined;
  if (found !== undefined && (isTold || found === HEADLESS_SHELL.path)) return found;
  // any other will do where this one cannot be had
  const hasShell = isDebianRoot() && aptInstall(HEADLESS_SHELL.package);
  if (!hasShell && found === undefined) {
    const cli = 'node_modules/@playwright/test/cli.js';
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  }
  const fetched = findChromium();
  if (fetched === undefined) {
    throw new Error('No Chromium: install one, or say where it is with CHROMIUM_PATH.');
  }
  return fetched;
}

/** One machine's measurements and failures should be another's: nothing runs beside the page. */
export const CHROMIUM_ARGS: readonly string[] = [
  // Chromium's sandbox refuses to run as root, which is who runs in most containers.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
