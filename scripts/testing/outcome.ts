import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** What one step came to; a step without tests of its own counts as one. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** What the counts alone do not tell. */
  note?: string;
  /** The tests that failed, and what the first line of their failure says. */
  failures?: readonly string[];
}

export const PASSED: Outcome = { passed: 1, failed: 0, skipped: 0 };

export function failed(note: string): Outcome {
  return { passed: 0, failed: 1, skipped: 0, note };
}

export function skipped(note: string): Outcome {
  return { passed: 0, failed: 0, skipped: 1, note };
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

/** Counts a vitest JSON report. A file that failed before any test of it ran counts as one failure. */
export function vitestOutcome(report: unknown): Outcome {
  const read = vitestReport.parse(report);
  const broken = read.testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failures = read.testResults.flatMap((file) =>
    file.assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ fullName, failureMessages }) =>
        [`${path.relative('', file.name)}: ${fullName}`, failureMessages?.[0] ?? ''].join('\n'),
      ),
  );
  return {
    ...(failures.length > 0 && { failures }),
    passed: read.numPassedTests,
    failed: read.numFailedTests + broken,
    skipped: read.numPendingTests + read.numTodoTests,
    ...(broken > 0 && { note: `${broken} files did not run` }),
  };
}

const playwrightReport = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** Counts a Playwright JSON report. What passed at its second try counts, and is named. */
export function playwrightOutcome(report: unknown): Outcome {
  const { stats, errors } = playwrightReport.parse(report);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    ...(stats.flaky > 0 && { note: `${stats.flaky} passed only when run again` }),
  };
}

/**
 * A step's outcome from its report and how its process ended: a run that failed without a failed
 * test (a crash, no report, an unhandled rejection) is a failure of its own.
 */
export function reportedOutcome(
  file: string,
  exitedWell: boolean,
  count: (report: unknown) => Outcome,
): Outcome {
  let outcome: Outcome;
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    outcome = count(report);
  } catch {
    return failed('ended without a report');
  }
  if (outcome.failed > 0 || exitedWell) {
    return outcome.passed + outcome.failed > 0 ? outcome : { ...outcome, ...failed('no test ran') };
  }
  return { note: 'the run failed beside its tests', ...outcome, failed: 1 };
}
