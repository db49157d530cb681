import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { personalStore } from '#app/components/by-person.ts';

/** Seconds between two reads of the channels. */
export const intervals = [5, 15, 60] as const;
export type Interval = (typeof intervals)[number];

/** While a wall is laid out; null: its channels are read only when somebody asks. */
const rate = personalStore<Interval | null>({
  key: 'channel-refresh',
  schema: z.nullable(z.union(intervals.map((seconds) => z.literal(seconds)))),
  empty: 15,
});

/** How often the channels of a wall that is being laid out are read; undefined: only when somebody asks. */
export function useRefreshRate(): Interval | undefined {
  return useSyncExternalStore(rate.subscribe, rate.get) ?? undefined;
}

export function setRefreshRate(every: Interval | undefined): void {
  rate.set(every ?? null);
}
