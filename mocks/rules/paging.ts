import { invalid } from '../http/refusal.ts';

/**
 * Applies `start` (0), `count` (10; 0 = all) and `order` (0 ascending, 1 descending) of every list. `rows` must
 * be in ascending order; returns the page and the total before paging.
 */
export function pageOf<Row>(
  query: Readonly<Record<string, string>>,
  rows: readonly Row[],
): { readonly total: number; readonly page: readonly Row[] } {
  const start = whole(query.start, 'start', 0);
  const count = whole(query.count, 'count', 10);
  const order = whole(query.order, 'order', 0);
  if (order > 1) throw invalid('order', '只支持 0 或 1');
  const ordered = order === 0 ? rows : rows.toReversed();
  const page = ordered.slice(start, count === 0 ? undefined : start + count);
  return { total: rows.length, page };
}

function whole(text: string | undefined, field: string, otherwise: number): number {
  if (text === undefined || text === '') return otherwise;
  if (!/^\d+$/.test(text)) throw invalid(field, '必须为非负整数');
  return Number(text);
}
