import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Classes that a component looks up by a value: `styles[kind]`. */
const COMPUTED: Readonly<Record<string, readonly string[]>> = {
  'src/components/action-link.tsx': ['primary', 'secondary'],
};

const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

const distinct = (names: readonly string[]) => [...new Set(names)].toSorted();

function resolved(from: string, specifier: string): string {
  if (specifier.startsWith('#app/')) return join('src', specifier.slice('#app/'.length));
  return normalize(join(dirname(from), specifier));
}

/** The classes in the selectors of a sheet; those of the component library are not ours. */
function classesOf(sheet: string): string[] {
  const rules = sheet.replace(/\/\*.*?\*\//gs, '').replace(/:global\([^)]*\)/g, '');
  const selectors = all(rules, /([^{};]*)\{/g).join('\n');
  return [...new Set(all(selectors, /\.([a-z][\w-]*)/gi))].filter(
    (name) => !name.startsWith('ant-'),
  );
}

const sheets = globSync('src/**/*.css').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const components = globSync('{src,mocks}/**/*.{ts,tsx}', { exclude: ['**/*.test.*'] }).map(
  (file) => ({ file, text: readFileSync(file, 'utf8') }),
);

const isModule = ({ file }: { file: string }) => file.endsWith('.module.css');
const inSheet = (file: string, name: string) => `${file} .${name}`;

const moduleClasses = sheets
  .filter(isModule)
  .flatMap(({ file, text }) => classesOf(text).map((name) => inSheet(file, name)));

/** `styles['name']`, `styles[open ? 'open' : 'shut']`, and `composes: name from '…'`. */
const usedClasses = [
  ...components.flatMap(({ file, text }) =>
    [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].flatMap(
      ([, name = '', specifier = '']) =>
        all(text, new RegExp(`\\b${name}\\[([^\\]]+)\\]`, 'g'))
          .flatMap((expression) => all(expression, /'([^']+)'/g))
          .concat(COMPUTED[file] ?? [])
          .map((used) => ({ by: file, what: inSheet(resolved(file, specifier), used) })),
    ),
  ),
  ...sheets.flatMap(({ file, text }) =>
    [...text.matchAll(/composes: ([\w -]+) from '([^']+)'/g)].flatMap(
      ([, names = '', specifier = '']) =>
        names
          .split(' ')
          .map((used) => ({ by: file, what: inSheet(resolved(file, specifier), used) })),
    ),
  ),
];

test('every class that is used is in the sheet', () => {
  const known = new Set(moduleClasses);
  const missing = usedClasses.filter(({ what }) => !known.has(what));
  expect(missing.map(({ by, what }) => `${by}: ${what}`)).toEqual([]);
});

test('every class in a sheet is used', () => {
  const used = new Set(usedClasses.map(({ what }) => what));
  expect(moduleClasses.filter((name) => !used.has(name))).toEqual([]);
});

test('classes of the plain sheets are those that components have', () => {
  const defined = sheets.filter((sheet) => !isModule(sheet)).flatMap(({ text }) => classesOf(text));
  const written = components
    .flatMap(({ text }) => all(text, /\bclass(?:Name)?="([\w -]+)"/g))
    .flatMap((names) => names.split(' '));
  expect(distinct(written)).toEqual(distinct(defined));
});
