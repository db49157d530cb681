import { platformNow } from '#app/api/platform-clock.ts';
import type { QueryClient } from '@tanstack/react-query';
import { meetingQueries } from '#app/features/meeting/api/meetings.ts';
import { meetingFilters, needsWhole, parseListQuery } from './list-query.ts';
import { stretchOf } from './page-of.ts';

/** Starts the list's first read for an address, beside the page's own code; failures are the page's to show. */
export function startMeetingsRead(queryClient: QueryClient, search: URLSearchParams): void {
  const query = parseListQuery(search);
  const filters = meetingFilters(query, new Date(platformNow()));
  if (needsWhole(query)) void queryClient.prefetchInfiniteQuery(meetingQueries.whole(filters));
  else void queryClient.prefetchQuery(meetingQueries.page(filters, stretchOf(query)));
}
