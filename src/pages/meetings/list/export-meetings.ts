import { offsetAt } from '#app/components/time/browser-zone.ts';
import {
  joinChunks,
  readAllMeetings,
  type MeetingChunk,
  type MeetingFilters,
  type MeetingRow,
} from '#app/features/meeting/api/meetings.ts';
import { collatorOf } from '#app/lib/collator.ts';
import { formatTime } from '#app/lib/time.ts';
import { comparisonFor, findRows, minutesOf, nothingSorted, takeChunk } from './arrange.ts';
import type { ListQuery } from './list-query.ts';
import { loadPiece } from '#app/components/pieces/load-piece.ts';

interface ReadOptions {
  readonly query: ListQuery;
  readonly filters: MeetingFilters;
  readonly language: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, all: number) => void;
}

/** Every meeting that a view stands for, on all of its pages, in its order. */
export async function readView({ query, filters, language, ...options }: ReadOptions) {
  const chunks = await readAllMeetings(filters, options);
  const found = findRows(chunks, query.text);
  const rows = query.sort.by === 'start' ? joinChunks(chunks) : sortAll(chunks, query, language);
  return found ? rows.filter(({ id }) => found.has(id)) : rows;
}

function sortAll(chunks: readonly MeetingChunk[], { sort }: ListQuery, language: string) {
  const compare = comparisonFor(sort, collatorOf(language));
  return chunks.reduce((sorted, chunk) => takeChunk(sorted, chunk, compare), nothingSorted).rows;
}

export interface CsvWords {
  readonly headers: readonly string[];
  readonly state: (state: number | undefined) => string;
  readonly type: (type: number | undefined) => string;
}

/**
 * A table for spreadsheet programs: they need the mark at the beginning to read UTF-8, and run what begins like a
 * formula, wherever the name of a meeting came from.
 */
export async function meetingsCsv(rows: readonly MeetingRow[], words: CsvWords): Promise<string> {
  const { default: papa } = await loadPiece(() => import('papaparse'));
  const data = rows.map((row) => [
    row.name,
    row.number,
    words.state(row.state),
    localTime(row.start),
    localTime(row.end ?? undefined),
    minutesOf(row) ?? '',
    words.type(row.type),
    row.creator,
    row.series,
    row.id,
  ]);
  const table = papa.unparse({ fields: [...words.headers], data }, { escapeFormulae: true });
  return `\u{feff}${table}\r\n`;
}

/** `2026-03-31 15:42` in the browser's zone, which the head of the column names. */
function localTime(at: number | undefined): string {
  if (at === undefined) return '';
  return formatTime(at, offsetAt(at)).slice(0, 16).replace('T', ' ');
}
