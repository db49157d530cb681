import type { TestFile } from './file-upload.ts';

const two = (value: number) => [value >> 8, value & 0xff];
const segment = (code: number, body: readonly number[]) => [
  0xff,
  code,
  ...two(body.length + 2),
  ...body,
];
/** One code, the single bit 0: zero difference, and end of block. */
const oneCode = (table: number) => [table, 1, ...Array.from({ length: 15 }, () => 0), 0];

/** An EXIF segment with the orientation alone: a TIFF of one entry, the larger byte first. */
const exif = (orientation: number) =>
  segment(0xe1, [
    ...Buffer.from('Exif\0\0MM\0*'),
    // where the entries begin, and that there is one
    ...two(0),
    ...two(8),
    ...two(1),
    ...two(0x0112),
    ...two(3),
    ...two(0),
    ...two(1),
    ...two(orientation),
    ...two(0),
  ]);

interface JpegLooks {
  /** How a viewer is to turn it, as EXIF numbers it. */
  readonly orientation?: number;
  /** 1 gray, 4 CMYK. */
  readonly components?: number;
}

/**
 * A real JPEG of any size: plain, two bits for every component of a block of 8×8 pixels.
 * @param filling size of a comment in bytes, for a file that is larger than its picture
 */
export function jpegBytes(
  width: number,
  height: number,
  filling = 0,
  { orientation, components = 1 }: JpegLooks = {},
): Buffer {
  const each = (parts: readonly number[]) =>
    Array.from({ length: components }, (_, place) => [place + 1, ...parts]).flat();
  const bits = Math.ceil(width / 8) * Math.ceil(height / 8) * 2 * components;
  const data = Buffer.alloc(Math.ceil(bits / 8));
  const spare = data.length * 8 - bits;
  // the rest of the last byte is filled with ones
  if (spare > 0) data[data.length - 1] = (1 << spare) - 1;
  const comments = Array.from({ length: Math.ceil(filling / 60_000) }, (_, place) =>
    Buffer.concat([
      Buffer.from([0xff, 0xfe, ...two(Math.min(60_000, filling - place * 60_000) + 2)]),
      Buffer.alloc(Math.min(60_000, filling - place * 60_000)),
    ]),
  );
  return Buffer.concat([
    Buffer.from([0xff, 0xd8, ...(orientation === undefined ? [] : exif(orientation))]),
    ...comments,
    Buffer.from([
      ...segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]),
      ...segment(0xc0, [8, ...two(height), ...two(width), components, ...each([0x11, 0])]),
      ...segment(0xc4, oneCode(0x00)),
      ...segment(0xc4, oneCode(0x10)),
      ...segment(0xda, [components, ...each([0]), 0, 63, 0]),
    ]),
    data,
    Buffer.from([0xff, 0xd9]),
  ]);
}

export function jpeg(name: string, width = 1920, height = 1080): TestFile {
  return { name, mimeType: 'image/jpeg', buffer: jpegBytes(width, height) };
}
