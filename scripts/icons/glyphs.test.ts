import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { iconNames, SPRITE, spriteOf } from './glyphs.ts';

test('the sprite has the icons that are listed, as `npm run gen` draws them', () => {
  expect(iconNames().length).toBeGreaterThan(50);
  expect(readFileSync(SPRITE, 'utf8')).toBe(spriteOf(iconNames()));
});

test('a name that is no icon is told', () => {
  expect(() => spriteOf(['NothingOutlined'])).toThrow('NothingOutlined is no icon');
});
