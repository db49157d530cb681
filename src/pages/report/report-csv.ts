import { loadPiece } from '#app/components/pieces/load-piece.ts';
import { textCell } from '#app/lib/csv-cells.ts';
import type { ReportRow } from './report-rows.ts';

interface CsvWords {
  readonly heads: readonly string[];
  readonly name: (row: ReportRow) => string;
}

/** The rows as a file for spreadsheets; what is not known is an empty cell. */
export async function reportCsv(rows: readonly ReportRow[], { heads, name }: CsvWords) {
  const { default: papa } = await loadPiece(() => import('papaparse'));
  const data = rows.map((row) => [
    textCell(name(row)),
    row.meetings,
    Math.round((row.minutes / 60) * 100) / 100,
    row.invited,
    row.shown === 0 ? '' : row.joined,
  ]);
  // Excel takes a file without this mark for one in the computer's own encoding
  return `\u{feff}${papa.unparse({ fields: [...heads], data })}\r\n`;
}
