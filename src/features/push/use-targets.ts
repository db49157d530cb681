import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { MeetingState } from '#app/api/generated/types.gen.ts';
import { joinChunks, meetingQueries } from '#app/features/meeting/api/meetings.ts';
import type { PresetOwner } from '#app/features/preset/api/presets.ts';
import { templateQueries } from '#app/features/template/api/templates.ts';
import { prepareSearch, searchRows } from '#app/lib/search.ts';
import { meetingTarget, templateTarget } from './push-target.ts';
import type { PushTarget } from './push-target.ts';

/** Up to this many are listed; the search finds the others. */
const LISTED = 100;

export interface Targets {
  /** The first matches. */
  readonly listed: readonly PushTarget[];
  /** The number of further matches. */
  readonly more: number;
  /** Every possible target of the kind. */
  readonly all: readonly PushTarget[];
  readonly pending: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** Booked and running meetings, or templates, that can be pushed to, except the owner of the preset. */
export function useTargets(kind: PushTarget['kind'], except: PresetOwner, text: string): Targets {
  const meetings = kind === 'meeting';
  const running = useEvery(MeetingState.Running, meetings);
  const booked = useEvery(MeetingState.Booked, meetings);
  const templates = useQuery({ ...templateQueries.list(), enabled: !meetings });
  const every = meetings
    ? [...running.rows, ...booked.rows].map(meetingTarget)
    : (templates.data ?? []).map(templateTarget);
  const all = every.filter(({ id }) => kind !== except.kind || id !== except.id);
  const found = searchRows(prepareSearch(all), text);
  const listed = found.slice(0, LISTED).flatMap((place) => all[place] ?? []);
  const reads = meetings ? [running.query, booked.query] : [templates];
  return {
    listed,
    more: found.length - listed.length,
    all,
    pending: reads.some(({ isPending }) => isPending),
    error: reads.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const { refetch } of reads) void refetch();
    },
  };
}

function useEvery(state: number, enabled: boolean) {
  const query = useInfiniteQuery({
    ...meetingQueries.whole({ state, descending: false }),
    enabled,
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  useEffect(() => {
    if (enabled && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [enabled, hasNextPage, isFetching, isError, fetchNextPage]);
  return { query, rows: joinChunks(query.data?.pages ?? []) };
}
