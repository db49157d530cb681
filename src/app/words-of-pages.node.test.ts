import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import booking from '#app/i18n/zh-CN/booking-words.ts';
import first from '#app/i18n/zh-CN/first-words.ts';
import rest from '#app/i18n/zh-CN/rest-words.ts';

/**
 * A page or part that is said to speak some words only (`routes.ts`, `lazyPart`) is shown before the others are there.
 * Read here is what its code imports, and which areas of the catalogue that names.
 */
const groups = { first, booking, rest };
const areas = new Set(Object.values(groups).flatMap((group) => Object.keys(group)));

const APP = 'src/app/app.tsx';

/** Imports of code: neither those of types alone nor those that are fetched later. */
const imported = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;

function resolved(file: string, specifier: string): string | undefined {
  if (!/\.tsx?$/.test(specifier)) return undefined;
  if (specifier.startsWith('#app/')) return join('src', specifier.slice('#app/'.length));
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : undefined;
}

function codeOf(file: string, into = new Map<string, string>()): ReadonlyMap<string, string> {
  if (into.has(file) || file.startsWith('src/i18n/')) return into;
  const text = readFileSync(file, 'utf8');
  into.set(file, text);
  for (const [, specifier = ''] of text.matchAll(imported)) {
    const next = resolved(file, specifier);
    if (next !== undefined) codeOf(next, into);
  }
  return into;
}

/** Areas named by `useTranslation` or in a text's own name, `errors:lost`. */
function areasSpoken(text: string): string[] {
  const used = [...text.matchAll(/useTranslation\(([^)]*)\)/g)].flatMap(([, names = '']) =>
    [...names.matchAll(/'(\w+)'/g)].map(([, name = '']) => name),
  );
  const named = [...text.matchAll(/['"`](\w+):[\w${]/g)].map(([, name = '']) => name);
  return [...used, ...named].filter((name) => areas.has(name));
}

interface Speaker {
  readonly file: string;
  readonly words: readonly string[];
}

const listed = (text: string) => [...text.matchAll(/'(\w+)'/g)].map(([, name = '']) => name);

function pagesIn(file: string): Speaker[] {
  const text = readFileSync(file, 'utf8');
  return [
    ...text.matchAll(/words: \[([^\]]*)\],\s*load: async \(\) =>\s*\(await import\('([^']+)'\)/g),
  ].map(([, words = '', page = '']) => ({
    file: resolved(file, page) ?? page,
    words: listed(words),
  }));
}

function partsIn(file: string): Speaker[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/lazyPart\(\s*\(\) => import\('([^']+)'\),\s*\[([^\]]*)\]/g)].map(
    ([, part = '', words = '']) => ({ file: resolved(file, part) ?? part, words: listed(words) }),
  );
}

const pages = pagesIn('src/app/routes.ts');
const parts = pages.flatMap(({ file }) => [...codeOf(file).keys()].flatMap(partsIn));
const speakers = [
  { file: APP, words: ['first'] },
  ...new Map([...pages, ...parts].map((speaker) => [speaker.file, speaker])).values(),
];

function unspokenBy({ file, words }: Speaker): string[] {
  const spoken = Object.entries(groups).filter(([name]) => words.includes(name));
  const known = new Set(spoken.flatMap(([, group]) => Object.keys(group)));
  return [...codeOf(file)].flatMap(([of, text]) =>
    areasSpoken(text)
      .filter((area) => !known.has(area))
      .map((area) => `${of} speaks ${area}`),
  );
}

describe('pages and parts shown before every word is there', () => {
  test('are found', () => {
    expect(speakers.map(({ file }) => file)).toEqual(
      expect.arrayContaining([
        APP,
        'src/pages/meetings/list/meetings-page.tsx',
        'src/pages/booking/booking-page.tsx',
        'src/pages/booking/people-part/people-part.tsx',
      ]),
    );
  });

  test.each(speakers)('$file speaks $words alone', (speaker) => {
    expect(new Set(unspokenBy(speaker))).toEqual(new Set());
  });

  test('a word of another group would be found', () => {
    const speaker = { file: 'src/pages/booking/booking-page.tsx', words: ['first'] };
    expect(unspokenBy(speaker)).toContain('src/pages/booking/booking-page.tsx speaks series');
  });
});
