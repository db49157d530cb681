import { queryOptions } from '@tanstack/react-query';
import { getBookingDeadline, getResources, getVersion } from '#app/api/generated/sdk.gen.ts';

const hour = 3_600_000;

/** What the platform is and has: contract, "获取会管API版本信息" and its neighbours. */
export const systemQueries = {
  /** Version and API level; changes only when the platform is upgraded. */
  version: () =>
    queryOptions({
      queryKey: ['system', 'version'],
      queryFn: ({ signal }) => getVersion({ signal }),
      staleTime: hour,
    }),
  /** How far ahead one may book. */
  deadline: () =>
    queryOptions({
      queryKey: ['system', 'deadline'],
      queryFn: ({ signal }) => getBookingDeadline({ signal }),
      staleTime: hour,
    }),
  resources: () =>
    queryOptions({
      queryKey: ['system', 'resources'],
      queryFn: ({ signal }) => getResources({ signal }),
      staleTime: 30_000,
    }),
};
