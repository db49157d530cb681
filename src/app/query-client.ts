import { QueryClient } from '@tanstack/react-query';
import { isApiError } from '#app/api/api-error.ts';

const mostRetries = 3;

/** Reads are tried again with back-off when the way there failed; a write is never repeated by itself. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < mostRetries && isApiError(error) && error.transient,
        retryDelay: (failures) => Math.min(500 * 2 ** failures, 8_000),
        staleTime: 15_000,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
}
