import path from 'node:path';
import process from 'node:process';
import type { Plugin, Rolldown } from 'vite';
import { languages } from '../../src/i18n/languages.ts';
import { begunOn } from './begun-on.ts';

const START = 'src/start.tsx';
const READS = 'src/app/first-reads.ts';
const APP = 'src/app/app.tsx';

interface AheadPage {
  readonly address: string;
  readonly modules: readonly string[];
  /** Modules of each language, without its folder. */
  readonly words: readonly string[];
}

/** The pages that people begin on, and any other. */
const pages: readonly AheadPage[] = [
  ...begunOn.map(({ address, page, words }) => ({
    address,
    modules: [READS, APP, page],
    words: words.map((name) => `${name}-words.ts`),
  })),
  {
    address: '*',
    modules: [READS, APP],
    words: ['first-words.ts', 'booking-words.ts', 'rest-words.ts'],
  },
];

/**
 * Writes into the page which files the pages that people begin on need, for boot.js to ask for at once: the application
 * itself would know only after it has come.
 */
export function aheadPlugin(): Plugin {
  let base = '/';
  return {
    name: 'ahead',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const files = filesIn(bundle);
        const begun = files([START]);
        const ahead = Object.fromEntries(
          pages.map(({ address, modules, words }) => {
            const all = files(modules).filter((name) => !begun.includes(name));
            const spoken = languages.map((language) => {
              const ofWords = files(words.map((name) => `src/i18n/${language}/${name}`));
              return [
                language,
                ofWords.filter((name) => !all.includes(name) && !begun.includes(name)),
              ];
            });
            return [address, { files: all, ...Object.fromEntries(spoken) }];
          }),
        );
        const start = begun
          .filter((name) => name.endsWith('.js'))
          .map((name) => `<link rel="modulepreload" crossorigin href="${base}${name}">`);
        return html
          .replace('<html ', `<html data-ahead='${JSON.stringify(ahead)}' `)
          .replace('</head>', `${start.join('')}</head>`);
      },
    },
  };
}

/** Answers which files modules are in, and all that these import, but for what the page itself asks for. */
function filesIn(bundle: Rolldown.OutputBundle): (modules: readonly string[]) => string[] {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reach = (name: string, into = new Set<string>()): Set<string> => {
    const chunk = byName.get(name);
    if (!chunk || into.has(name)) return into;
    for (const needed of chunk.imports) reach(needed, into);
    for (const style of chunk.viteMetadata?.importedCss ?? []) into.add(style);
    return into.add(name);
  };
  const entry = chunks.find(({ isEntry }) => isEntry);
  const known = entry ? reach(entry.fileName) : new Set<string>();
  return (modules) => {
    const needed = new Set<string>();
    for (const file of modules) {
      const id = path.resolve(process.cwd(), file).replaceAll(path.sep, '/');
      const home = chunks.find(({ moduleIds }) => moduleIds.includes(id));
      if (!home) throw new Error(`${file} is in no file of the build`);
      reach(home.fileName, needed);
    }
    return [...needed].filter((name) => !known.has(name));
  };
}
