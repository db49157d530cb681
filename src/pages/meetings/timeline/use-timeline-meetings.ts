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

/** Everything that goes on in a window, in stretches: operation 3 without a state. */
export function useTimelineMeetings({ start, end }: TimelineWindow): TimelineMeetings {
  const filters = useMemo(
    () => ({ from: printedTime(start), to: printedTime(end), descending: false }),
    [start, end],
  );
  const list = useWholeList(filters, true);
  const pages = list.data?.pages;
  const read = useMemo(() => {
    const rows = joinChunks(pages ?? []);
    const held = rows.filter(({ state }) => state !== MeetingState.Refused);
    const meetings = held.filter((row): row is TimelineMeeting => row.start !== undefined);
    return {
      meetings,
      loaded: rows.length,
      refused: rows.length - held.length,
      withoutTime: held.length - meetings.length,
    };
  }, [pages]);
  const available = pages?.at(-1)?.total ?? 0;
  return {
    ...read,
    available: Math.max(available, read.loaded),
    complete: pages !== undefined && !list.isPlaceholderData && !list.hasNextPage,
    pending: pages === undefined && !list.isError,
    stale: list.isPlaceholderData,
    refreshing: list.isFetching,
    error: list.error ?? undefined,
    retry: () => void (list.isFetchNextPageError ? list.fetchNextPage() : list.refetch()),
  };
}
