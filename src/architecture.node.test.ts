import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Which way imports point. Each row may import itself and the rows after it; `src/i18n` is open to
 * all of them but `api` and `lib`. A folder without a row fails.
 */
const layers = [
  'src/main.ts',
  'src/start.tsx',
  'src/app',
  'src/pages',
  'src/features',
  'src/saving',
  'src/components',
  'src/api',
  'src/lib',
] as const;

/** The nouns: each row may import the rows after it, and nothing beside it. */
const features: readonly (readonly string[])[] = [
  ['push', 'rehearsal'],
  ['series', 'template'],
  ['meeting'],
  ['room'],
  ['change'],
  ['preset'],
  ['tv-wall'],
  ['picture'],
  ['file', 'image', 'live', 'people'],
  ['setting'],
  ['platform', 'recurrence'],
];

const imported = /(?:from|import)\s*\(?\s*'([^']+)'/g;

interface Import {
  readonly file: string;
  readonly target: string;
}

function specifiersOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(imported)].map(([, specifier = '']) => specifier);
}

function importsOf(file: string): Import[] {
  return specifiersOf(file).flatMap((specifier) => {
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
const layerOf = (path: string) => layers.findIndex((folder) => within(path, folder));
/** The noun of a feature, or the area of a page. */
const roomOf = (path: string) => path.split('/')[2] ?? '';
const levelOf = (path: string) => features.findIndex((row) => row.includes(roomOf(path)));
const isModel = (path: string) => /^src\/features\/[^/]+\/model\//.test(path);

function pointsDown({ file, target }: Import): boolean {
  if (within(target, 'src/i18n')) return !within(file, 'src/api') && !within(file, 'src/lib');
  if (isModel(file) && !isModel(target)) {
    return within(target, 'src/lib') || within(target, 'src/api/generated');
  }
  const from = layerOf(file);
  const to = layerOf(target);
  if (from !== to) return from < to;
  if (roomOf(file) === roomOf(target)) return true;
  if (within(file, 'src/features')) return levelOf(file) < levelOf(target);
  return !within(file, 'src/pages');
}

const sources = globSync('{src,mocks}/**/*.{ts,tsx}').filter(
  (file) =>
    !/\.test\.tsx?$|\/testing\//.test(file) &&
    !within(file, 'src/api/generated') &&
    file !== 'src/vite-env.d.ts',
);
const everyImport = sources.flatMap(importsOf);
const ours = everyImport.filter(
  ({ file, target }) =>
    within(file, 'src') && !within(file, 'src/i18n') && !within(target, 'mocks'),
);

describe('imports', () => {
  it('point one way', () => {
    const upwards = ours.filter((one) => !pointsDown(one));
    const found = new Set(upwards.map(({ file, target }) => `${file} -> ${target}`));
    expect([...found].toSorted()).toEqual([]);
  });

  it('make no circle, those of types included', () => {
    const files = new Set(sources);
    const imports = Map.groupBy(everyImport, ({ file }) => file);
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, trail: readonly string[]) => {
      if (trail.includes(file))
        circles.push([...trail.slice(trail.indexOf(file)), file].join(' > '));
      if (done.has(file)) return;
      done.add(file);
      for (const { target } of imports.get(file) ?? []) {
        if (files.has(target)) visit(target, [...trail, file]);
      }
    };
    for (const file of sources) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('stay within the texts, for texts', () => {
    const wrong = everyImport.filter(
      ({ file, target }) => within(file, 'src/i18n') && !within(target, 'src/i18n'),
    );
    expect(wrong).toEqual([]);
  });

  it('of the stand-in platform reach its own files and the generated layer only', () => {
    const wrong = everyImport.filter(
      ({ file, target }) =>
        within(file, 'mocks') && !within(target, 'mocks') && !within(target, 'src/api/generated'),
    );
    expect(wrong).toEqual([]);
  });

  it('of the stand-in platform are in the entry only', () => {
    const users = everyImport.filter(
      ({ file, target }) => within(target, 'mocks') && !within(file, 'mocks'),
    );
    expect([...new Set(users.map(({ file }) => file))]).toEqual(['src/main.ts']);
  });
});

describe('folders', () => {
  it('have a row each', () => {
    const free = sources.filter(
      (file) => within(file, 'src') && !within(file, 'src/i18n') && layerOf(file) < 0,
    );
    expect(free).toEqual([]);
  });

  it('of features have a place in their order', () => {
    const nouns = new Set(
      sources.filter((file) => within(file, 'src/features')).map((file) => roomOf(file)),
    );
    expect([...nouns].toSorted()).toEqual(features.flat().toSorted());
  });
});

describe('models and lib', () => {
  const pure = sources.filter(
    (file) => (isModel(file) || within(file, 'src/lib')) && !within(file, 'src/lib/testing'),
  );

  it('import no library', () => {
    const libraries = pure.flatMap((file) =>
      specifiersOf(file)
        .filter((specifier) => resolved(file, specifier) === undefined)
        .map((specifier) => `${file}: ${specifier}`),
    );
    expect(libraries).toEqual([]);
  });

  it('read no clock and throw no dice', () => {
    const impure = /Date\.now\(|new Date\(\)|Math\.random|performance\.now|crypto\.|navigator\./;
    expect(pure.filter((file) => impure.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
