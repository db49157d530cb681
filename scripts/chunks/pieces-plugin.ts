import type { Plugin } from 'vite';

/** What the build puts before each `import()`. */
const BEFORE_IMPORT = /^\0vite\/preload-helper\.js$/;

/** Has each `import()` wait for the files it needs: one that does not come can be asked for again. */
export function piecesPlugin(): Plugin {
  return {
    name: 'pieces',
    apply: 'build',
    load: {
      order: 'pre',
      filter: { id: BEFORE_IMPORT },
      handler: () => `
        import { fetchFiles } from '/src/components/pieces/fetch-files.ts';
        export const __vitePreload = (load, files = []) => fetchFiles(files).then(load);
      `,
    },
  };
}

/** The build tells an `import()` of no files where the piece needs none but its own: there must be no such piece. */
export function noLonePiecePlugin(): Plugin {
  return {
    name: 'no-lone-piece',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      for (const { fileName, dynamicImports } of chunks) {
        for (const piece of chunks.filter((chunk) => dynamicImports.includes(chunk.fileName))) {
          const others = piece.imports.filter((name) => name !== fileName);
          if (others.length === 0) this.error(`${fileName} does not wait for ${piece.fileName}`);
        }
      }
    },
  };
}
