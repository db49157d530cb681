/** Two bytes, the larger first. */
const two = (value: number) => [value >> 8, value & 0xff];

export const segment = (code: number, body: readonly number[]) => [
  0xff,
  code,
  ...two(body.length + 2),
  ...body,
];

/** A frame header with so many components. */
export const frame = (width: number, height: number, code = 0xc0, components = 1, bits = 8) =>
  segment(code, [
    bits,
    ...two(height),
    ...two(width),
    components,
    ...Array.from({ length: components }, (_, place) => [place + 1, 0x11, 0]).flat(),
  ]);

const little = (value: number, bytes: number) =>
  Array.from({ length: bytes }, (_, place) => (value >> (8 * place)) & 0xff);

/** An EXIF segment of one entry, by default the orientation. */
export function exif(
  value: number,
  { isLittle = true, tag = 0x0112, type = 3, count = 1, first = 8, entries = 1 } = {},
): number[] {
  const number = (of: number, bytes: number) =>
    isLittle ? little(of, bytes) : little(of, bytes).toReversed();
  return segment(0xe1, [
    ...new TextEncoder().encode('Exif\0\0'),
    ...new TextEncoder().encode(isLittle ? 'II' : 'MM'),
    ...number(42, 2),
    ...number(first, 4),
    ...number(entries, 2),
    ...number(tag, 2),
    ...number(type, 2),
    ...number(count, 4),
    ...number(value, 2),
    0,
    0,
  ]);
}

/** A scan: its header, then data with a value FF and a restart marker in it. */
export const scan = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 0x12, 0xff, 0, 0x34, 0xff, 0xd3, 0x56];
export const end = [0xff, 0xd9];

export const jpegOf = (...parts: readonly (readonly number[])[]) =>
  Uint8Array.from([0xff, 0xd8, ...parts.flat()]);

/** One code, the single bit 0: zero difference, and end of block. */
const oneCode = (table: number) => [table, 1, ...Array.from({ length: 15 }, () => 0), 0];

/** A JPEG that every decoder reads: one color, of so many components; `before` is put before its frame. */
export function plainJpeg(
  width: number,
  height: number,
  { components = 1, before = [] }: { components?: number; before?: readonly number[] } = {},
) {
  const bits = Math.ceil(width / 8) * Math.ceil(height / 8) * 2 * components;
  const data = Array.from({ length: Math.ceil(bits / 8) }, () => 0);
  const spare = data.length * 8 - bits;
  // the rest of the last byte is filled with ones
  if (spare > 0) data[data.length - 1] = (1 << spare) - 1;
  const each = Array.from({ length: components }, (_, place) => [place + 1, 0]).flat();
  return jpegOf(
    before,
    segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]),
    frame(width, height, 0xc0, components),
    segment(0xc4, oneCode(0x00)),
    segment(0xc4, oneCode(0x10)),
    segment(0xda, [components, ...each, 0, 63, 0]),
    data,
    end,
  );
}
