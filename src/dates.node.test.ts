import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The one module that formats dates, and what asks the same interface for something else. */
const ALLOWED: Readonly<Record<string, string>> = {
  'src/components/time/date-format.ts': 'formats dates',
  'src/components/time/browser-zone.ts': 'asks for the name of the zone',
  'src/pages/booking/zone-time.ts': 'asks for the offset of a zone',
  'src/app/testing/formatted-dates.ts': 'watches what is formatted',
};

const FORMATS = /Intl\.DateTimeFormat\b|\.toLocale(?:Date|Time)?String\(|\bfrom 'dayjs/;
const PICKERS =
  /\b(?:DatePicker|TimePicker|InputNumber)\b[^;]*from 'antd'|type="(?:date|time|datetime-local|month|week|number)"/;

const sources = globSync('src/**/*.{ts,tsx}', {
  exclude: ['src/api/generated/**', '**/*.test.*'],
}).map((file) => ({ file, text: readFileSync(file, 'utf8') }));

test('one module formats dates and times', () => {
  const others = sources.filter(({ file, text }) => FORMATS.test(text) && !(file in ALLOWED));
  expect(others.map(({ file }) => file)).toEqual([]);
});

test('dates, times and numbers are typed into our own fields', () => {
  const others = sources.filter(({ text }) => PICKERS.test(text));
  expect(others.map(({ file }) => file)).toEqual([]);
});
