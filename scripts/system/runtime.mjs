import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * A Node.js on this machine.
 *
 * @typedef {object} Runtime
 * @property {string} executable
 * @property {string} [version] As `node --version` prints it; absent when it does not run here.
 */

/** @param {string} version @returns {number[]} */
function numbersOf(version) {
  return version.replace(/^v/, '').split('.', 3).map(Number.parseFloat);
}

/** Whether that version runs TypeScript files without a flag. @param {string} version */
function runsTypeScript(version) {
  const [major = 0, minor = 0] = numbersOf(version);
  if (major === 22) return minor >= 18;
  if (major === 23) return minor >= 6;
  return major >= 24;
}

/** @param {string} one @param {string} other */
function isNewer(one, other) {
  const [left, right] = [numbersOf(one), numbersOf(other)];
  const index = left.findIndex((number, position) => number !== right[position]);
  return index !== -1 && (left[index] ?? 0) > (right[index] ?? 0);
}

/**
 * The newest of the runtimes that runs TypeScript; the first of several equal ones.
 *
 * @template {Runtime} T
 * @param {readonly T[]} runtimes
 * @returns {T | undefined}
 */
export function pickRuntime(runtimes) {
  /** @type {T | undefined} */
  let best;
  for (const runtime of runtimes) {
    if (runtime.version === undefined || !runsTypeScript(runtime.version)) continue;
    if (best?.version === undefined || isNewer(runtime.version, best.version)) best = runtime;
  }
  return best;
}

/** The machine's own Node.js (the one that runs npm), and the one that comes as an npm package. */
export function runtimesHere() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const bundled = `../../node_modules/node-${platform}-${process.arch}/bin/${file}`;
  return {
    host: runtimeAt(process.env['npm_node_execpath'] ?? process.execPath),
    bundled: runtimeAt(fileURLToPath(new URL(bundled, import.meta.url))),
  };
}

/** @param {string} executable @returns {Runtime} */
function runtimeAt(executable) {
  if (isThisProcess(executable)) return { executable, version: process.version };
  // The bundled one may be absent, or built against another C library.
  const { status, stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8' });
  return status === 0 ? { executable, version: stdout.trim() } : { executable };
}

/** @param {string} executable */
export function isThisProcess(executable) {
  try {
    return realpathSync(executable) === realpathSync(process.execPath);
  } catch {
    return false;
  }
}
