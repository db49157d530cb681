/**
 * What the e2e run talks to, in one process: the production build with the stand-in platform behind
 * it (E2E_PORT), and the demo build, which brings its own platform (E2E_DEMO_PORT).
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { builtFolder, isStale } from '../scripts/build.ts';
import { startConsole } from '../scripts/serve.ts';
import { startStandIn } from '../scripts/server/stand-in.ts';

/** Nobody measures bytes here; the first page should not wait for the best compression. */
const brotliQuality = 4;

function port(name: string): number {
  const value = Number(process.env[name]);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name} must name a port.`);
  return value;
}

const hasDemo = existsSync(path.join(builtFolder('demo'), 'index.html'));
if (hasDemo) {
  await startConsole({ port: port('E2E_DEMO_PORT'), dist: builtFolder('demo'), brotliQuality });
}
/** Another folder than `dist`, to try a build without disturbing the one in use. */
const dist = process.env['E2E_DIST'] ?? builtFolder('production');
if (!existsSync(path.join(dist, 'index.html'))) {
  throw new Error('There is no production build: run `npm run build` first.');
}
if (process.env['E2E_DIST'] === undefined && isStale('production')) {
  process.stdout.write('dist is older than the sources: `npm run build` makes it anew\n');
}
const { routes } = await startStandIn('office');
const { origin } = await startConsole({ port: port('E2E_PORT'), dist, routes, brotliQuality });
process.stdout.write(`console ${origin}${hasDemo ? '' : ', no demo build'}\n`);
