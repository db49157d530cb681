import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDuration } from './read-duration.ts';

it.each([
  ['45', 45],
  ['４５', 45],
  ['1:30', 90],
  ['1：30', 90],
  ['01:30:00', 90],
  ['0:45', 45],
  ['1.5', 90],
  ['1,5', 90],
  ['1.25', 75],
  ['0.5', 30],
  ['1.5h', 90],
  ['1.5 小时', 90],
  ['1h', 60],
  ['1h30', 90],
  ['1h 30m', 90],
  ['1 h 30 min', 90],
  ['1 hour 30 minutes', 90],
  ['1 hour and 30 minutes', 90],
  ['2 hours', 120],
  ['2hrs', 120],
  ['90m', 90],
  ['90 min', 90],
  ['90 minutes', 90],
  ['90分钟', 90],
  ['90分', 90],
  ['1小时', 60],
  ['两小时', 120],
  ['1个小时', 60],
  ['1小时30分', 90],
  ['1小时30分钟', 90],
  ['1小时30', 90],
  ['１小时半', 90],
  ['一个半小时', 90],
  ['半小时', 30],
  ['半个小时', 30],
  ['三刻钟', 45],
  ['half an hour', 30],
  ['1½ h', 90],
  ['an hour', 60],
  ['an hour and a half', 90],
  ['1 day', 1440],
  ['1天', 1440],
  ['0', 0],
])('%s is %i minutes', (text, minutes) => {
  expect(readDuration(text)).toBe(minutes);
});

it.each([
  '',
  'abc',
  '-30',
  '1e3',
  '1:75',
  '1:3',
  '1,500',
  '1.333',
  '200000000000',
  '9:30pm',
  '1.5m',
])('%j is none', (text) => {
  expect(readDuration(text)).toBeUndefined();
});

it('reads hours and minutes however they are written', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 1, max: 59 }),
      (hours, rest) => {
        const minutes = hours * 60 + rest;
        const spellings = [
          String(minutes),
          `${hours}:${String(rest).padStart(2, '0')}`,
          `${hours} h ${rest} min`,
          `${hours} 小时 ${rest} 分钟`,
          `${hours}h${String(rest).padStart(2, '0')}`,
        ];
        for (const text of spellings) expect(readDuration(text)).toBe(minutes);
      },
    ),
  );
});
