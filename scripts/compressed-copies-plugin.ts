import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** How the copies end, the smaller one first. */
export const COMPRESSED_COPIES = { br: '.br', gzip: '.gz' } as const;

/** In bytes, as the servers have it. */
const WORTH_IT = 256;

/** Lays copies of each text beside it, compressed as well as can be, for whatever serves the build. The page is filled in first. */
export function compressedCopiesPlugin(): Plugin {
  return {
    name: 'compressed-copies',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      const names = await readdir(dir, { recursive: true });
      const texts = names.filter((name) => /\.(?:css|js|svg)$/.test(name));
      await Promise.all(
        texts.map(async (name) => {
          const file = path.join(dir, name);
          const content = await readFile(file);
          if (content.length < WORTH_IT) return;
          await writeFile(file + COMPRESSED_COPIES.br, await promisify(brotliCompress)(content));
          await writeFile(
            file + COMPRESSED_COPIES.gzip,
            await promisify(gzip)(content, { level: 9 }),
          );
        }),
      );
    },
  };
}
