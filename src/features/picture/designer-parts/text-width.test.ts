import { assert, double, integer, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { emsOf, inLines, shortened, widestWord } from './text-width.ts';

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

it.each([
  ['Anna', 6, 2, 1, ['Anna']],
  ['Anna Kowalska', 6, 2, 1, ['Anna', 'Kowalska']],
  ['Anna Kowalska', 4, 2, 0.85, ['Anna', 'Kowalska']],
  // a third line has room once the letters are smaller
  ['Maria da Silva Santos', 5, 2.6, 0.85, ['Maria da', 'Silva', 'Santos']],
  ['欧阳娜娜', 5, 1, 1, ['欧阳娜娜']],
  ['欧阳娜娜', 3.5, 2, 0.85, ['欧阳娜娜']],
  ['第一会议室大屏', 4, 2, 1, ['第一会议', '室大屏']],
  ['Konstantinopoulos', 4, 1, 0.6, ['Konstantin…']],
  ['one two three four five six seven eight', 3, 1, 0.6, ['one two…']],
])('“%s” in %d em and %d lines', (text, ems, lines, size, wrapped) => {
  expect(inLines(text, ems, lines)).toEqual({ size, lines: wrapped });
});

it('never goes on with a word in the next line, nor beyond the lines there are', () => {
  const words = string({ unit: 'grapheme-ascii' });
  assert(
    property(
      words,
      double({ min: 2, max: 40, noNaN: true }),
      integer({ min: 1, max: 4 }),
      (text, ems, most) => {
        const { size, lines } = inLines(text, ems, most);
        expect(lines.length).toBeLessThanOrEqual(Math.max(most / size, 1));
        const known = text.split(/\s+/);
        const whole = lines
          .flatMap((line) => line.split(' '))
          .filter((word) => !word.endsWith('…'));
        for (const word of whole.filter(Boolean)) expect(known).toContain(word);
      },
    ),
  );
});

it('knows the widest of the words', () => {
  expect(widestWord('Anna Kowalska')).toBe(emsOf('Kowalska'));
  expect(widestWord('')).toBe(0);
});
