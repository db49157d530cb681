import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Moves the source maps out of what is served: `dist/assets/x.js.map` to `dist-maps/x.js.map`. */
export function sourceMapsBesidePlugin(): Plugin {
  return {
    name: 'source-maps-beside',
    apply: 'build',
    async writeBundle({ dir = 'dist' }) {
      const assets = path.join(dir, 'assets');
      const beside = `${path.resolve(dir)}-maps`;
      await rm(beside, { recursive: true, force: true });
      const maps = (await readdir(assets)).filter((name) => name.endsWith('.map'));
      if (maps.length === 0) return;
      await mkdir(beside);
      for (const name of maps) await rename(path.join(assets, name), path.join(beside, name));
    },
  };
}
