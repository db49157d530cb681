import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { customProperties, palettes } from './components/look/palette.ts';

/** Classes that a component looks up by a value: `styles[kind]`. */
const COMPUTED: Readonly<Record<string, readonly string[]>> = {
  'src/components/action-link.tsx': ['primary', 'secondary'],
};

/** The sheet with the colours that are the same in both themes; palette.ts has those of a theme. */
const COLOURS = 'src/app/app.css';

const NAMED =
  'black|white|gr[ae]y|silver|red|maroon|green|lime|olive|blue|navy|teal|aqua|cyan|yellow|gold|orange|brown|pink|purple|magenta|fuchsia';
const RAW_COLOUR = new RegExp(
  `#[\\da-f]{3,8}\\b|\\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\\(|(?<![\\w-])(?:${NAMED})(?![\\w-])`,
  'i',
);

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

/** `property: value` of a sheet, without comments and quoted text. */
const declarations = (sheet: string) =>
  all(
    sheet.replace(/\/\*.*?\*\/|'[^']*'|url\([^)]*\)/gs, ''),
    /(?<=[{;]\s*)([\w-]+\s*:[^{};]+)(?=[;}])/g,
  );

test('colours come from the custom properties', () => {
  const inSheets = sheets
    .filter(({ file }) => file !== COLOURS)
    .flatMap(({ file, text }) =>
      declarations(text)
        .filter((line) => RAW_COLOUR.test(line.slice(line.indexOf(':'))))
        .map((line) => `${file}: ${line}`),
    );
  // `color="…"` and `background: '…'`; the names of properties and of antd's variants are no colours
  const inComponents = components
    .filter(({ file }) => file.endsWith('.tsx'))
    .flatMap(({ file, text }) =>
      all(
        text,
        /\b(?:\w*colou?r|background|fill|stroke|border|boxShadow)(?:=|: )(["'][^"']*["'])/gi,
      )
        .concat(all(text, /(["'`]#[\da-f]{3,8}["'`])/gi))
        .filter((value) => RAW_COLOUR.test(value))
        .map((value) => `${file}: ${value}`),
    );
  expect([...inSheets, ...inComponents]).toEqual([]);
});

/** Spacing off the grid that has a reason. */
const OFF_GRID = {
  // the sign stands in the middle of the folded rail
  'src/app/shell/navigation-rail.module.css': ['padding: 0 7px', 'padding: 0 10px'],
  // the height of a label, so that a button stands beside the field and not beside its name
  'src/features/preset/presets.module.css': ['padding-top: 22px'],
  'src/pages/system/system.module.css': ['margin-top: 25px'],
};

/** Of a border, of what overlaps one, and between two lines of one thing. */
const HAIRLINES: readonly number[] = [1, 2];

const isOnGrid = (pixels: number) => pixels % 4 === 0 || HAIRLINES.includes(Math.abs(pixels));

test('spacing is on a grid of 4 px', () => {
  const found = sheets.flatMap(({ file, text }) =>
    declarations(text)
      .filter((line) => /^(?:padding|margin|(?:row-|column-)?gap)\b/.test(line))
      .filter(
        (line) =>
          !all(line, /(-?[\d.]+)px/g)
            .map(Number)
            .every(isOnGrid),
      )
      .map((line) => `${file}: ${line}`),
  );
  const known = Object.entries(OFF_GRID).flatMap(([file, lines]) =>
    lines.map((line) => `${file}: ${line}`),
  );
  expect(distinct(found)).toEqual(known.toSorted());
});

test('every custom property that is used is set', () => {
  const set = new Set([
    ...all(customProperties(palettes.light), /(--[\w-]+):/g),
    ...sheets.flatMap(({ text }) => all(text, /(--[\w-]+)\s*:/g)),
    ...components.flatMap(({ text }) => all(text, /'(--[\w-]+)'/g)),
  ]);
  const used = [...sheets, ...components].flatMap(({ text }) => all(text, /var\((--[\w-]+)/g));
  expect(distinct(used.filter((name) => !set.has(name)))).toEqual([]);
});

test('every colour of both themes is used', () => {
  const used = new Set(
    [...sheets, ...components].flatMap(({ text }) => all(text, /var\((--[\w-]+)/g)),
  );
  const named = sheets
    .filter(({ file }) => file === COLOURS)
    .flatMap(({ text }) => all(text, /(--[\w-]+)\s*:/g));
  expect(named.filter((name) => !used.has(name))).toEqual([]);
});
