import type { QueryClient } from '@tanstack/react-query';
import { routerPath } from '#app/lib/base-path.ts';
import { matchesPattern, patterns } from '#app/lib/paths.ts';
import { startMeetingsRead } from '#app/pages/meetings/list/first-read.ts';
import { startTimelineRead } from '#app/pages/meetings/timeline/first-read.ts';
import { startOverviewRead } from '#app/pages/overview/reads.ts';
import { createQueryClient } from './query-client.ts';

type FirstRead = (queryClient: QueryClient, search: URLSearchParams) => void;

/**
 * The first reads of the pages people begin on, started beside the page's code and never waited
 * for: the page shows its own loading state.
 */
export const firstReads: Readonly<Record<string, FirstRead>> = {
  [patterns.overview]: startOverviewRead,
  [patterns.meetings]: startMeetingsRead,
  [patterns.timeline]: startTimelineRead,
};

/** Begins the console's reading: of the page that an address leads to at once, where one is given. */
export function beginReading(address?: Pick<Location, 'pathname' | 'search'>): QueryClient {
  const queryClient = createQueryClient();
  if (address) {
    const path = routerPath(address.pathname);
    const [, read] = Object.entries(firstReads).find(([one]) => matchesPattern(one, path)) ?? [];
    read?.(queryClient, new URLSearchParams(address.search));
  }
  return queryClient;
}
