import * as z from 'zod/mini';
import type { AnnouncedSeries } from '#app/features/series/model/series-changes.ts';
import { textOf } from '#app/lib/json.ts';
import { printedMinutes } from '#app/lib/time.ts';
import type { BookingMode } from '../booking-mode.ts';

const schema = z.object({
  before: z.object({
    name: z.string(),
    minutes: z.optional(z.number()),
    dates: z.array(z.object({ id: z.string(), at: z.number() })),
  }),
});

/** What the result of an edited series says about the series before, kept in the browser's history. */
export function announcedState(mode: BookingMode, now: number): unknown {
  if (mode.kind !== 'edit' || mode.series === undefined) return undefined;
  const { opened, series } = mode;
  const minutes = printedMinutes(opened);
  return {
    before: {
      name: textOf(opened['name']),
      ...(minutes !== undefined && { minutes }),
      dates: series.dates.filter(({ at }) => at > now),
    },
  };
}

/** Undefined for a new series, and for a state that is something else. */
export function readAnnounced(state: unknown): AnnouncedSeries | undefined {
  const { data } = schema.safeParse(state);
  return data && { ...data.before, minutes: data.before.minutes };
}
