import type { ListQuery } from './list-query.ts';

/** The rows that a page asks the platform for; everything (0) for "all". */
export function stretchOf({ size, page }: ListQuery): { first: number; count: number } {
  return size === 'all' ? { first: 0, count: 0 } : { first: (page - 1) * size, count: size };
}

export function pagesOf(total: number, size: ListQuery['size']): number {
  return size === 'all' ? 1 : Math.max(1, Math.ceil(total / size));
}

/** The page's part of rows that are all here. */
export function cutPage<Row>(rows: readonly Row[], query: ListQuery): readonly Row[] {
  const { first, count } = stretchOf(query);
  return count === 0 ? rows : rows.slice(first, first + count);
}
