import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { MeetingState } from '#app/api/generated/types.gen.ts';
import { joinChunks, meetingQueries } from '#app/api/queries/meetings.ts';
import type { MeetingRow } from '#app/api/queries/meetings.ts';
import { prepareSearch, searchRows } from '#app/domain/search.ts';

/** So many are listed; the search finds the others. */
const LISTED = 100;

export interface Targets {
  /** The first of those that match. */
  readonly listed: readonly MeetingRow[];
  /** How many more match. */
  readonly more: number;
  /** Every meeting that can be pushed to. */
  readonly all: readonly MeetingRow[];
  readonly pending: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Booked and running meetings to push to, one excepted. */
export function useTargets(except: string, text: string): Targets {
  const running = useEvery(MeetingState.Running);
  const booked = useEvery(MeetingState.Booked);
  const all = [...running.rows, ...booked.rows].filter(({ id }) => id !== except);
  const found = searchRows(prepareSearch(all), text);
  const listed = found.slice(0, LISTED).flatMap((place) => all[place] ?? []);
  const { query: first } = running;
  const { query: second } = booked;
  return {
    listed,
    more: found.length - listed.length,
    all,
    pending: first.isPending || second.isPending,
    error: first.error ?? second.error,
    retry: () => {
      void first.refetch();
      void second.refetch();
    },
  };
}

function useEvery(state: number) {
  const query = useInfiniteQuery(meetingQueries.whole({ state, descending: false }));
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  return { query, rows: joinChunks(query.data?.pages ?? []) };
}
