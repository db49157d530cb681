import { offsetAt } from '#app/components/time/browser-zone.ts';
import {
  joinChunks,
  readAllMeetings,
  type MeetingChunk,
  type MeetingFilters,
  type MeetingRow,
} from '#app/features/meeting/api/meetings.ts';
import { fewAtOnce } from '#app/api/few-at-once.ts';
import { getMeeting } from '#app/api/generated/sdk.gen.ts';
import type { MeetingDetailAnswer } from '#app/api/generated/types.gen.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { readPerson } from '#app/features/people/model/people-fields.ts';
import { collatorOf } from '#app/lib/collator.ts';
import { numberCell, textCell } from '#app/lib/csv-cells.ts';
import { objectsIn } from '#app/lib/json.ts';
import { formatTime } from '#app/lib/time.ts';
import { comparisonFor, findRows, minutesOf, nothingSorted, takeChunk } from './arrange.ts';
import type { DetailColumn } from './export-columns.ts';
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

/** What is exported of a meeting's details. */
export type ExportDetails = Readonly<Record<DetailColumn, string>>;

/** Details cost a call each. */
const inTurn = fewAtOnce(4);

/** Reads the details of these meetings; one that fails ends the export, which would not be whole. */
export async function readDetails(
  rows: readonly MeetingRow[],
  { signal, onProgress }: Pick<ReadOptions, 'signal' | 'onProgress'>,
): Promise<ReadonlyMap<string, ExportDetails>> {
  let done = 0;
  const read = async ({ id }: MeetingRow) => {
    const answer = await inTurn(signal, () => getMeeting({ path: { meeting_id: id }, signal }));
    done += 1;
    onProgress(done, rows.length);
    return [id, exportDetails(answer)] as const;
  };
  return new Map(await Promise.all(rows.map(read)));
}

function exportDetails({ chairman, rooms, members }: MeetingDetailAnswer): ExportDetails {
  const named = objectsIn(rooms).map(({ name }) => (typeof name === 'string' ? name.trim() : ''));
  return {
    chair: personText(readPerson(chairman)),
    rooms: named.filter((name) => name !== '').join('; '),
    people: objectsIn(members)
      .map((member) => personText(readPerson(member)))
      .filter((text) => text !== '')
      .join('; '),
  };
}

/** `Ann <ann@example.com>`, as people are pasted; the platform's own ids tell nobody anything. */
function personText(person: Person | null): string {
  if (person === null) return '';
  const { name, account, kind } = person;
  if (name === '') return account;
  return kind === 'moid' ? name : `${name} <${account}>`;
}

export interface CsvWords {
  readonly headers: readonly string[];
  readonly state: (state: number | undefined) => string;
  readonly type: (type: number | undefined) => string;
}

/** What is added to the columns, in this order. */
export interface AddedColumns {
  readonly columns: readonly DetailColumn[];
  readonly details: ReadonlyMap<string, ExportDetails>;
}

/**
 * A table for spreadsheet programs: they need the mark at the beginning to read UTF-8. Commas whatever the language:
 * the line that would name another separator costs Excel the mark.
 */
export async function meetingsCsv(
  rows: readonly MeetingRow[],
  words: CsvWords,
  added: AddedColumns = { columns: [], details: new Map() },
): Promise<string> {
  const { default: papa } = await loadPiece(() => import('papaparse'));
  const data = rows.map((row) => {
    const details = added.details.get(row.id);
    return [
      textCell(row.name),
      numberCell(row.number),
      textCell(words.state(row.state)),
      localTime(row.start),
      localTime(row.end ?? undefined),
      minutesOf(row) ?? '',
      textCell(words.type(row.type)),
      textCell(row.creator),
      textCell(row.series),
      textCell(row.id),
      ...added.columns.map((column) => textCell(details?.[column] ?? '')),
    ];
  });
  const table = papa.unparse({ fields: [...words.headers], data });
  return `\u{feff}${table}\r\n`;
}

/** `2026-03-31 15:42` in the browser's zone, which the head of the column names. */
function localTime(at: number | undefined): string {
  if (at === undefined) return '';
  return formatTime(at, offsetAt(at)).slice(0, 16).replace('T', ' ');
}
