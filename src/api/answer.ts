import { isJsonObject, ownValue } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { OperationFacts } from './generated/operations.gen.ts';

/** A string or a number of a JSON text. Splitting at them leaves nothing that could be taken for a number. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
/**
 * Where a number begins that may be beyond those a number holds exactly: nothing shorter is. Ids of many digits within
 * texts do not count, or every list would be gone through token by token.
 */
const LONG = /(?:^|[:,[])\s*-?\d{16}/;

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

/** A list whose name the document prints misspelt; the right name is that of other lists. */
const RIGHT_SPELLING: JsonObject = { memebers: 'members' };

/**
 * The answer of a list without what is no row, so that one odd row does not take the others or the page with it.
 * A missing list is empty. The total counts what is left out: such a list is not whole.
 */
export function readList(
  answer: JsonObject,
  named: NonNullable<OperationFacts['rows']>,
): ReadAnswer & { readonly answer: JsonObject } {
  const { list, id } = named;
  const rows = rowsIn(listIn(answer, named));
  const isRow = (row: unknown): row is JsonObject =>
    isJsonObject(row) && (id === undefined || isId(row[id]));
  const read = rows
    .filter(isRow)
    .map((row) =>
      id === undefined || typeof row[id] === 'string' ? row : { ...row, [id]: String(row[id]) },
    );
  const unreadable = rows.filter((row) => !isRow(row));
  const { total } = answer;
  const tooFew = unreadable.length > 0 && !(typeof total === 'number' && total >= rows.length);
  return {
    answer: { ...answer, [list]: read, ...(tooFew && { total: rows.length }) },
    unreadable,
  };
}

/** The list as it came: under its name, the right spelling of it, or as the only list whose rows have its ids. */
function listIn(answer: JsonObject, { list, id }: NonNullable<OperationFacts['rows']>): unknown {
  const other = ownValue(RIGHT_SPELLING, list);
  const named = [answer[list], typeof other === 'string' ? answer[other] : undefined];
  const lists = Object.values(answer).filter(
    (value: unknown) =>
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((row) => isJsonObject(row) && id !== undefined && isId(row[id])),
  );
  return named.find(isGiven) ?? (lists.length === 1 ? lists[0] : undefined);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** A list that is none: nothing, or objects by their place (`{"0": …}`); anything else is one unreadable row. */
function rowsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value === undefined || value === null || value === '') return [];
  if (!isJsonObject(value)) return [value];
  const rows = Object.values(value);
  return rows.every(isJsonObject) ? rows : [value];
}

function isId(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}
