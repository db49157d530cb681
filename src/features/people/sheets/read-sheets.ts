import { loadPiece, MissingPiece } from '#app/components/pieces/load-piece.ts';
import { decodeText, type TextEncoding } from './decode-text.ts';
import type { Sheet } from './sheet.ts';

/** Rows of cells out of a spreadsheet file, as texts. The readers are fetched when the first file comes. */

export type SheetProblem =
  /** The binary format of old: to be saved as xlsx first. */
  | 'old-format'
  /** Encrypted: to be saved without its password. */
  | 'locked'
  | 'not-a-sheet'
  | 'too-large'
  | 'unreadable'
  | 'empty'
  /** The console's reader did not come; nothing is known of the file. */
  | 'no-reader-updated'
  | 'no-reader-unreachable';

/** The encoding a text file was read in, and whether it looks wrong. */
export interface ReadEncoding {
  readonly encoding: TextEncoding;
  readonly garbled: boolean;
}

export type SheetsReading =
  | {
      readonly sheets: readonly [Sheet, ...Sheet[]];
      /** Absent for a workbook: it has none to choose. */
      readonly text?: ReadEncoding;
    }
  | { readonly problem: SheetProblem };

/** Ten thousand people take about one; more is something else. */
const MOST_BYTES = 10 * 1024 * 1024;

const TEXT_EXTENSIONS = ['csv', 'tsv', 'tab', 'txt', 'prn'];

/** `encoding`: of a text file, where the one that was recognised is wrong. */
export async function readSheets(file: File, encoding?: TextEncoding): Promise<SheetsReading> {
  const extension = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  if (file.size > MOST_BYTES) return { problem: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
      const { readWorkbook } = await loadPiece(() => import('./read-workbook.ts'));
      const sheets = readWorkbook(bytes);
      return sheets === undefined ? { problem: 'not-a-sheet' } : filled(sheets);
    }
    // what Excel wrote before 2007, and what it writes behind a password
    if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
      return {
        problem: extension.startsWith('xls') && extension !== 'xls' ? 'locked' : 'old-format',
      };
    }
    if (extension === 'xls') return { problem: 'old-format' };
    if (extension.startsWith('xls')) return { problem: 'unreadable' };
    if (!TEXT_EXTENSIONS.includes(extension) && !file.type.startsWith('text/')) {
      return { problem: 'not-a-sheet' };
    }
    const { readDelimited } = await loadPiece(() => import('./read-delimited.ts'));
    const { text, ...read } = decodeText(bytes, encoding);
    const reading = filled([{ name: file.name, rows: readDelimited(text) }]);
    return 'problem' in reading ? reading : { ...reading, text: read };
  } catch (error) {
    if (error instanceof MissingPiece) return { problem: `no-reader-${error.why}` };
    return { problem: 'unreadable' };
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function filled(sheets: readonly Sheet[]): SheetsReading {
  const [first, ...rest] = sheets.filter(({ rows }) => rows.some((row) => row.some(Boolean)));
  return first === undefined ? { problem: 'empty' } : { sheets: [first, ...rest] };
}
