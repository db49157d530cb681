/**
 * The server of the e2e run: the production build in front of the stand-in platform, at E2E_PORT. A missing or
 * outdated build is made first.
 */
import process from 'node:process';
import { build, builtFolder, isStale } from '../scripts/build.ts';
import { startConsole } from '../scripts/serve.ts';
import { startStandIn } from '../scripts/server/stand-in.ts';
import { createConsoleFiles } from './console-files.ts';

const port = Number(process.env['E2E_PORT']);
if (!Number.isInteger(port) || port < 1) throw new Error('E2E_PORT must name a port.');

/** A folder other than `dist`, to test a build without disturbing the one in use. */
const told = process.env['E2E_DIST'];
if (told === undefined && isStale('production')) build('production');

const dist = told ?? builtFolder('production');
const { routes } = await startStandIn();
const { origin } = await startConsole({ port, dist, files: createConsoleFiles(dist), routes });
process.stdout.write(`console ${origin}\n`);

// Playwright's way to end it; what it made of its own is removed
process.once('SIGTERM', () => process.exit());
