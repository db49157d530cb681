/** Updates of the console, seen by a tab that was opened before. */
import {
  cpSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Page } from '@playwright/test';
import type { RequestHandler } from '../scripts/serve.ts';
import { createStaticFiles } from '../scripts/server/static-files.ts';

/**
 * - `updated`: the server has another build; files of the one before are gone.
 * - `half-updated`: as behind a balancer of two servers, of which the old one keeps answering with its page and the
 *   new one with everything else. No reload ends that.
 */
export type ConsoleUpdate = 'updated' | 'half-updated';

const COOKIE = 'console_update';

/** From now on, the server answers this browser as after the update. */
export async function updateConsole(page: Page, update: ConsoleUpdate): Promise<void> {
  const { origin } = new URL(page.url());
  await page.context().addCookies([{ name: COOKIE, value: update, url: origin }]);
}

/** The files of a build and, for browsers whose console was updated, those of the build after it. */
export function createUpdatableFiles(dist: string): RequestHandler {
  const before = createStaticFiles({ dist });
  const after = createStaticFiles({ dist: nextBuild(dist) });
  return (req, res) => {
    const { cookie = '', 'sec-fetch-dest': purpose } = req.headers;
    const [, update] = new RegExp(`${COOKIE}=([a-z-]+)`).exec(cookie) ?? [];
    const isOld = update === 'half-updated' && purpose === 'document';
    return update === undefined || isOld ? before(req, res) : after(req, res);
  };
}

/** A copy of the build under other names, as a change in every source would give. Returns its folder. */
function nextBuild(dist: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'console-updated-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  cpSync(dist, folder, { recursive: true, filter: (file) => !/\.(?:br|gz)$/.test(file) });
  const assets = path.join(folder, 'assets');
  const names = readdirSync(assets);
  const stems = new Set(names.map((name) => path.parse(name).name));
  const anyStem = new RegExp([...stems].join('|').replaceAll('.', String.raw`\.`), 'g');
  const renamed = (text: string) => text.replaceAll(anyStem, (stem) => `${stem}-next`);
  for (const file of globSync('**/*.{html,js,css}', { cwd: folder })) {
    const place = path.join(folder, file);
    writeFileSync(place, renamed(readFileSync(place, 'utf8')));
  }
  for (const name of names) renameSync(path.join(assets, name), path.join(assets, renamed(name)));
  return folder;
}
