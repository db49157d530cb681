import { onPlatformClock } from '#app/api/platform-clock.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { wallStyleQueries } from '../api/wall-styles.ts';
import type { WallStyle } from '../model/wall-style.ts';
import type { Interval } from './refresh-rate.ts';

export interface LiveStyle {
  /** As it was read last; undefined until somebody asked. */
  readonly style: WallStyle | undefined;
  /** Milliseconds since 1970 UTC. */
  readonly readAt: number;
  readonly reading: boolean;
  readonly error: unknown;
  readonly paused: boolean;
  readonly onPause: (paused: boolean) => void;
  readonly onRead: () => void;
}

/** A style with what its channels do: read when somebody asks, and every so many seconds if wanted. */
export function useLiveStyle(id: string, every: Interval | undefined, enabled: boolean): LiveStyle {
  const [paused, setPaused] = useState(false);
  const runs = enabled && every !== undefined && !paused;
  const query = useQuery({
    ...wallStyleQueries.live(id),
    enabled: runs,
    refetchInterval: runs ? every * 1000 : false,
  });
  return {
    style: query.data,
    readAt: onPlatformClock(query.dataUpdatedAt),
    reading: query.isFetching,
    error: query.error,
    paused,
    onPause: setPaused,
    onRead: () => void query.refetch(),
  };
}
