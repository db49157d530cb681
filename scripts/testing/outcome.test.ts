import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playwrightOutcome, reportedOutcome, vitestOutcome } from './outcome.ts';

const vitest = {
  numPassedTests: 3,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    {
      name: path.resolve('src/a.test.ts'),
      status: 'failed',
      assertionResults: [
        { status: 'failed', fullName: 'a first', failureMessages: ['1 is not 2'] },
        { status: 'passed', fullName: 'a second', failureMessages: [] },
      ],
    },
    {
      name: path.resolve('src/b.test.ts'),
      status: 'passed',
      assertionResults: [{ status: 'passed', fullName: 'b', failureMessages: [] }],
    },
  ],
};
const playwright = { errors: [], stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 1 } };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'outcome-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('each test of a vitest run counts, and those that failed are named', () => {
  expect(vitestOutcome(vitest)).toEqual({
    passed: 3,
    failed: 1,
    skipped: 3,
    failures: ['src/a.test.ts: a first\n1 is not 2'],
  });
});

test('a test file that could not run is a failure', () => {
  const broken = { name: 'c.test.ts', status: 'failed', assertionResults: [] };
  const outcome = vitestOutcome({ ...vitest, testResults: [...vitest.testResults, broken] });
  expect(outcome).toMatchObject({ failed: 2, note: '1 files did not run' });
});

test('a test that passed at its second try passes, and is named', () => {
  const stats = { ...playwright.stats, flaky: 1 };
  expect(playwrightOutcome({ ...playwright, stats })).toEqual({
    passed: 5,
    failed: 0,
    skipped: 1,
    note: '1 passed only when run again',
  });
});

test('a run that ends badly with every test passed is a failure', () => {
  const outcome = reportedOutcome(report(playwright), false, playwrightOutcome);
  expect(outcome).toMatchObject({ passed: 4, failed: 1 });
});

test('a run that fails for a test that passed at its second try says so', () => {
  const stats = { ...playwright.stats, flaky: 1 };
  const outcome = reportedOutcome(report({ ...playwright, stats }), false, playwrightOutcome);
  expect(outcome).toMatchObject({ failed: 1, note: '1 passed only when run again' });
});

test('a run without a report is a failure', () => {
  const outcome = reportedOutcome(path.join(folder, 'none.json'), true, playwrightOutcome);
  expect(outcome).toMatchObject({ passed: 0, failed: 1 });
});

test('a run without a test is a failure', () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 2 };
  const outcome = reportedOutcome(report({ errors: [], stats }), true, playwrightOutcome);
  expect(outcome.failed).toBe(1);
});
