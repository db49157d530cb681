/** Size of a picture in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** What is read from the first bytes of a JPEG file. */
export interface JpegHeader {
  /** By what is inside, not by its name: a JPEG begins FF D8 FF. */
  readonly isJpeg: boolean;
  /** Absent where the frame header was not among the bytes given, or is broken. */
  readonly size?: PixelSize;
}

const MARKER = 0xff;
const START = 0xd8;
/** TEM and RST0-RST7 stand alone: no length follows them. */
const isAlone = (code: number) => code === 0x01 || (code >= 0xd0 && code <= 0xd7);
/** SOF0-SOF15 without DHT (C4), JPG (C8) and DAC (CC), which share their range. */
const isFrame = (code: number) =>
  code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc;
/** Compressed data, or the end: no frame header comes after it. */
const isLast = (code: number) => code === 0xda || code === 0xd9;

/**
 * Reads a JPEG's frame header (ITU-T T.81, annex B) without decoding the picture. Segments before it (EXIF, with a
 * thumbnail of its own, colour profiles) are passed over by their length.
 *
 *     FF D8 │ FF E1 LL LL … │ FF C0 LL LL PP HH HH WW WW …
 */
export function readJpegHeader(bytes: Uint8Array): JpegHeader {
  if (bytes[0] !== MARKER || bytes[1] !== START || bytes[2] !== MARKER) return { isJpeg: false };
  const number = (at: number) => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
  let at = 2;
  while (at + 3 < bytes.length) {
    if (bytes[at] !== MARKER) break;
    const code = bytes[at + 1] ?? 0;
    if (code === MARKER) {
      // any number of them may fill the room before a marker
      at += 1;
    } else if (isAlone(code)) {
      at += 2;
    } else if (isLast(code)) {
      break;
    } else if (isFrame(code)) {
      if (at + 8 >= bytes.length) break;
      const height = number(at + 5);
      const width = number(at + 7);
      // height 0 means "defined after the first scan", which no viewer supports
      return width > 0 && height > 0 ? { isJpeg: true, size: { width, height } } : { isJpeg: true };
    } else {
      const length = number(at + 2);
      if (length < 2) break;
      at += 2 + length;
    }
  }
  return { isJpeg: true };
}
