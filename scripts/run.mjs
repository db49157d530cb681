/**
 * Runs a program on a Node.js that understands TypeScript: the machine's own or the bundled one,
 * whichever is newer. This file is plain JavaScript because an old Node.js has to read it.
 *
 *   node scripts/run.mjs scripts/start.ts --port 8080
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { isThisProcess, pickRuntime, runtimesHere } from './system/runtime.mjs';

const [program = '', ...args] = process.argv.slice(2);
const { host, bundled } = runtimesHere();
const runtime = pickRuntime([host, bundled]);

if (runtime === undefined) {
  process.stderr.write(
    `Node.js 22.18 or newer is needed and this is ${host.version ?? process.version}: install Node.js 24 (https://nodejs.org) and run the command again.\n`,
  );
  process.exitCode = 1;
} else if (isThisProcess(runtime.executable)) {
  process.argv = [process.argv[0] ?? '', path.resolve(program), ...args];
  await import(pathToFileURL(program).href);
} else {
  const child = spawn(runtime.executable, [program, ...args], { stdio: 'inherit' });
  // Ctrl+C reaches the program by itself; other signals reach this process alone.
  process.on('SIGINT', () => undefined);
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code) => process.exit(code ?? 1));
}
