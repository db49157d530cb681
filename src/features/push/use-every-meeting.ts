import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { joinChunks, meetingQueries } from '#app/features/meeting/api/meetings.ts';
import type { MeetingFilters } from '#app/features/meeting/api/meetings.ts';

/** Every meeting of a filter, read stretch by stretch. */
export function useEveryMeeting(filters: MeetingFilters, enabled: boolean) {
  const query = useInfiniteQuery({ ...meetingQueries.whole(filters), enabled });
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  useEffect(() => {
    if (enabled && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [enabled, hasNextPage, isFetching, isError, fetchNextPage]);
  return { query, rows: joinChunks(query.data?.pages ?? []) };
}
