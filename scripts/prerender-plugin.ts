import { readFile } from 'node:fs/promises';
import react from '@vitejs/plugin-react';
import { runnerImport, type Plugin } from 'vite';
import type * as prerender from '../src/pages/sign-in/sign-in-prerender.tsx';
import { colourRules } from '../src/components/look/palette.ts';
import { languages } from '../src/i18n/languages.ts';

/** Of what there is once a language, only that of the page's language shows. */
const otherLanguagesHidden = languages
  .map(
    (tag) =>
      `html:not([lang='${tag}']) :is(.static-sign-in,.not-loaded)[lang='${tag}']{display:none}`,
  )
  .join('');

/**
 * Writes the sign-in screen and its style into `index.html`, so that the first screen needs one request and
 * no script, and what a browser reads that is too old for any. The style carries a nonce that the server fills in (strict CSP).
 */
export function prerenderSignInPlugin(options: { standIn: boolean }): Plugin {
  return {
    name: 'prerender-sign-in',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const { module } = await runnerImport<typeof prerender>(
          './src/pages/sign-in/sign-in-prerender.tsx',
          {
            configFile: false,
            logLevel: 'error',
            plugins: [react()],
            define: { __STAND_IN__: JSON.stringify(options.standIn) },
          },
        );
        const colours = colourRules();
        const rules = (await readFile('src/app/base.css', 'utf8'))
          .replace(/\/\*.*?\*\//gs, '')
          .replace(/\s+/g, ' ');
        const style = `${colours}${rules}${otherLanguagesHidden}`;
        return html
          .replace('<html ', `<html data-languages="${languages.join(' ')}" `)
          .replace('<!--base-style-->', `<style nonce="__CSP_NONCE__">${style}</style>`)
          .replace('<!--too-old-->', () => module.prerenderTooOld())
          .replace('<!--not-loaded-->', () => module.prerenderNotLoaded())
          .replace('<!--sign-in-->', () => module.prerenderSignIn());
      },
    },
  };
}
