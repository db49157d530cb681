import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';

const BOOT = 'boot.js';

/**
 * Names `public/boot.js` by what is in it, as everything else that the page loads: browsers keep it, and need not ask
 * for it again before anything else runs.
 */
export function bootPlugin(): Plugin {
  let base = '/';
  let source = '';
  return {
    name: 'boot',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
      source = path.join(config.publicDir, BOOT);
    },
    buildStart() {
      this.emitFile({ type: 'asset', name: BOOT, source: readFileSync(source, 'utf8') });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const assets = Object.values(bundle).filter((part) => part.type === 'asset');
        const boot = assets.find(({ names }) => names.includes(BOOT));
        const written = `src="${base}${BOOT}"`;
        if (!boot || !html.includes(written)) throw new Error(`The page does not load ${BOOT}`);
        return html.replace(written, `src="${base}${boot.fileName}"`);
      },
    },
    writeBundle: ({ dir = 'dist' }) => rm(path.join(dir, BOOT)), // copied with everything public
  };
}
