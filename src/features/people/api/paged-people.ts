import { infiniteQueryOptions } from '@tanstack/react-query';
import type { readKey } from '#app/api/read-key.ts';

/** A part of a list of people, and how many there are in all. */
export interface PeoplePage<Person> {
  readonly total: number;
  readonly people: readonly Person[];
}

/** The rows of a list to read: so many, from a place on. */
export interface PageRange {
  readonly start: number;
  readonly count: number;
}

/** The first page is small, so that it is there at once; the rest comes in larger steps. */
const FIRST_PAGE = 50;
const NEXT_PAGE = 200;

/** Reads a list of people page by page. */
export function pagedPeople<Person>(
  queryKey: ReturnType<typeof readKey>,
  read: (range: PageRange, signal: AbortSignal) => Promise<PeoplePage<Person>>,
) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam: start, signal }) =>
      read({ start, count: start === 0 ? FIRST_PAGE : NEXT_PAGE }, signal),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const count = pages.reduce((sum, page) => sum + page.people.length, 0);
      return last.people.length > 0 && count < last.total ? count : undefined;
    },
  });
}
