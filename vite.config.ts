import process from 'node:process';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig } from 'vite';
import { readBasePath } from './scripts/base-path.ts';
import { bootPlugin } from './scripts/boot-plugin.ts';
import { buildInfoPlugin } from './scripts/build-info.ts';
import { compressedCopiesPlugin } from './scripts/compressed-copies-plugin.ts';
import { aheadPlugin } from './scripts/chunks/ahead-plugin.ts';
import { chunksPlugin } from './scripts/chunks/chunks-plugin.ts';
import { eagerPlugin } from './scripts/chunks/eager-plugin.ts';
import { noLonePiecePlugin, piecesPlugin } from './scripts/chunks/pieces-plugin.ts';
import { libraryLeaksPlugin } from './scripts/library-leaks-plugin.ts';
import { prerenderSignInPlugin } from './scripts/prerender-plugin.ts';
import { sourceMapsBesidePlugin } from './scripts/source-maps-plugin.ts';

/**
 * Two ways to build:
 * - `production` (the default): the console alone; `/api` is somebody else's (the reverse proxy's).
 * - `demo`: the stand-in platform runs in a service worker beside the console.
 */
export default defineConfig(({ mode }) => ({
  base: `${readBasePath(process.env['BASE_PATH'])}/`,
  plugins: [
    react(),
    libraryLeaksPlugin(),
    piecesPlugin(),
    noLonePiecePlugin(),
    chunksPlugin(),
    aheadPlugin(),
    eagerPlugin(),
    bootPlugin(),
    buildInfoPlugin(),
    sourceMapsBesidePlugin(),
    prerenderSignInPlugin({ standIn: mode === 'demo' }),
    ...(mode === 'demo' ? [msw({ mode: 'worker-only' })] : [compressedCopiesPlugin()]),
  ],
  define: { __STAND_IN__: JSON.stringify(mode === 'demo') },
  build: {
    outDir: mode === 'demo' ? 'dist-demo' : 'dist',
    target: 'es2023',
    sourcemap: mode === 'demo' ? false : 'hidden',
    rolldownOptions: { treeshake: { manualPureFunctions: ['z', 'icon'] } },
  },
  server: { port: 5173 },
}));
