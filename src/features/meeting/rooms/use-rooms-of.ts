import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { timelineQueries } from '../api/timeline.ts';
import type { KnownMeeting } from '../model/conflicts.ts';

export interface RoomsOfMeetings {
  /** The meetings whose details are there, with their rooms. */
  readonly found: readonly KnownMeeting[];
  /** How many were asked for, and how many of those are there. */
  readonly asked: number;
  readonly read: number;
  readonly isReading: boolean;
  /** Meetings whose rooms stay unknown: too many, or their details failed. */
  readonly unread: number;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The physical rooms of meetings: a call each (operation 4), for the first `most` of them. */
export function useRoomsOf(meetings: readonly KnownMeeting[], most: number): RoomsOfMeetings {
  const asking = useMemo(() => meetings.slice(0, most), [meetings, most]);
  const details = useQueries({
    // one that fails is asked again by the person, not four times each
    queries: asking.map(({ id }) => ({ ...timelineQueries.attendance(id), retry: false })),
    combine: (results) => ({
      rooms: results.map(({ data }) => data?.rooms.map(({ id }) => id)),
      waiting: results.filter(({ isPending }) => isPending).length,
      failed: results.filter(({ isLoadingError }) => isLoadingError).length,
      error: results.find(({ isLoadingError }) => isLoadingError)?.error,
      retry: () => {
        for (const result of results) if (result.isLoadingError) void result.refetch();
      },
    }),
  });
  const { rooms, waiting, failed, error, retry } = details;
  const found = useMemo(
    () =>
      asking.flatMap((meeting, index) => {
        const roomIds = rooms[index];
        return roomIds ? [{ ...meeting, roomIds }] : [];
      }),
    [asking, rooms],
  );
  return {
    found,
    asked: asking.length,
    read: asking.length - waiting - failed,
    isReading: waiting > 0,
    unread: failed + meetings.length - asking.length,
    error: error ?? undefined,
    retry,
  };
}
