/** Rows of cells out of a spreadsheet file, as texts. The readers are fetched when the first file comes. */

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export type SheetProblem =
  /** The binary format of old: to be saved as xlsx first. */
  'old-format' | 'not-a-sheet' | 'too-large' | 'unreadable' | 'empty';

export type SheetsReading =
  { readonly sheets: readonly [Sheet, ...Sheet[]] } | { readonly problem: SheetProblem };

/** Ten thousand people take about one; more is something else. */
const MOST_BYTES = 10 * 1024 * 1024;

export async function readSheets(file: File): Promise<SheetsReading> {
  const extension = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  if (file.size > MOST_BYTES) return { problem: 'too-large' };
  if (extension === 'xls') return { problem: 'old-format' };
  try {
    const sheets = await sheetsOf(file, extension);
    if (sheets === undefined) return { problem: 'not-a-sheet' };
    const [first, ...rest] = sheets.filter(({ rows }) => rows.some(isFilled));
    return first === undefined ? { problem: 'empty' } : { sheets: [first, ...rest] };
  } catch {
    return { problem: 'unreadable' };
  }
}

async function sheetsOf(file: File, extension: string): Promise<Sheet[] | undefined> {
  if (extension === 'xlsx') return readExcel(file);
  const isText = ['csv', 'tsv', 'txt'].includes(extension) || file.type.startsWith('text/');
  return isText ? [{ name: file.name, rows: await readCsv(await file.arrayBuffer()) }] : undefined;
}

async function readExcel(file: File): Promise<Sheet[]> {
  // The other builds start a worker from a blob, which a strict content security policy forbids.
  const { default: readXlsx } = await import('read-excel-file/universal');
  const sheets = await readXlsx(file);
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) => row.map((cell) => (cell === null ? '' : String(cell).trim()))),
  }));
}

async function readCsv(bytes: ArrayBuffer): Promise<string[][]> {
  const { default: Papa } = await import('papaparse');
  const { data } = Papa.parse<string[]>(decode(bytes));
  return data.map((row) => row.map((cell) => cell.trim()));
}

/** UTF-8, or what a Chinese Excel writes where it is not that. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell !== '');
}
