import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Where a name is handed on, not shown: a row or a letter, whose reader shows it. */
const handedOn = [
  'src/features/people/model/recognise-rows.ts',
  'src/features/meeting/api/meetings.ts',
  'src/features/template/api/templates.ts',
  'src/pages/meeting/meeting-facts.ts',
];

const sources = globSync('src/**/*.{ts,tsx}').filter((file) => !/\.test\.|\/testing\//.test(file));

/** `name || account`: a name that shows nothing would stand there as a gap that nobody can press. */
const bareStandIn = /(?<!== )\b(?:name|file_name|conf_name) \|\| /;

it('a name with a stand-in is read by visibleName', () => {
  const found = sources
    .filter((file) => !handedOn.includes(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => bareStandIn.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});

/** Names that the console itself gave: operations, dates, ways to poll. */
const ownNames = [
  'src/pages/system/operations/operation-table.tsx',
  'src/pages/series/dates-strip.tsx',
  'src/features/picture/poll/poll-editor.tsx',
];

/** `<b>{name}</b>`, and the same on a line of its own. */
const barePrint =
  /^\s*\{(?:\w+\.)*(?:name|creator|words\.name\(\w+\)|nameOf\(\w+\)|label\(\w+\))\}$|>\{(?:\w+\.)*(?:name|creator|words\.name\(\w+\)|nameOf\(\w+\)|label\(\w+\))\}</;

it('a name stands in the page as a ForeignText', () => {
  const found = sources
    .filter((file) => file.endsWith('.tsx') && !ownNames.includes(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) =>
          barePrint.test(line.replaceAll(/<ForeignText[^>]*>\{[^}]*\}<\/ForeignText>/g, '')),
        )
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});
