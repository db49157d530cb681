import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { begunOn } from './begun-on.ts';
import { eagerPlugin } from './eager-plugin.ts';
import { APP, READS, START } from './files-in.ts';

const idOf = (file: string) => path.resolve(process.cwd(), file).replaceAll(path.sep, '/');

function chunk(fileName: string, files: readonly string[], imports: readonly string[] = []) {
  return {
    type: 'chunk',
    fileName,
    imports,
    moduleIds: files.map(idOf),
    isEntry: fileName === 'main.js',
    code: `code of ${fileName}`,
  };
}

const mapOf = (fileName: string) => ({
  type: 'asset',
  fileName: `${fileName}.map`,
  source: '{"version":3,"mappings":";AAAA"}',
});

/** A build of four files and their maps, as the plugin leaves it. */
function built() {
  const files = [
    chunk('main.js', ['src/main.ts']),
    chunk('start.js', [START, READS, APP], ['main.js']),
    chunk(
      'pages.js',
      begunOn.map(({ page }) => page),
      ['shared.js'],
    ),
    chunk('shared.js', ['src/shared.ts']),
    chunk('other.js', ['src/pages/other-page.tsx']),
  ];
  const parts = files.flatMap((file) => [file, mapOf(file.fileName)]);
  const bundle = Object.fromEntries(parts.map((part) => [part.fileName, part]));
  const { generateBundle } = eagerPlugin();
  if (typeof generateBundle !== 'object') throw new Error('The plugin waits for nothing');
  Reflect.apply(generateBundle.handler, undefined, [{}, bundle, true]);
  return new Map(parts.map((part) => [part.fileName, 'code' in part ? part.code : part.source]));
}

const HINTED = ['start.js', 'pages.js', 'shared.js'];

test('what the pages need that people begin on begins with the hint, and nothing else does', () => {
  const hint = /^\/\/# allFunctionsCalledOnLoad\ncode of /;
  const hinted = [...built()].flatMap(([name, text]) => (hint.test(text) ? [name] : []));
  expect(hinted).toEqual(HINTED);
});

test('their source maps know of the line that was added', () => {
  const moved = [...built()].flatMap(([name, text]) =>
    text.includes('"mappings":";;AAAA"') ? [name] : [],
  );
  expect(moved).toEqual(HINTED.map((name) => `${name}.map`));
});
