/**
 * `npm test`: everything that must hold, in order. A failed step does not stop the others, except
 * those that stand on it; what could not run is named and counted. The last line printed is
 * `N passed, N failed`: one for each test, and one for each step that has no tests of its own.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { operations } from '#app/api/generated/operations.gen.ts';
import { ensureChromium } from './browser/chromium.ts';
import { ensureFirefox } from './browser/firefox.ts';
import { build, type BuildMode } from './build.ts';
import { aptInstall, isDebianRoot } from './system/apt.ts';
import { findNginx } from './system/nginx.ts';
import { changedBy } from './testing/generated.ts';
import {
  failed,
  PASSED,
  playwrightOutcome,
  reportedOutcome,
  skipped,
  vitestOutcome,
} from './testing/outcome.ts';
import type { Outcome } from './testing/outcome.ts';
import { summary, total } from './testing/summary.ts';
import type { Row } from './testing/summary.ts';

/** All operations of the contract: the e2e run drives each of them through the UI. */
const OPERATIONS_DRIVEN = operations.filter((operation) => 'contractNumber' in operation).length;

const GENERATED = 'src/api/generated';
const REPORTS = 'coverage';
const NO_NGINX = 'no nginx here, and none to be installed without being root on Debian';

interface Step {
  name: string;
  /** Steps that must have passed; without them this one cannot say anything. */
  needs?: readonly string[];
  run: () => Outcome;
}

const steps: readonly Step[] = [
  { name: 'types', run: () => script('types') },
  { name: 'lint', run: () => script('lint') },
  { name: 'format', run: () => script('format:check') },
  { name: 'unused', run: () => script('unused') },
  { name: 'generated code', run: generatedIsFresh },
  { name: 'nginx', run: nginx },
  { name: 'unit tests', run: () => vitest('unit') },
  { name: 'build', run: () => builds('production') },
  { name: 'chromium', run: browser },
  { name: 'component tests', needs: ['chromium'], run: () => vitest('component') },
  {
    name: 'e2e',
    needs: ['build', 'chromium'],
    run: () => playwright('en-US', 'zh-CN', 'document'),
  },
  { name: 'weight', needs: ['build', 'chromium'], run: () => script('weight') },
  { name: 'firefox', needs: ['build'], run: firefox },
  { name: 'an outsider', needs: ['build', 'chromium'], run: outsider },
  { name: 'build demo', run: () => builds('demo') },
  { name: 'service worker', needs: ['build demo', 'chromium'], run: () => playwright('demo') },
  { name: 'behind nginx', needs: ['build', 'chromium'], run: behindNginx },
  {
    name: 'operations',
    needs: ['build', 'chromium'],
    run: () => script('coverage:api', '--min', String(OPERATIONS_DRIVEN)),
  },
];

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32', // npm and the tools are batch files there
    env: {
      ...process.env,
      PATH: [path.resolve('node_modules/.bin'), process.env['PATH']].join(path.delimiter),
      ...env,
    },
  });
  return status === 0;
}

function script(name: string, ...args: string[]): Outcome {
  return run('npm', ['run', '--silent', name, '--', ...args]) ? PASSED : failed('see above');
}

function generatedIsFresh(): Outcome {
  let regenerated = false;
  const changed = changedBy(GENERATED, () => {
    regenerated = run('npm', ['run', '--silent', 'gen']);
  });
  if (!regenerated) return failed('`npm run gen` failed');
  if (changed.length === 0) return PASSED;
  return failed(`not what \`npm run gen\` makes: ${changed.join(', ')}`);
}

function vitest(project: string): Outcome {
  const report = freshReport(`${project}.json`);
  const exitedWell = run('vitest', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return reportedOutcome(report, exitedWell, vitestOutcome);
}

/** A project of its own, with the packed kit. */
function outsider(): Outcome {
  const report = freshReport('outsider.json');
  const args = ['run', '--silent', 'example', '--', '--reporter=list,json'];
  const exitedWell = run('npm', args, { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return reportedOutcome(report, exitedWell, playwrightOutcome);
}

function playwright(...projects: string[]): Outcome {
  const report = freshReport(`${projects.join('+')}.json`);
  const exitedWell = run(
    'playwright',
    ['test', '--reporter=list,json', ...projects.map((project) => `--project=${project}`)],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  return reportedOutcome(report, exitedWell, playwrightOutcome);
}

/** Before the unit tests: they ask both proxies the same. */
function nginx(): Outcome {
  if (findNginx() === undefined) {
    if (!isDebianRoot() || !aptInstall('nginx')) return skipped(NO_NGINX);
    aptInstall('gettext-base'); // envsubst, which fills in the template in nginx's image
    aptInstall('libnginx-mod-http-brotli-filter'); // optional: without it, its test says skipped
  }
  return PASSED;
}

function behindNginx(): Outcome {
  return findNginx() === undefined ? skipped(NO_NGINX) : playwright('nginx');
}

function firefox(): Outcome {
  if (ensureFirefox() === undefined) {
    return skipped('no Firefox here, and none to be installed without being root on Debian');
  }
  return playwright('firefox');
}

function builds(mode: BuildMode): Outcome {
  build(mode);
  return PASSED;
}

function browser(): Outcome {
  process.stdout.write(`${ensureChromium()}\n`);
  return PASSED;
}

/** A report left by an earlier run would speak for one that never wrote its own. */
function freshReport(name: string): string {
  const file = path.resolve(REPORTS, name);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(file, { force: true });
  return file;
}

function attempt(step: Step, done: readonly Row[]): Outcome {
  const missing = (step.needs ?? []).filter((name) =>
    done.some((row) => row.name === name && row.outcome.failed > 0),
  );
  if (missing.length > 0) return failed(`not run, for want of: ${missing.join(', ')}`);
  try {
    return step.run();
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

const rows: Row[] = [];
for (const step of steps) {
  process.stdout.write(`\n── ${step.name} ──\n`);
  const began = performance.now();
  const outcome = attempt(step, rows);
  rows.push({ name: step.name, outcome, duration: performance.now() - began });
}
process.stdout.write(`\n${summary(rows)}\n`);
process.exitCode = total(rows).failed > 0 ? 1 : 0;
