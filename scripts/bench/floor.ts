import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { startConsole } from '../serve.ts';

export interface Floor {
  readonly origin: string;
  readonly dist: string;
  close(): Promise<void>;
}

const ROWS = Array.from({ length: 50 }, (_, at) => ({
  id: String(at),
  name: `Meeting ${at}`,
  start: '2026-12-01 09:00',
}));

/** Builds the floor and serves it as the console is served. */
export async function startFloor(): Promise<Floor> {
  const dist = mkdtempSync(path.join(os.tmpdir(), 'floor-'));
  await build({
    root: path.join(import.meta.dirname, 'floor'),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: dist, emptyOutDir: true, target: 'es2023' },
  });
  const served = await startConsole({
    port: 0,
    dist,
    routes: {
      '/api/': (_req, res) => {
        res.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(ROWS));
      },
    },
  });
  return {
    origin: served.origin,
    dist,
    close: async () => {
      await served.close();
      rmSync(dist, { recursive: true, force: true });
    },
  };
}
