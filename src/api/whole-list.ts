import { isJsonObject, type JsonObject } from '#app/lib/json.ts';

/** Query of a list for all its rows. The document says of `count` in every list: "如果参数为0表示获取所有". */
export const WHOLE_LIST = { start: 0, count: 0 } as const;

/** Rows a call, where a platform answers none for `count` 0. */
const PAGE = 200;

/**
 * Reads a list to its end, page by page, and answers it as one: the first answer with the rows of all. `read` asks for
 * the rows from a place on.
 */
export async function readPages(
  first: number,
  read: (page: { readonly start: number; readonly count: number }) => Promise<unknown>,
): Promise<unknown> {
  let whole: unknown;
  let start = first;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- only the page before tells whether there is another
    const page: unknown = await read({ start, count: PAGE });
    whole = whole === undefined ? page : joined(whole, page);
    const rows = isJsonObject(page) ? rowsIn(page).length : 0;
    start += rows;
    if (rows === 0 || !isJsonObject(page) || start >= totalOf(page, start, rows)) return whole;
  }
}

/** Rows of the whole list. Where it is not stated, a full page has another one after it. */
function totalOf({ total }: JsonObject, read: number, rows: number): number {
  if (typeof total === 'number') return total;
  return rows < PAGE ? read : Infinity;
}

/** The longest list of an answer, also of a part of it: the people of a picture (operation 44) are in its `vmp`. */
function rowsIn(page: JsonObject): readonly unknown[] {
  const lists = Object.values(page).flatMap((value) => {
    if (isJsonObject(value)) return [rowsIn(value)];
    return Array.isArray(value) ? [value] : [];
  });
  return lists.reduce((longest, list) => (list.length > longest.length ? list : longest), []);
}

function joined(whole: unknown, page: unknown): unknown {
  if (Array.isArray(whole) && Array.isArray(page)) return [...whole, ...page];
  if (!isJsonObject(whole) || !isJsonObject(page)) return whole;
  return Object.fromEntries(
    Object.entries(whole).map(([name, value]) => [name, joined(value, page[name])]),
  );
}

/**
 * The rows of a list that was asked for whole; undefined where it is not: rows that could not be read are left out, and
 * a missing list reads as empty, so that the announced total tells. An update must not send such a list back.
 */
export function wholeRows<Row>(rows: readonly Row[], total: unknown): readonly Row[] | undefined {
  const isWhole = typeof total === 'number' ? rows.length >= total : rows.length > 0;
  return isWhole ? rows : undefined;
}
