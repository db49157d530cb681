import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Which way imports point. A folder not named here is not fenced yet, and the second test says so.
 * `features/*` stands for each feature by itself: a feature never imports another.
 */
const layers: readonly { readonly folder: string; readonly may: readonly string[] }[] = [
  {
    folder: 'src/main.tsx',
    may: [
      'src/app',
      'src/features/session',
      'src/components',
      'src/api',
      'src/i18n',
      'mocks/browser.ts',
    ],
  },
  {
    folder: 'src/app',
    may: ['src/app', 'src/features', 'src/components', 'src/api', 'src/i18n', 'src/domain'],
  },
  {
    folder: 'src/features',
    may: [
      'src/app/paths.ts',
      'src/designers',
      'src/components',
      'src/api',
      'src/i18n',
      'src/domain',
    ],
  },
  { folder: 'src/designers', may: ['src/designers', 'src/components', 'src/i18n', 'src/domain'] },
  { folder: 'src/components', may: ['src/components', 'src/api', 'src/i18n', 'src/domain'] },
  { folder: 'src/api', may: ['src/api', 'src/domain'] },
  { folder: 'src/domain', may: ['src/domain'] },
  { folder: 'src/i18n', may: ['src/i18n'] },
  { folder: 'mocks', may: ['mocks', 'src/api/generated'] },
];

const imported = /(?:from|import)\s*\(?\s*'([^']+)'/g;

interface Import {
  readonly file: string;
  readonly target: string;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(imported)].flatMap(([, specifier = '']) => {
    const target = resolved(file, specifier);
    return target === undefined ? [] : [{ file, target }];
  });
}

function resolved(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#app/')) return join('src', specifier.slice('#app/'.length));
  if (specifier.startsWith('#mocks/')) return join('mocks', specifier.slice('#mocks/'.length));
  if (specifier.startsWith('.')) return normalize(join(dirname(file), specifier));
  return undefined;
}

const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
const feature = (path: string) => /^src\/features\/[^/]+/.exec(path)?.[0];

const sources = globSync('{src,mocks}/**/*.{ts,tsx}').filter(
  (file) => !/\.test\.tsx?$/.test(file) && !within(file, 'src/api/generated'),
);
const everyImport = sources.flatMap(importsOf);

test('imports point one way', () => {
  const wrong = everyImport.filter(({ file, target }) => {
    const layer = layers.find(({ folder }) => within(file, folder));
    if (!layer || layer.may.some((folder) => within(target, folder))) {
      const own = feature(file);
      const other = feature(target);
      return own !== undefined && other !== undefined && own !== other;
    }
    return feature(file) === undefined || feature(file) !== feature(target);
  });
  expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
});

test('every folder is fenced', () => {
  const free = sources.filter(
    (file) => file !== 'src/vite-env.d.ts' && !layers.some(({ folder }) => within(file, folder)),
  );
  expect(free).toEqual([]);
});

test('only the entry knows the stand-in platform', () => {
  const users = everyImport.filter(
    ({ file, target }) => within(target, 'mocks') && !within(file, 'mocks'),
  );
  expect([...new Set(users.map(({ file }) => file))]).toEqual(['src/main.tsx']);
});

test('the domain imports no library', () => {
  const libraries = globSync('src/domain/**/*.ts')
    .filter((file) => !file.endsWith('.test.ts') && !within(file, 'src/domain/testing'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(imported)].map(([, specifier = '']) => specifier),
    )
    .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('#app/domain'));
  expect(libraries).toEqual([]);
});
