import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fileNameOf, splitName } from '#app/lib/file-name.ts';
import {
  fittingName,
  isAdvisedSize,
  isHopeless,
  nameKey,
  nameLength,
  NAME_LIMIT,
  imageProblems,
  IMAGE_SIZE_LIMIT,
  type ImageFile,
} from './image-check.ts';

const good: ImageFile = { stem: 'lobby', extension: 'jpg', bytes: 9, header: { isJpeg: true } };

describe('what the platform would refuse', () => {
  test.each<[string, Partial<ImageFile>, readonly string[]]>([
    ['nothing', {}, []],
    ['JPEG in capitals', { extension: 'JPEG' }, []],
    ['exactly 5 MB', { bytes: IMAGE_SIZE_LIMIT }, []],
    ['a byte more', { bytes: IMAGE_SIZE_LIMIT + 1 }, ['too-large']],
    ['no bytes', { bytes: 0, header: { isJpeg: false } }, ['empty-file']],
    ['another kind of picture', { header: { isJpeg: false } }, ['not-jpeg']],
    ['a JPEG that calls itself otherwise', { extension: 'png' }, ['wrong-extension']],
    ['a JPEG without an extension', { extension: '' }, ['wrong-extension']],
    ['15 characters', { stem: '十五个字的图片名称刚好放得下吗' }, []],
    ['15 characters of two code units', { stem: '🏙'.repeat(15) }, []],
    ['16 characters', { stem: '十六个字的图片名称就放不下了对不对' }, ['long-name']],
    ['no name', { stem: '  ' }, ['no-name']],
    ['a folder', { stem: 'a/b' }, ['slash-in-name']],
    [
      'several at once',
      { stem: '\\'.repeat(16), bytes: IMAGE_SIZE_LIMIT + 1 },
      ['too-large', 'long-name', 'slash-in-name'],
    ],
  ])('%s', (_what, change, problems) => {
    expect(imageProblems({ ...good, ...change })).toEqual(problems);
  });

  test('a name can be mended, contents cannot', () => {
    expect(isHopeless(['long-name', 'wrong-extension', 'no-name', 'slash-in-name'])).toBe(false);
    for (const problem of ['empty-file', 'not-jpeg', 'too-large'] as const) {
      expect(isHopeless(['long-name', problem])).toBe(true);
    }
  });
});

test.each([
  [3840, 2160, true],
  [1920, 1080, true],
  [1080, 1920, false],
  [1919, 1080, false],
])('%i×%i is advised: %s', (width, height, advised) => {
  expect(isAdvisedSize({ width, height })).toBe(advised);
});

test.each(['a.jpg', 'a.b.jpeg', 'none', '.jpg', 'end.', 'a.JPG'])(
  '%s comes together again',
  (name) => {
    expect(fileNameOf(splitName(name))).toBe(name.replace(/\.$/, ''));
  },
);

test('case and extension make no other name', () => {
  expect(nameKey('Lobby.JPG')).toBe(nameKey('lobby.jpeg'));
  expect(nameKey('lobby 2.jpg')).not.toBe(nameKey('lobby.jpg'));
});

describe('a name that fits', () => {
  it.each([
    ['a very long name of a hall', [], 'a very long nam'],
    ['lobby', ['lobby'], 'lobby-2'],
    ['Lobby', ['lobby', 'lobby-2'], 'Lobby-3'],
    ['a very long name of a hall', ['a very long nam'], 'a very long n-2'],
    ['十六个字的图片名称就放不下了对不对', [], '十六个字的图片名称就放不下了对'],
    [' a/b ', [], 'a b'],
  ])('%s beside %s is %s', (stem, taken, expected) => {
    expect(fittingName(stem, new Set(taken))).toBe(expected);
  });

  it('fits, and is free, whatever it was', () => {
    const names = fc.string({ maxLength: 40 });
    fc.assert(
      fc.property(names, fc.array(names), (stem, others) => {
        const taken = new Set(others.map((name) => nameKey(`${name}.jpg`)));
        const name = fittingName(stem, taken);
        expect(nameLength(name)).toBeLessThanOrEqual(NAME_LIMIT);
        expect(imageProblems({ ...good, stem: name })).toEqual([]);
        expect(taken.has(nameKey(`${name}.jpg`))).toBe(false);
      }),
    );
  });
});
