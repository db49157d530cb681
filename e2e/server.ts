/**
 * What the e2e run talks to: the production build with the stand-in platform behind it, at E2E_PORT. A build that is
 * absent or older than its sources is made first.
 */
import process from 'node:process';
import { build, builtFolder, isStale } from '../scripts/build.ts';
import { startConsole } from '../scripts/serve.ts';
import { startStandIn } from '../scripts/server/stand-in.ts';

const port = Number(process.env['E2E_PORT']);
if (!Number.isInteger(port) || port < 1) throw new Error('E2E_PORT must name a port.');

/** Another folder than `dist`, to try a build without disturbing the one in use. */
const told = process.env['E2E_DIST'];
if (told === undefined && isStale('production')) build('production');

const { routes } = await startStandIn('office');
const { origin } = await startConsole({
  port,
  dist: told ?? builtFolder('production'),
  routes,
  brotliQuality: 4, // nobody measures bytes here; the first page should not wait for the best compression
});
process.stdout.write(`console ${origin}\n`);
