import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJpegHeader } from './jpeg-header.ts';

const two = (value: number) => [value >> 8, value & 0xff];
const segment = (code: number, body: readonly number[]) => [
  0xff,
  code,
  ...two(body.length + 2),
  ...body,
];
const frame = (width: number, height: number, code = 0xc0) =>
  segment(code, [8, ...two(height), ...two(width), 1, 1, 0x11, 0]);
const jpeg = (...parts: readonly (readonly number[])[]) =>
  Uint8Array.from([0xff, 0xd8, ...parts.flat()]);

describe('the header of a JPEG', () => {
  it.each([
    ['nothing', []],
    ['two bytes', [0xff, 0xd8]],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47]],
    ['a GIF', [...new TextEncoder().encode('GIF89a')]],
  ])('%s is none', (_what, bytes) => {
    expect(readJpegHeader(Uint8Array.from(bytes))).toEqual({ isJpeg: false });
  });

  it.each([0xc0, 0xc1, 0xc2, 0xc9, 0xcf])('tells the size in frame %i', (code) => {
    expect(readJpegHeader(jpeg(frame(3840, 2160, code)))).toEqual({
      isJpeg: true,
      size: { width: 3840, height: 2160 },
    });
  });

  it('passes over what comes before, thumbnails, tables and filling included', () => {
    const thumbnail = [0x45, 0x78, 0x69, 0x66, 0, 0, ...jpeg(frame(160, 120))];
    const before = [
      segment(0xe0, [1, 2, 3]),
      segment(0xe1, thumbnail),
      segment(0xc4, [0, 16, 1]),
      [0xff, 0xff],
      [0xff, 0x01],
    ];
    expect(readJpegHeader(jpeg(...before, frame(1920, 1080))).size).toEqual({
      width: 1920,
      height: 1080,
    });
  });

  it.each([
    ['the frame is cut off', jpeg(frame(1920, 1080).slice(0, 8))],
    ['the data begin first', jpeg(segment(0xda, [1, 2]), frame(1920, 1080))],
    ['a length is impossible', jpeg([0xff, 0xe0, 0, 1], frame(1920, 1080))],
    ['the way is lost', jpeg(segment(0xe0, [1]), [0x12, 0x34], frame(1920, 1080))],
    ['it is given as nothing', jpeg(frame(0, 1080))],
  ])('has no size when %s', (_why, bytes) => {
    expect(readJpegHeader(bytes)).toEqual({ isJpeg: true });
  });

  it('comes to an end with any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        expect(readJpegHeader(jpeg([0xff], [...noise])).isJpeg).toBe(true);
      }),
    );
  });

  it('finds any size behind any segments', () => {
    const side = fc.integer({ min: 1, max: 0xffff });
    const segments = fc.array(fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 40 }));
    fc.assert(
      fc.property(side, side, segments, (width, height, bodies) => {
        const before = bodies.map((body) => segment(0xe2, body));
        expect(readJpegHeader(jpeg(...before, frame(width, height))).size).toEqual({
          width,
          height,
        });
      }),
    );
  });
});
