import { queryOptions } from '@tanstack/react-query';
import {
  getBookingDeadline,
  getPointToPointPermission,
  getResources,
  getVersion,
  listPlatforms,
  listRecordingServers,
} from '#app/api/generated/sdk.gen.ts';
import { readKey } from '#app/api/read-key.ts';
import { MINUTE } from '#app/lib/time.ts';

/** What the platform is and has: contract, "获取会管API版本信息" and its neighbours. */
export const systemQueries = {
  /** Version and API level; changes only when the platform is upgraded. */
  version: () =>
    queryOptions({
      queryKey: readKey('getVersion'),
      queryFn: ({ signal }) => getVersion({ signal }),
      staleTime: 60 * MINUTE,
    }),
  /** How far ahead one may book. */
  deadline: () =>
    queryOptions({
      queryKey: readKey('getBookingDeadline'),
      queryFn: ({ signal }) => getBookingDeadline({ signal }),
      staleTime: 60 * MINUTE,
    }),
  resources: () =>
    queryOptions({
      queryKey: readKey('getResources'),
      queryFn: ({ signal }) => getResources({ signal }),
      staleTime: 30_000,
    }),
  /** Platforms that the user domain may use. */
  platforms: () =>
    queryOptions({
      queryKey: readKey('listPlatforms'),
      queryFn: async ({ signal }) => (await listPlatforms({ signal })).platforms,
      staleTime: 60 * MINUTE,
    }),
  /** From the neighbouring directory (field notes, section 6), which a platform may not have. */
  recordingServers: () =>
    queryOptions({
      queryKey: readKey('listRecordingServers'),
      queryFn: ({ signal }) => readRecordingServers(signal),
      retry: false,
      staleTime: 60 * MINUTE,
    }),
  /** Operation 34: whether one terminal may call another; both by their E.164 numbers. */
  permission: (caller: string, callee: string) =>
    queryOptions({
      queryKey: readKey('getPointToPointPermission', { caller, callee }),
      queryFn: ({ signal }) => getPointToPointPermission({ query: { caller, callee }, signal }),
      staleTime: 0,
    }),
};

export interface KnownServer {
  readonly id: string;
  /** Empty where only the id is known. */
  readonly name: string;
}

export async function readRecordingServers(signal: AbortSignal): Promise<readonly KnownServer[]> {
  const { vrs = [] } = await listRecordingServers({ signal });
  return vrs.flatMap(({ moid, name }) => (moid ? [{ id: moid, name: name ?? '' }] : []));
}
