/** One uploaded file, as it was received. */
export interface UploadedFile {
  readonly field: string;
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Multipart {
  readonly fields: Record<string, string>;
  readonly files: readonly UploadedFile[];
}

const CR = 13;
const EMPTY_LINE = new Uint8Array([CR, 10, CR, 10]);

/** Splits the raw bytes of a `multipart/form-data` body (RFC 7578). */
export function decodeMultipart(body: Uint8Array<ArrayBuffer>, boundary: string): Multipart {
  const fields: Record<string, string> = {};
  const files: UploadedFile[] = [];
  // The first delimiter has no CRLF before it; every later one has.
  const delimiter = new TextEncoder().encode(`\r\n--${boundary}`);
  let from = indexOfBytes(body, delimiter.subarray(2), 0);
  if (from !== -1) from += delimiter.length - 2;
  while (from !== -1) {
    const end = indexOfBytes(body, delimiter, from);
    const headEnd = indexOfBytes(body, EMPTY_LINE, from);
    if (end === -1 || headEnd === -1 || headEnd > end) break;
    const head = new TextDecoder().decode(body.subarray(from, headEnd));
    const content = body.slice(headEnd + EMPTY_LINE.length, end);
    const field = quoted(head, 'name');
    const fileName = quoted(head, 'filename');
    if (fileName !== undefined) files.push({ field: field ?? '', fileName, bytes: content });
    else if (field !== undefined) fields[field] = new TextDecoder().decode(content);
    from = end + delimiter.length;
  }
  return { fields, files };
}

/** Reads `name="…"` from a part's head; browsers escape a quote, CR and LF as %22, %0D and %0A. */
function quoted(head: string, attribute: string): string | undefined {
  const match = new RegExp(`[;\\s]${attribute}="([^"]*)"`, 'i').exec(head);
  return match?.[1]?.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
}

/** Horspool's search: it skips by the byte under the pattern's end, so that 20 MB of any content stay fast. */
function indexOfBytes(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const last = wanted.length - 1;
  const skips = new Uint32Array(256).fill(wanted.length);
  for (let index = 0; index < last; index += 1) skips[wanted[index] ?? 0] = last - index;
  let at = from;
  while (at + last < bytes.length) {
    let index = last;
    while (index >= 0 && bytes[at + index] === wanted[index]) index -= 1;
    if (index < 0) return at;
    at += skips[bytes[at + last] ?? 0] ?? 1;
  }
  return -1;
}
