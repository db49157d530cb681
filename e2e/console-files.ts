/** What may happen to the console's files while a tab is open: an update, and a line that breaks. */
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
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Page } from '@playwright/test';
import { contentType } from 'mime-types';
import type { RequestHandler } from '../scripts/serve.ts';
import { createStaticFiles } from '../scripts/server/static-files.ts';

/**
 * - `updated`: the server has another build; files of the one before are gone.
 * - `half-updated`: as behind a balancer of two servers, of which the old one keeps answering with its page and the
 *   new one with everything else. No reload ends that.
 */
export type ConsoleUpdate = 'updated' | 'half-updated';

const COOKIE = 'console_files';

/** From now on, the server answers this browser as after the update. */
export async function updateConsole(page: Page, update: ConsoleUpdate): Promise<void> {
  await setFate(page, update);
}

/** From now on, files break off on their way to this browser: all but the page itself, or those whose names begin so. */
export async function cutFiles(page: Page, begin = ''): Promise<void> {
  await setFate(page, `cut${begin}`);
}

/** From now on, files come whole again. */
export async function mendFiles(page: Page): Promise<void> {
  await page.context().clearCookies({ name: COOKIE });
}

async function setFate(page: Page, fate: ConsoleUpdate | `cut${string}`): Promise<void> {
  const { origin } = new URL(page.url());
  await page.context().addCookies([{ name: COOKIE, value: fate, url: origin }]);
}

/** The files of a build; for browsers whose console was updated, those of the build after it; or none that comes whole. */
export function createConsoleFiles(dist: string): RequestHandler {
  const before = createStaticFiles({ dist });
  const after = createStaticFiles({ dist: nextBuild(dist) });
  return (req, res) => {
    const { cookie = '', 'sec-fetch-dest': purpose } = req.headers;
    const [, fate] = new RegExp(`${COOKIE}=([a-z-]+)`).exec(cookie) ?? [];
    const isPage = purpose === 'document';
    const [, cut] = /^cut(.*)/.exec(fate ?? '') ?? [];
    if (cut !== undefined) {
      const isCut = !isPage && path.basename(req.url ?? '').startsWith(cut);
      return isCut ? breakOff(req, res) : before(req, res);
    }
    const isOld = fate === 'half-updated' && isPage;
    return fate === undefined || isOld ? before(req, res) : after(req, res);
  };
}

/** Sends less than it says: a browser asks once more by itself where nothing came at all. */
function breakOff({ url = '/' }: IncomingMessage, res: ServerResponse): void {
  const type = contentType(path.extname(url)) || 'text/html';
  res.writeHead(200, { 'Content-Type': type, 'Content-Length': 100 });
  res.write('/* the', () => res.destroy());
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
