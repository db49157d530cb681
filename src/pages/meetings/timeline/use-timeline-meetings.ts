import { listsByStart } from '#app/api/list-range.ts';
import { LONG_AGO } from '#app/api/running-meetings.ts';
import { useMemo } from 'react';
import { joinChunks, type MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { MeetingState } from '#app/api/generated/types.gen.ts';
import type { TimelineWindow } from '#app/features/meeting/model/timeline/days.ts';
import { useWholeList } from '../list/use-meeting-list.ts';
import { running, windowFilters } from './first-read.ts';

/** A row of the list that has a time: what can stand on a timeline. */
export interface TimelineMeeting extends MeetingRow {
  readonly start: number;
}

export interface TimelineMeetings {
  readonly meetings: readonly TimelineMeeting[];
  /** Read so far, of how many in the window. */
  readonly loaded: number;
  readonly available: number;
  readonly complete: boolean;
  readonly pending: boolean;
  readonly stale: boolean;
  readonly refreshing: boolean;
  /** When the list was last read, in ms since 1970; 0: not yet. */
  readonly readAt: number;
  /** Not shown: refused ones hold nothing, others have no time. */
  readonly refused: number;
  readonly withoutTime: number;
  readonly error: unknown;
  readonly retry: () => void;
}

const everything = { from: LONG_AGO, descending: true };

/**
 * Everything that goes on in a window, in stretches: operation 3 without a state, from the day before, as a platform
 * that lists by start leaves out what began earlier; what runs now may have begun long ago and is read apart. Where a
 * platform is known to list by start, everything there is is read too, once for all windows, newest first: a meeting may
 * be as long as it likes.
 */
export function useTimelineMeetings({ start, end }: TimelineWindow): TimelineMeetings {
  const filters = useMemo(() => windowFilters({ start, end }), [start, end]);
  const list = useWholeList(filters, true);
  const pages = list.data?.pages;
  const begun = useWholeList(running, true);
  const begunPages = begun.data?.pages;
  const byStart = listsByStart();
  const all = useWholeList(everything, byStart);
  const allPages = byStart ? all.data?.pages : undefined;
  const read = useMemo(() => {
    const rows = joinChunks([...(begunPages ?? []), ...(pages ?? []), ...(allPages ?? [])]).filter(
      (row) => isWithin(row, start, end),
    );
    const held = rows.filter(({ state }) => state !== MeetingState.Refused);
    const meetings = held.filter((row): row is TimelineMeeting => row.start !== undefined);
    return {
      meetings,
      loaded: rows.length,
      refused: rows.length - held.length,
      withoutTime: held.length - meetings.length,
    };
  }, [pages, begunPages, allPages, start, end]);
  const reads = byStart ? [list, begun, all] : [list, begun];
  const available = pages?.at(-1)?.total ?? 0;
  return {
    ...read,
    available: Math.max(available, read.loaded),
    complete:
      pages !== undefined &&
      !list.isPlaceholderData &&
      !list.hasNextPage &&
      begunPages !== undefined &&
      !begun.hasNextPage &&
      (!byStart || (allPages !== undefined && !all.hasNextPage)),
    pending: pages === undefined && !list.isError,
    stale: list.isPlaceholderData,
    refreshing: reads.some(({ isFetching }) => isFetching),
    readAt: list.dataUpdatedAt,
    error: reads.find(({ error }) => error !== null)?.error ?? undefined,
    retry: () => {
      for (const one of reads) {
        void (one.isFetchNextPageError ? one.fetchNextPage() : one.refetch());
      }
    },
  };
}

/** A row without a time is counted, wherever it would stand. */
function isWithin({ start, end }: MeetingRow, from: number, to: number): boolean {
  return start === undefined || (start < to && Math.max(end ?? Infinity, start + 1) > from);
}
