import type { Plugin } from 'vite';
import { languages } from '../../src/i18n/languages.ts';
import { begunOn } from './begun-on.ts';
import { APP, filesIn, READS, START } from './files-in.ts';

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
