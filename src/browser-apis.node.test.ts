import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What may fail, or lie, in a browser is asked in one place each. */
const sources = globSync('src/**/*.{ts,tsx}').filter(
  (file) => !/\.test\.tsx?$|\/testing\/|^src\/api\/generated\//.test(file),
);

/** Without comments. */
const codeOf = (file: string) =>
  readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

const usersOf = (use: RegExp) => sources.filter((file) => use.test(codeOf(file))).toSorted();

const clock = 'src/api/platform-clock.ts';
const zone = 'src/components/time/browser-zone.ts';

describe('one place', () => {
  it.each([
    [
      'keeps texts, as the storage may be full or refused',
      /\b(?:local|session)Storage\b/,
      ['src/components/browser-storage.ts'],
    ],
    ['has the database', /\bindexedDB\b|idb-keyval/, ['src/components/browser-database.ts']],
    ['speaks to other tabs', /\bBroadcastChannel\b/, ['src/components/shared-texts.ts']],
    [
      'knows what time it is',
      /\bDate\.now\(|\bnew Date\(\)|\bdayjs\(\)|(?<!new )\bDate\(\)/,
      [clock],
    ],
    ['knows the zone of this browser', /resolvedOptions\(\)\.timeZone|getTimezoneOffset\(/, [zone]],
    [
      'uses a zone that may be refused',
      /timeZone: (?!'UTC')|timeZone,/,
      ['src/components/time/browser-zone.ts', 'src/components/time/date-format.ts'],
    ],
    [
      'reads parts of a date by the browser’s zone: nowhere',
      /\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes)\(|\.toLocale(?:Date|Time)?String\(|\.toDateString\(/,
      [],
    ],
  ])('%s', (_, use, places) => {
    expect(usersOf(use)).toEqual(places);
  });
});
