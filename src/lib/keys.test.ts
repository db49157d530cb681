import { expect, it } from 'vitest';
import { shortcutKey } from './keys.ts';

it.each([
  ['a letter', 'k', 'KeyK', 'k'],
  ['with Shift or Caps Lock', 'K', 'KeyK', 'k'],
  ['Cyrillic', 'л', 'KeyK', 'k'],
  ['Cyrillic with Shift', 'Ф', 'KeyA', 'a'],
  ['Greek', 'κ', 'KeyK', 'k'],
  ['Hebrew', 'ל', 'KeyK', 'k'],
  ['kana', 'の', 'KeyK', 'k'],
  ['an input method', 'Process', 'KeyK', 'k'],
  ['a dead key', 'Dead', 'KeyN', 'n'],
  ['AZERTY: A is where others have Q', 'a', 'KeyQ', 'a'],
  ['AZERTY: Z is where others have W', 'z', 'KeyW', 'z'],
  ['Dvorak: K is where others have V', 'k', 'KeyV', 'k'],
  ['AZERTY: a digit without Shift', 'à', 'Digit0', '0'],
  ['a sign', '+', 'Equal', '+'],
  ['a blank', ' ', 'Space', ' '],
  ['a named key', 'Escape', 'Escape', 'Escape'],
  ['a key without a place', 'k', '', 'k'],
  ['neither', 'é', '', 'é'],
])('%s', (_, key, code, is) => expect(shortcutKey({ key, code })).toBe(is));
