import { offsetIn } from '#app/components/time/browser-zone.ts';
import { objectsIn } from '#app/lib/json.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { systemQueries } from '#app/features/platform/api/system.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import type { BookingFacts } from '#app/features/meeting/model/conflicts.ts';
import { bookingHorizon, parseTime } from '#app/lib/time.ts';
import { useNow } from '#app/components/time/use-now.ts';

export interface PlatformFacts {
  readonly now: number;
  /**
   * The offset in which the platform writes its times, in minutes east of UTC; the zone's own until it is
   * known.
   */
  readonly offset: number;
  /** The latest start that the platform accepts, if it publishes one. */
  readonly horizon: number | undefined;
  readonly resources: BookingFacts['resources'];
}

/** `resource_type`: 2 counts by resolution (field notes, section 4). */
const BY_RESOLUTION = 2;

/** What the platform publishes about booking in general. Nothing is assumed before it has answered. */
export function usePlatformFacts(zone: string): PlatformFacts {
  const now = useNow();
  const { offered } = useOffered('getBookingDeadline');
  const deadline = useQuery({ ...systemQueries.deadline(), enabled: offered }).data?.data?.deadline;
  const answered = useQuery(systemQueries.resources()).data;
  const offset = parseTime(deadline)?.offset ?? offsetIn(zone, now);
  // stays the same until the platform answers again, so that what was checked against it is not rechecked
  const resources = useMemo(
    () =>
      answered && {
        countsByResolution: answered.resource_type === BY_RESOLUTION,
        lines: objectsIn(answered.resources).map((line) => ({
          name: line.name ?? '',
          size: line.max_join_mt,
          resolution: line.resolution ?? 0,
          used: line.used ?? 0,
          total: line.total ?? 0,
        })),
      },
    [answered],
  );
  return { now, offset, horizon: bookingHorizon(deadline, offset), resources };
}
