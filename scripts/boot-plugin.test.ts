import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build } from 'vite';
import { bootPlugin } from './boot-plugin.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'console-boot-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Builds a page; answers its text, and the files that were built. */
async function built(page: string, boot: string, base: string) {
  mkdirSync(path.join(folder, 'public'), { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), page);
  writeFileSync(path.join(folder, 'public/boot.js'), boot);
  await build({
    root: folder,
    base,
    configFile: false,
    logLevel: 'silent',
    plugins: [bootPlugin()],
  });
  const dist = path.join(folder, 'dist');
  return {
    html: readFileSync(path.join(dist, 'index.html'), 'utf8'),
    files: readdirSync(dist, { recursive: true, encoding: 'utf8' }),
  };
}

const nameIn = ({ html }: { readonly html: string }) => /src="([^"]+)"/.exec(html)?.[1] ?? '';

const PAGE = '<head><script src="/boot.js"></script></head>';

test.each(['/', '/console/'])(
  'below %s the page loads it by the name of its content',
  async (base) => {
    const first = await built(PAGE, 'window.boot = 1;', base);
    expect(nameIn(first)).toMatch(new RegExp(`^${base}assets/boot-[\\w-]{8}\\.js$`));
    expect(first.files).toContain(nameIn(first).slice(base.length));
    expect(first.files).not.toContain('boot.js');
    const second = await built(PAGE, 'window.boot = 2;', base);
    expect(nameIn(second)).not.toBe(nameIn(first));
  },
);

test('a page that does not load it fails the build', async () => {
  await expect(built('<head></head>', 'window.boot = 1;', '/')).rejects.toThrow(
    'The page does not load boot.js',
  );
});
