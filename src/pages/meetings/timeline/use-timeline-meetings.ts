import { rangeStart } from '#app/api/list-range.ts';
import { useMemo } from 'react';
import { joinChunks, type MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { MeetingState } from '#app/api/generated/types.gen.ts';
import type { TimelineWindow } from '#app/features/meeting/model/timeline/days.ts';
import { printedTime } from '#app/components/time/time-range.ts';
import { useWholeList } from '../list/use-meeting-list.ts';

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
  /** Not shown: refused ones hold nothing, others have no time. */
  readonly refused: number;
  readonly withoutTime: number;
  readonly error: unknown;
  readonly retry: () => void;
}

const running = { state: MeetingState.Running, descending: false };

/**
 * Everything that goes on in a window, in stretches: operation 3 without a state, from the day before, as a platform
 * that lists by start leaves out what began earlier; what runs now may have begun long ago and is read apart.
 */
export function useTimelineMeetings({ start, end }: TimelineWindow): TimelineMeetings {
  const filters = useMemo(
    () => ({ from: rangeStart(printedTime(start)), to: printedTime(end), descending: false }),
    [start, end],
  );
  const list = useWholeList(filters, true);
  const pages = list.data?.pages;
  const begun = useWholeList(running, true);
  const begunPages = begun.data?.pages;
  const read = useMemo(() => {
    const rows = joinChunks([...(begunPages ?? []), ...(pages ?? [])]).filter((row) =>
      isWithin(row, start, end),
    );
    const held = rows.filter(({ state }) => state !== MeetingState.Refused);
    const meetings = held.filter((row): row is TimelineMeeting => row.start !== undefined);
    return {
      meetings,
      loaded: rows.length,
      refused: rows.length - held.length,
      withoutTime: held.length - meetings.length,
    };
  }, [pages, begunPages, start, end]);
  const available = pages?.at(-1)?.total ?? 0;
  return {
    ...read,
    available: Math.max(available, read.loaded),
    complete:
      pages !== undefined &&
      !list.isPlaceholderData &&
      !list.hasNextPage &&
      begunPages !== undefined &&
      !begun.hasNextPage,
    pending: pages === undefined && !list.isError,
    stale: list.isPlaceholderData,
    refreshing: list.isFetching || begun.isFetching,
    error: list.error ?? begun.error ?? undefined,
    retry: () => {
      for (const one of [list, begun]) {
        void (one.isFetchNextPageError ? one.fetchNextPage() : one.refetch());
      }
    },
  };
}

/** A row without a time is counted, wherever it would stand. */
function isWithin({ start, end }: MeetingRow, from: number, to: number): boolean {
  return start === undefined || (start < to && Math.max(end ?? Infinity, start + 1) > from);
}
