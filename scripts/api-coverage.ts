/**
 * `npm run coverage:api`: which of the contract's operations the last e2e run drove through the UI.
 * Prints a line a tag with what is missing, and writes coverage/api.json.
 *
 *   --min N   fails below so many
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { operations } from '#app/api/generated/operations.gen.ts';
import { DRIVEN_CALLS_FILE } from '#e2e/driven-calls.ts';
import { operationCoverage } from './testing/driven-operations.ts';
import type { OperationCoverage } from './testing/driven-operations.ts';

const REPORT = 'coverage/api.json';

const drivenCalls = z.object({
  test: z.string(),
  pages: z.array(z.string()),
  calls: z.array(z.object({ operationId: z.string(), outcome: z.string() })),
});

function readRecords() {
  const results = process.env['E2E_RESULTS'] ?? 'test-results';
  return globSync(`${results}/*/${DRIVEN_CALLS_FILE}`)
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => drivenCalls.parse(JSON.parse(line)));
}

function tagLine([tag, rows]: [string, OperationCoverage[]]): string {
  const missing = rows.filter(({ drivenBy }) => drivenBy.length === 0);
  const names = missing.map(({ operation }) => operation.id).join(', ');
  const count = `${rows.length - missing.length}/${rows.length}`;
  return `${tag.padEnd(24)} ${count.padStart(5)}  ${names && `not: ${names}`}`.trimEnd();
}

const { values } = parseArgs({ options: { min: { type: 'string', default: '0' } } });
const min = Number(values.min);
if (!Number.isInteger(min) || min < 0) throw new Error(`--min ${values.min}: not a number`);

const records = readRecords();
const coverage = operationCoverage(operations, records);
const driven = coverage.filter(({ drivenBy }) => drivenBy.length > 0).length;

const tags = new Map<string, OperationCoverage[]>();
for (const row of coverage) {
  tags.set(row.operation.tag, [...(tags.get(row.operation.tag) ?? []), row]);
}
process.stdout.write(`${[...tags].map(tagLine).join('\n')}\n`);
process.stdout.write(
  `${driven} of ${coverage.length} operations driven through the UI by ${records.length} tests\n`,
);

mkdirSync('coverage', { recursive: true });
const report = {
  driven,
  total: coverage.length,
  operations: coverage.map(({ operation: { id, tag, contractNumber }, drivenBy }) => ({
    id,
    tag,
    contractNumber,
    drivenBy,
  })),
};
writeFileSync(REPORT, `${JSON.stringify(report, null, 2)}\n`);

if (driven < min) {
  process.stderr.write(`There must be ${min} at least.\n`);
  process.exitCode = 1;
}
