import type { OperationId } from '#app/api/generated/operations.gen.ts';
import { isJsonObject, type JsonObject } from '#app/lib/json.ts';
import type { Ask, Platform } from './platform.ts';

const PAGE = 100;
const MOST_PAGES = 20;

/** The objects of a list within an answer. */
export function rowsOf(body: JsonObject, list: string): readonly JsonObject[] {
  const rows = body[list];
  return Array.isArray(rows) ? rows.filter(isJsonObject) : [];
}

/** An id or a number, as text. */
export function idOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The rows of a list, page by page, because `count` 0 is one of the things that are tried. */
export async function allRows(
  { read }: Platform,
  id: OperationId,
  list: string,
  ask: Ask = {},
): Promise<readonly JsonObject[]> {
  const rows: JsonObject[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = { ...ask.query, start: rows.length, count: PAGE };
    // oxlint-disable-next-line no-await-in-loop -- only the page before tells whether there is another
    const next = rowsOf(await read(id, { ...ask, query }), list);
    rows.push(...next);
    if (next.length < PAGE) break;
  }
  return rows;
}

/** Whether the list of meetings of a time has this one. */
export async function isListed(
  platform: Platform,
  meeting: string,
  from: number,
  to: number,
): Promise<boolean> {
  const query = { start_time: moment(from), end_time: moment(to) };
  const rows = await allRows(platform, 'listMeetings', 'meetings', { query });
  return rows.some((row) => idOf(row['meeting_id']) === meeting);
}

/** A moment as calls send it: to the second, with an offset. */
export function moment(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, '+00:00');
}
