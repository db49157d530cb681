/** Size of a picture in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** How the pixels are compressed: `rare` is what browsers and most decoders cannot read. */
export type JpegCoding = 'baseline' | 'progressive' | 'rare';

/** EXIF orientation: 1 upright, 2 mirrored, 3 upside down, 5-8 lying on its side; even ones of 1-4 mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** What a JPEG says about itself, without being decoded. */
export interface JpegFacts {
  /** By what is inside, not by its name: a JPEG begins FF D8 FF. */
  readonly isJpeg: boolean;
  /** Whether there is a picture and it goes on to its end marker. */
  readonly isWhole: boolean;
  /** As it is stored, before any turning; absent where there is no frame header, or a broken one. */
  readonly size?: PixelSize;
  readonly coding: JpegCoding;
  /** Four color components: CMYK, or YCCK, which is CMYK all the same. */
  readonly isCmyk: boolean;
  /** How a viewer that reads EXIF turns it. */
  readonly orientation: Orientation;
}

/** What is no JPEG at all. */
export const noJpeg: JpegFacts = {
  isJpeg: false,
  isWhole: false,
  coding: 'baseline',
  isCmyk: false,
  orientation: 1,
};

const MARKER = 0xff;
const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const APP1 = 0xe1;
/** RST0-RST7 stand within the data of a scan. */
const isRestart = (code: number) => code >= 0xd0 && code <= 0xd7;
/** TEM and RST0-RST7 stand alone: no length follows them. */
const isAlone = (code: number) => code === 0x01 || isRestart(code);
/** SOF0-SOF15 without DHT (C4), JPG (C8) and DAC (CC), which share their range. */
const isFrame = (code: number) =>
  code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc;

/**
 * Walks a JPEG from its first byte to its end marker (ITU-T T.81, annex B). Segments (EXIF with a thumbnail of its own,
 * color profiles) are passed over by their length, the data of a scan up to the next marker: FF 00 is a value of the
 * data, not a marker. Bytes between two segments are passed over, as decoders do.
 *
 *     FF D8 │ FF E1 LL LL … │ FF C0 LL LL PP HH HH WW WW NN … │ FF DA LL LL … data … │ FF D9
 */
export function readJpeg(bytes: Uint8Array): JpegFacts {
  if (bytes[0] !== MARKER || bytes[1] !== START || bytes[2] !== MARKER) return noJpeg;
  let facts: JpegFacts = { ...noJpeg, isJpeg: true };
  let hasScan = false;
  let at = nextMarker(bytes, 2);
  while (at !== undefined) {
    const code = bytes[at + 1] ?? 0;
    if (code === END) return { ...facts, isWhole: hasScan && facts.size !== undefined };
    if (isAlone(code)) {
      at = nextMarker(bytes, at + 2);
      continue;
    }
    const body = segmentBody(bytes, at);
    if (body === undefined) break;
    if (isFrame(code) && facts.size === undefined) facts = { ...facts, ...readFrame(code, body) };
    // the first EXIF segment that says so
    if (code === APP1 && facts.orientation === 1) {
      facts = { ...facts, orientation: readOrientation(body) };
    }
    hasScan ||= code === SCAN;
    at = nextMarker(bytes, at + 4 + body.length);
  }
  return facts;
}

/** Where the next marker stands: FF with a code after it. Any number of FF may fill the room before the code. */
function nextMarker(bytes: Uint8Array, from: number): number | undefined {
  for (let at = bytes.indexOf(MARKER, from); at >= 0; at = bytes.indexOf(MARKER, at + 1)) {
    const code = bytes[at + 1];
    if (code === undefined) return undefined;
    if (code !== 0 && code !== MARKER) return at;
  }
  return undefined;
}

/** What follows the length of a segment; `undefined` where the file ends within it, or the length is impossible. */
function segmentBody(bytes: Uint8Array, at: number): Uint8Array | undefined {
  const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  const end = at + 2 + length;
  return length < 2 || end > bytes.length ? undefined : bytes.subarray(at + 4, end);
}

function readFrame(code: number, body: Uint8Array): Partial<JpegFacts> {
  const [bits, h1 = 0, h2 = 0, w1 = 0, w2 = 0, components] = body;
  const height = h1 * 256 + h2;
  const width = w1 * 256 + w2;
  const isCommon =
    code <= 0xc2 && bits === 8 && (components === 1 || components === 3 || components === 4);
  return {
    // height 0 means "defined after the first scan", which no viewer supports
    ...(width > 0 && height > 0 && { size: { width, height } }),
    coding: isCommon ? (code === 0xc2 ? 'progressive' : 'baseline') : 'rare',
    isCmyk: components === 4,
  };
}

const EXIF = 'Exif\0\0';
const exifHead = Array.from(EXIF, (letter) => letter.codePointAt(0));
/** The tag of the orientation, and the type it must have: one number of 16 bits. */
const ORIENTATION = 0x0112;
const SHORT = 3;
const ENTRY_BYTES = 12;

/**
 * The orientation in an EXIF segment (CIPA DC-008, a TIFF within): upright where there is none or it makes no sense.
 *
 *     "Exif" 0 0 │ "II" or "MM" │ 42 │ where the entries begin │ … │ how many │ tag type count value │ …
 */
function readOrientation(body: Uint8Array): Orientation {
  if (exifHead.some((letter, place) => body[place] !== letter)) return 1;
  const tiff = body.subarray(exifHead.length);
  const isLittle = tiff[0] === 0x49 && tiff[1] === 0x49;
  if (!isLittle && !(tiff[0] === 0x4d && tiff[1] === 0x4d)) return 1;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const short = (at: number) =>
    at + 2 <= view.byteLength ? view.getUint16(at, isLittle) : undefined;
  const long = (at: number) =>
    at + 4 <= view.byteLength ? view.getUint32(at, isLittle) : undefined;
  const first = long(4);
  if (short(2) !== 42 || first === undefined) return 1;
  const count = short(first) ?? 0;
  for (let entry = 0; entry < count; entry += 1) {
    const at = first + 2 + entry * ENTRY_BYTES;
    if (short(at) === undefined) break;
    if (short(at) === ORIENTATION && short(at + 2) === SHORT && long(at + 4) === 1) {
      return orientations.find((known) => known === short(at + 8)) ?? 1;
    }
  }
  return 1;
}

const orientations: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** How a viewer shows an orientation: turned clockwise by so many degrees, then mirrored left to right. */
export const turns = {
  1: { degrees: 0, mirrored: false },
  2: { degrees: 0, mirrored: true },
  3: { degrees: 180, mirrored: false },
  4: { degrees: 180, mirrored: true },
  5: { degrees: 90, mirrored: true },
  6: { degrees: 90, mirrored: false },
  7: { degrees: 270, mirrored: true },
  8: { degrees: 270, mirrored: false },
} as const satisfies Record<Orientation, { degrees: number; mirrored: boolean }>;
