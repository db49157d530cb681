import type { Outcome } from './outcome.ts';

export interface Row {
  name: string;
  outcome: Outcome;
  /** In ms. */
  duration: number;
}

/** What failed, then the table that ends a test run, and its last line, `N passed, N failed`. */
export function summary(rows: readonly Row[]): string {
  const cells = [
    ['step', 'passed', 'failed', 'skipped', 'seconds', ''],
    ...rows.map(({ name, outcome, duration }) => [
      name,
      String(outcome.passed),
      String(outcome.failed),
      String(outcome.skipped),
      (duration / 1000).toFixed(1),
      [outcome.failed > 0 ? 'FAILED' : '', outcome.note ?? ''].filter(Boolean).join(': '),
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const failures = rows.flatMap(({ outcome }) => outcome.failures ?? []);
  const { passed, failed } = total(rows);
  return [...failures, '', ...lines, '', `${passed} passed, ${failed} failed`].join('\n');
}

export function total(rows: readonly Row[]): { passed: number; failed: number } {
  return {
    passed: rows.reduce((sum, { outcome }) => sum + outcome.passed, 0),
    failed: rows.reduce((sum, { outcome }) => sum + outcome.failed, 0),
  };
}
