import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from './languages.ts';
import catalogue from './zh-CN/catalogue.ts';

/** Groups of texts that are read whole and by another way than `t(…, { returnObjects: true })`. */
const READ_WHOLE = ['invitation:letter'];

interface Source {
  /** Whether a key in this file can be one of that area: the file names it, or gets its `t` handed. */
  readonly speaks: (area: string) => boolean;
  readonly literals: ReadonlySet<string>;
  /** Keys put together from parts: `states.${state}` stands for each key of that form. */
  readonly patterns: readonly string[];
}

function readSource(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const matches = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
  const named = new Set(matches(/'([a-z]\w*)(?::[\w.-]+)?'/gi));
  const whole = matches(/'([\w.-]+)',\s*\{\s*returnObjects/g);
  const composed = matches(
    /`((?:[\w.:-]|\$\{[^`{}]*\})*\$\{[^`{}]*\}(?:[\w.:-]|\$\{[^`{}]*\})*)`/g,
  );
  return {
    speaks: (area) => named.has(area) || !text.includes('useTranslation('),
    literals: new Set(matches(/'([a-z][\w.:-]*)'/gi)),
    patterns: [
      ...composed
        .map((template) => template.replace(/\$\{[^`{}]*\}/g, '*'))
        .filter((template) => /\w{2}/.test(template))
        .map((template) => `^${template.replaceAll('.', '\\.').replaceAll('*', '[\\w.-]+')}$`),
      ...whole.map((group) => `^${group.replaceAll('.', '\\.')}\\.`),
    ],
  };
}

type Texts = { readonly [key: string]: string | Texts };

function keysOf(texts: Texts, above = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [above + key.replace(/_(?:zero|one|two|few|many|other)$/, '')]
      : keysOf(value, `${above}${key}.`),
  );
}

const sources = globSync('src/**/*.{ts,tsx}', {
  exclude: ['src/i18n/{zh-CN,en-US}/**', 'src/api/generated/**', '**/*.test.*'],
}).map(readSource);

/** Whether a key of that area is written somewhere, or of the form of a composed one. */
function usageIn(area: string): (key: string) => boolean {
  const speaking = sources.filter(({ speaks }) => speaks(area));
  const literals = new Set(speaking.flatMap((source) => [...source.literals]));
  const patterns = [...new Set(speaking.flatMap((source) => source.patterns))].map(
    (pattern) => new RegExp(pattern),
  );
  return (key) =>
    [key, `${area}:${key}`].some(
      (name) =>
        literals.has(name) ||
        READ_WHOLE.some((group) => name.startsWith(`${group}.`)) ||
        patterns.some((pattern) => pattern.test(name)),
    );
}

test('every text is used', () => {
  const unused = Object.entries(catalogue).flatMap(([area, texts]) => {
    const isUsed = usageIn(area);
    return keysOf(texts).flatMap((key) => (isUsed(key) ? [] : [`${area}:${key}`]));
  });
  expect(unused).toEqual([]);
});

test.each(languages)('%s has every text, and the component library speaks it', async (language) => {
  const own: { default: Texts } = await import(`./${language}/catalogue.ts`);
  expect(new Set(keysOf(own.default))).toEqual(new Set(keysOf(catalogue)));
  const library: { default: object } = await import(`./${language}/component-library.ts`);
  expect(library.default).toHaveProperty('locale');
});

test('every folder of texts is a language that is offered', () => {
  const folders = globSync('src/i18n/*/catalogue.ts').map((file) => file.split('/')[2]);
  expect(folders.toSorted()).toEqual([...languages].toSorted());
});
