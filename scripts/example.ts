/**
 * `npm run example`: the project of `docs/example`, as somebody outside this repository runs it by `docs/qa.md`: in a folder
 * beside, with the packed kit, types checked, against `npm start`. Arguments go to its Playwright.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { findChromium } from './browser/chromium.ts';

/** Batch files on Windows. */
const shell = process.platform === 'win32';

interface Running {
  readonly origin: string;
  readonly close: () => void;
}

/** Any free port instead of the documented one. */
function startConsole(): Promise<Running> {
  const child = spawn('npm', ['start', '--', '--port', '0'], { shell, detached: !shell });
  child.stderr.pipe(process.stderr);
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const origin = /^console\s+(\S+)$/m.exec(said)?.[1];
      if (origin !== undefined) resolve({ origin, close: () => end(child) });
    });
    child.on('exit', () => reject(new Error(`npm start has ended:\n${said}`)));
  });
}

/** With all that npm started. */
function end({ pid = 0 }: ChildProcess): void {
  if (shell) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid);
}

function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  const { status } = spawnSync(command, args, {
    cwd,
    shell,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ended with ${String(status)}`);
}

const beside = mkdtempSync(path.join(tmpdir(), 'outsider-'));
const folder = path.join(beside, 'console-tests');
let started: Running | undefined;
try {
  run('npm', ['run', '--silent', 'kit'], '.');
  symlinkSync(path.resolve('.'), path.join(beside, 'meeting-console'), 'junction');
  cpSync('docs/example', folder, { recursive: true });
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund'], folder);
  const types = ['--types', 'node', '--typeRoots', path.resolve('node_modules/@types')];
  run('tsc', ['-p', folder, ...types], '.');
  started = await startConsole();
  run('npm', ['test', '--', ...process.argv.slice(2)], folder, {
    CONSOLE_URL: started.origin,
    CHROMIUM_PATH: findChromium(),
  });
} finally {
  started?.close();
  rmSync(beside, { recursive: true, force: true });
}
