import { isJsonObject } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { OperationFacts } from './generated/operations.gen.ts';

/** A string or a number of a JSON text. Splitting at them leaves nothing that could be taken for a number. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
/** Nothing shorter is beyond the whole numbers that a number holds exactly. */
const LONG = /\d{16}/;

/**
 * Parses an answer. A whole number beyond 2^53 would lose digits, and is an id: it becomes the text of its digits,
 * which is what the document prints ids as. Done on the text, as not every browser tells a reviver the source.
 * @throws SyntaxError
 */
export function parseAnswer(text: string): unknown {
  return JSON.parse(LONG.test(text) ? text.replaceAll(TOKENS, exact) : text);
}

function exact(token: string): string {
  if (!/^-?\d+$/.test(token) || Number.isSafeInteger(Number(token))) return token;
  return `"${token}"`;
}

/** An answer as it is read, and what of its list could not be. */
export interface ReadAnswer {
  readonly answer: unknown;
  /** Rows that are no objects or lack their id, and so can be neither shown nor opened. */
  readonly unreadable: readonly unknown[];
}

/**
 * The answer of a list without what is no row, so that one odd row does not take the others or the page with it.
 * A missing list is empty.
 */
export function readList(
  answer: JsonObject,
  { list, id }: NonNullable<OperationFacts['rows']>,
): ReadAnswer {
  const given = answer[list];
  const rows: readonly unknown[] = Array.isArray(given) ? given : rowsIn(given);
  const isRow = (row: unknown): row is JsonObject =>
    isJsonObject(row) && (id === undefined || isId(row[id]));
  const read = rows
    .filter(isRow)
    .map((row) =>
      id === undefined || typeof row[id] === 'string' ? row : { ...row, [id]: String(row[id]) },
    );
  return { answer: { ...answer, [list]: read }, unreadable: rows.filter((row) => !isRow(row)) };
}

/** A list that is none: nothing, or objects by their place (`{"0": …}`); anything else is one unreadable row. */
function rowsIn(value: unknown): readonly unknown[] {
  if (value === undefined || value === null || value === '') return [];
  if (!isJsonObject(value)) return [value];
  const rows = Object.values(value);
  return rows.every(isJsonObject) ? rows : [value];
}

function isId(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}
