import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fileNameOf, splitName } from '#app/lib/file-name.ts';
import {
  fittingName,
  isAdvisedSize,
  isHopeless,
  isQuestion,
  nameKey,
  nameLength,
  NAME_LIMIT,
  imageProblems,
  IMAGE_SIZE_LIMIT,
  READ_LIMIT,
  type ImageFile,
} from './image-check.ts';
import { noJpeg, type JpegFacts } from './jpeg.ts';

const upright: JpegFacts = {
  isJpeg: true,
  isWhole: true,
  size: { width: 1920, height: 1080 },
  coding: 'baseline',
  isCmyk: false,
  orientation: 1,
};
const good: ImageFile = { stem: 'lobby', extension: 'jpg', bytes: 9, header: upright };
const withHeader = (change: Partial<JpegFacts>) => ({ header: { ...upright, ...change } });

describe('what the platform would refuse', () => {
  test.each<[string, Partial<ImageFile>, readonly string[]]>([
    ['nothing', {}, []],
    ['JPEG in capitals', { extension: 'JPEG' }, []],
    ['exactly 5 MB', { bytes: IMAGE_SIZE_LIMIT }, []],
    ['a byte more', { bytes: IMAGE_SIZE_LIMIT + 1 }, ['too-large']],
    ['no bytes', { bytes: 0, header: noJpeg }, ['empty-file']],
    ['another kind of picture', { header: noJpeg }, ['not-jpeg']],
    ['a file that cannot be read', { header: null }, ['unreadable']],
    ['a part of a JPEG', withHeader({ isWhole: false }), ['cut-off']],
    [
      'the front of a file that is not read whole',
      { bytes: READ_LIMIT + 1, ...withHeader({ isWhole: false }) },
      ['too-large'],
    ],
    ['progressive', withHeader({ coding: 'progressive' }), []],
    ['what EXIF turns', withHeader({ orientation: 6 }), ['turned']],
    ['what EXIF mirrors', withHeader({ orientation: 2 }), ['turned']],
    ['CMYK', withHeader({ isCmyk: true }), ['cmyk']],
    ['what no browser shows', withHeader({ coding: 'rare' }), ['rare-coding']],
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

  test.each<[string, Partial<ImageFile>, boolean]>([
    ['a name', { stem: '', extension: 'png' }, false],
    ['a turn and CMYK', withHeader({ orientation: 8, isCmyk: true }), false],
    ['a picture that can be drawn smaller', { bytes: IMAGE_SIZE_LIMIT + 1 }, false],
    ['a file too long to be read', { bytes: READ_LIMIT + 1 }, true],
    [
      'more pixels than can be drawn',
      { bytes: IMAGE_SIZE_LIMIT + 1, ...withHeader({ size: { width: 60_000, height: 60_000 } }) },
      true,
    ],
    [
      'too large and of a rare kind',
      { bytes: IMAGE_SIZE_LIMIT + 1, ...withHeader({ coding: 'rare' }) },
      true,
    ],
    ['a part', withHeader({ isWhole: false }), true],
    ['another kind of file', { header: noJpeg }, true],
    ['no bytes', { bytes: 0, header: noJpeg }, true],
    ['an unreadable file', { header: null }, true],
  ])('%s: hopeless or not', (_what, change, hopeless) => {
    const file = { ...good, ...change };
    expect(isHopeless(file, imageProblems(file))).toBe(hopeless);
  });

  test('only what the platform is not known to refuse may be sent in spite of it', () => {
    const file = {
      stem: '',
      extension: '',
      bytes: READ_LIMIT,
      ...withHeader({ orientation: 3, isCmyk: true, coding: 'rare' }),
    };
    expect(imageProblems(file).filter(isQuestion)).toEqual(['turned', 'cmyk', 'rare-coding']);
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
