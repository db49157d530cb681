/** The text of a file that does not say its encoding. */

/** Those that spreadsheets write where people here work; the names are those of the web. */
export const TEXT_ENCODINGS = [
  'utf-8',
  'gb18030',
  'big5',
  'utf-16le',
  'utf-16be',
  'windows-1252',
] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** There are signs that the encoding is another one. */
  readonly garbled: boolean;
}

/** Signs of a byte order mark, of UTF-16 without one, UTF-8, else what a Chinese Excel writes. */
export function decodeText(bytes: Uint8Array<ArrayBuffer>, encoding?: TextEncoding): DecodedText {
  const chosen = encoding ?? encodingOf(bytes);
  // its own mark is not a part of the text
  const text = new TextDecoder(chosen).decode(bytes);
  return { text, encoding: chosen, garbled: isGarbled(text) };
}

function encodingOf(bytes: Uint8Array<ArrayBuffer>): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = wideOrder(bytes);
  if (wide !== undefined) return wide;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}

/** UTF-16 without a mark: every other byte of digits, separators and line breaks is zero. */
function wideOrder(bytes: Uint8Array): TextEncoding | undefined {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte === 0 && at % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
  }
  if (even + odd < sample.length * 0.05) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Characters that only a wrong encoding gives: replaced ones, private ones, and the well-known runs. */
function isGarbled(text: string): boolean {
  return (
    /[\ufffd\p{Co}]|(?![\t-\r\u0085])\p{Cc}/u.test(text) ||
    /锟斤拷|烫烫|屯屯|[\u00c2-\u00ef][\u0080-\u00bf]{1,2}[\u00c2-\u00ef]/.test(text)
  );
}
