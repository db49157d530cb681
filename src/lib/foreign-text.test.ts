import { describe, expect, it } from 'vitest';
import {
  hasVisible,
  isolatedText,
  markedText,
  safeFileName,
  typedName,
  visibleName,
  withoutInvisible,
} from './foreign-text.ts';

describe('names that show nothing', () => {
  it.each([
    ['', ''],
    ['a zero-width space', '\u200b'],
    ['joiners', '\u200c\u200d'],
    ['blanks of every width', ' \u00a0\u2003\u3000\t'],
    ['a word joiner and a byte order mark', '\u2060\ufeff'],
    ['a soft hyphen', '\u00ad'],
    ['Hangul fillers', '\u3164\u115f\uffa0'],
    ['a blank of Braille', '\u2800'],
    ['marks of direction', '\u202e\u2066\u2069\u200f'],
    ['a variation selector', '\ufe0f'],
    ['tags', '\u{e0041}\u{e007f}'],
    ['control characters', '\u0000\u0007\u0085'],
  ])('%s', (_, name) => {
    expect(hasVisible(name)).toBe(false);
    expect(visibleName(name)).toBe('');
  });

  it.each(['周会', 'a', '0', '.', '\u200b周', '👨‍👩‍👧', 'می‌خواهم', 'e\u0301', '\u202eabc'])(
    '%j shows something',
    (name) => expect(hasVisible(name)).toBe(true),
  );
});

it.each([
  ['\u200b', ''],
  ['周\u200b会', '周会'],
  ['\ufeff周会', '周会'],
  ['a\u202egnp.exe', 'agnp.exe'],
  ['co\u00adoperate', 'cooperate'],
  ['one\r\ntwo\tthree', 'one two three'],
  ['\u0007ring', 'ring'],
  // what is a part of writing stays
  [' 周会 ', ' 周会 '],
  ['👨‍👩‍👧 ❤️', '👨‍👩‍👧 ❤️'],
  ['می‌خواهم', 'می‌خواهم'],
  ['ni hao', 'ni hao'],
])('%j is typed as %j', (typed, name) => expect(typedName(typed)).toBe(name));

it.each([
  ['a\u202egnp.exe', 'a[U+202E]gnp.exe'],
  ['\u2067x\u2069', '[U+2067]x[U+2069]'],
  ['周会', '周会'],
  ['', ''],
])('%j is printed as %j', (text, printed) => {
  expect(markedText(text)).toBe(printed);
  expect(isolatedText(text)).toBe(printed);
});

it('a text from right to left does not reorder the sentence around it', () => {
  expect(isolatedText('שלום')).toBe('\u2068שלום\u2069');
  expect(isolatedText('مرحبا \u202e1')).toBe('\u2068مرحبا [U+202E]1\u2069');
});

it.each([
  ['plan\u202efdp.exe', 'planfdp.exe'],
  ['a/b\\c:d.csv', 'a_b_c_d.csv'],
  ['../../x.ics', '_.._x.ics'],
  ['周会.ics', '周会.ics'],
  ['\u200b', 'file'],
  [' . ', 'file'],
])('the file %j is saved as %j', (name, saved) => expect(safeFileName(name)).toBe(saved));

describe('a text to be read by a program', () => {
  it.each([
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202c',
    '\u202e',
    '\u2060',
    '\u2066',
    '\u2069',
    '\ufeff',
    '\u00ad',
    '\u061c',
    '\u0000',
  ])('%j is left out', (letter) => {
    expect(withoutInvisible(`${letter}a${letter}b${letter}`)).toBe('ab');
  });

  it('what is seen, blanks and line breaks stay', () => {
    const text = 'Zoë 王\u3000伟\tA\u00a0B\r\n–';
    expect(withoutInvisible(text)).toBe(text);
  });
});
