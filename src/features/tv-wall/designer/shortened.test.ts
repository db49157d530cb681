import { assert, double, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { emsOf, shortened } from './shortened.ts';

it('cuts what is too wide and leaves what is not; Chinese is wider than Latin', () => {
  expect(shortened('Anna', 6)).toBe('Anna');
  expect(shortened('Anna Kowalska', 6)).toBe('Anna Kowa…');
  expect(shortened('欧阳娜娜', 4)).toBe('欧阳娜娜');
  expect(shortened('欧阳娜娜', 3)).toBe('欧阳…');
  expect(shortened('Anna Kowalska', 3.9)).toBe('Anna…');
});

it('is never wider than it may be, where it may hold an ellipsis, and begins as the text does', () => {
  assert(
    property(
      string({ unit: 'grapheme' }),
      double({ min: 1, max: 40, noNaN: true }),
      (text, ems) => {
        const short = shortened(text, ems);
        expect(emsOf(short.replace('…', ''))).toBeLessThanOrEqual(ems);
        expect(text.startsWith(short === text ? short : short.slice(0, -1))).toBe(true);
      },
    ),
  );
});
