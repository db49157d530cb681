import type { Plugin } from 'vite';
import { begunOn } from './begun-on.ts';
import { APP, filesIn, READS, START } from './files-in.ts';

/** Read by Chromium: it compiles every function of the file as it arrives, beside the page. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Asks for the code of the pages that people begin on to be compiled while the line is still busy. Without that each
 * function is compiled when it is first called, in the way of the first drawing.
 */
export function eagerPlugin(): Plugin {
  return {
    name: 'eager',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const pages = begunOn.map(({ page }) => page);
        for (const name of filesIn(bundle)([START, READS, APP, ...pages])) {
          const file = bundle[name];
          if (file?.type !== 'chunk') continue;
          file.code = HINT + file.code;
          const map = bundle[`${name}.map`];
          // everything is a line further down
          if (map?.type === 'asset') {
            map.source = String(map.source).replace('"mappings":"', '"mappings":";');
          }
        }
      },
    },
  };
}
