import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { end, exif, frame, jpegOf, scan, segment } from '../testing/jpeg-parts.ts';
import { noJpeg, readJpeg, type JpegFacts } from './jpeg.ts';

const plain: JpegFacts = {
  isJpeg: true,
  isWhole: true,
  size: { width: 1920, height: 1080 },
  coding: 'baseline',
  isCmyk: false,
  orientation: 1,
};
const screen = frame(1920, 1080);
const thumbnail = segment(0xe1, [
  0x45,
  0x78,
  0x69,
  0x66,
  0,
  0,
  ...jpegOf(frame(160, 120), scan, end),
]);

test.each([
  ['nothing', []],
  ['two bytes', [0xff, 0xd8]],
  ['a PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['a GIF', [...new TextEncoder().encode('GIF89a')]],
])('%s is no JPEG', (_what, bytes) => {
  expect(readJpeg(Uint8Array.from(bytes))).toEqual(noJpeg);
});

describe('what a whole JPEG says', () => {
  test.each<[string, Uint8Array, Partial<JpegFacts>]>([
    ['baseline', jpegOf(screen, scan, end), {}],
    ['extended', jpegOf(frame(1920, 1080, 0xc1), scan, end), {}],
    [
      'progressive, of several scans',
      jpegOf(frame(1920, 1080, 0xc2), scan, segment(0xc4, [1]), scan, end),
      { coding: 'progressive' },
    ],
    ['lossless', jpegOf(frame(1920, 1080, 0xc3), scan, end), { coding: 'rare' }],
    ['hierarchical', jpegOf(frame(1920, 1080, 0xc5), scan, end), { coding: 'rare' }],
    ['arithmetic', jpegOf(frame(1920, 1080, 0xc9), scan, end), { coding: 'rare' }],
    ['12 bits a value', jpegOf(frame(1920, 1080, 0xc1, 3, 12), scan, end), { coding: 'rare' }],
    ['two components', jpegOf(frame(1920, 1080, 0xc0, 2), scan, end), { coding: 'rare' }],
    ['RGB', jpegOf(frame(1920, 1080, 0xc0, 3), scan, end), {}],
    ['CMYK', jpegOf(frame(1920, 1080, 0xc0, 4), scan, end), { isCmyk: true }],
    [
      'progressive CMYK',
      jpegOf(frame(1920, 1080, 0xc2, 4), scan, end),
      { isCmyk: true, coding: 'progressive' },
    ],
    [
      'a thumbnail and tables before it',
      jpegOf(thumbnail, segment(0xc4, [0, 16, 1]), screen, scan, end),
      {},
    ],
    ['filling before a marker', jpegOf([0xff, 0xff], screen, [0xff, 0x01], scan, [0xff], end), {}],
    ['bytes between two segments', jpegOf(segment(0xe0, [1]), [0x12, 0x34], screen, scan, end), {}],
    ['a second picture after its end', jpegOf(screen, scan, end, [0xff, 0xd8, 0xff]), {}],
  ])('%s', (_what, bytes, facts) => {
    expect(readJpeg(bytes)).toEqual({ ...plain, ...facts });
  });
});

describe('what is not whole', () => {
  test.each<[string, Uint8Array, boolean]>([
    ['no end', jpegOf(screen, scan), true],
    ['half a marker at the end', jpegOf(screen, scan, [0xff]), true],
    ['zeros where the rest should be', jpegOf(screen, scan, [0, 0, 0, 0]), true],
    ['an end without data', jpegOf(screen, end), true],
    ['data without a frame', jpegOf(scan, end), false],
    ['the end of a thumbnail alone', jpegOf(thumbnail), false],
    ['a frame cut off', jpegOf(screen.slice(0, 8)), false],
    ['an impossible length', jpegOf([0xff, 0xe0, 0, 1], screen, scan, end), false],
    ['a height of nothing', jpegOf(frame(1920, 0), scan, end), false],
  ])('%s', (_what, bytes, hasSize) => {
    const facts = readJpeg(bytes);
    expect(facts).toMatchObject({ isJpeg: true, isWhole: false });
    expect(facts.size !== undefined).toBe(hasSize);
  });

  it('is any JPEG cut off at any place', () => {
    const body = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(body), fc.array(body), (heads, datas) => {
        const data = datas.flatMap((bytes) =>
          bytes.flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte])),
        );
        const whole = jpegOf(...heads.map((each) => segment(0xe2, each)), screen, scan, data, end);
        expect(readJpeg(whole).isWhole).toBe(true);
        for (let length = 0; length < whole.length; length += 1) {
          expect(readJpeg(whole.subarray(0, length)).isWhole).toBe(false);
        }
      }),
      { numRuns: 30 },
    );
  });
});

const oriented = (...parts: readonly (readonly number[])[]) =>
  readJpeg(jpegOf(...parts, screen, scan, end)).orientation;

describe('the orientation', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('%i, in either order of bytes', (value) => {
    expect(oriented(exif(value))).toBe(value);
    expect(oriented(exif(value, { isLittle: false }))).toBe(value);
  });

  test.each<[string, number[]]>([
    ['0', exif(0)],
    ['9', exif(9)],
    ['another tag', exif(6, { tag: 0x0111 })],
    ['another type', exif(6, { type: 4 })],
    ['two values', exif(6, { count: 2 })],
    ['entries that begin beyond the segment', exif(6, { first: 0xffffff })],
    ['entries without end', exif(1, { tag: 1, entries: 0xffff })],
    ['no TIFF', segment(0xe1, [...new TextEncoder().encode('Exif\0\0'), 1, 2, 3])],
    ['XMP', segment(0xe1, [...new TextEncoder().encode('http://ns.adobe.com/xap/1.0/\0')])],
    ['another segment', [0xff, 0xe2, ...exif(6).slice(2)]],
  ])('is upright with %s', (_what, part) => {
    expect(oriented(part)).toBe(1);
  });

  it('is found behind other segments, XMP included', () => {
    const xmp = segment(0xe1, [...new TextEncoder().encode('http://ns.adobe.com/xap/1.0/\0')]);
    expect(oriented(segment(0xe0, [1, 2]), xmp, exif(8))).toBe(8);
  });
});

describe('any bytes', () => {
  it('come to an end without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        expect(readJpeg(noise)).toHaveProperty('isJpeg');
        expect(readJpeg(jpegOf([0xff], [...noise])).isJpeg).toBe(true);
        expect(
          readJpeg(jpegOf(segment(0xe1, [...new TextEncoder().encode('Exif\0\0II*\0'), ...noise])))
            .isJpeg,
        ).toBe(true);
      }),
    );
  });

  it('before the frame do not hide its size', () => {
    const side = fc.integer({ min: 1, max: 0xffff });
    const segments = fc.array(fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 40 }));
    fc.assert(
      fc.property(side, side, segments, (width, height, bodies) => {
        const before = bodies.map((body) => segment(0xe2, body));
        expect(readJpeg(jpegOf(...before, frame(width, height))).size).toEqual({ width, height });
      }),
    );
  });
});
