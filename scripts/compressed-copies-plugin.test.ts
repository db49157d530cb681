import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { build } from 'vite';
import { compressedCopiesPlugin } from './compressed-copies-plugin.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'console-copies-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('texts have copies, the page and what is small have none', async () => {
  const text = `window.text = '${'meeting '.repeat(200)}';\n`;
  mkdirSync(path.join(folder, 'public'));
  writeFileSync(path.join(folder, 'index.html'), `<p>${text}</p>`);
  writeFileSync(path.join(folder, 'public/boot.js'), text);
  writeFileSync(path.join(folder, 'public/small.js'), 'small');
  writeFileSync(path.join(folder, 'public/photo.jpg'), text);
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    plugins: [compressedCopiesPlugin()],
  });
  const dist = path.join(folder, 'dist');
  expect(readdirSync(dist).toSorted()).toEqual([
    'boot.js',
    'boot.js.br',
    'boot.js.gz',
    'index.html',
    'photo.jpg',
    'small.js',
  ]);
  const read = (name: string) => readFileSync(path.join(dist, name));
  expect(brotliDecompressSync(read('boot.js.br')).toString()).toBe(text);
  expect(gunzipSync(read('boot.js.gz')).toString()).toBe(text);
});
