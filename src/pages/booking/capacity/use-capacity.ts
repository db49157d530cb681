import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { bookingQueries } from '#app/features/meeting/api/booking.ts';
import { capacityAt } from '#app/features/platform/model/capacity.ts';
import type { PeakForecast, PlaceTaker } from '#app/features/platform/model/capacity.ts';
import { isDuration, spanOf } from '#app/lib/time.ts';
import type { Span } from '#app/lib/time.ts';
import { useBooking } from '../booking-context.ts';
import { daysOf, knownMeetings } from '#app/features/meeting/model/known-meetings.ts';
import { instantOf } from '../zone-time.ts';

export type Capacity =
  /** There is no time to forecast for, or the platform has not answered yet. */
  | { readonly state: 'waiting' }
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void }
  /** The platform has places but publishes none for this size. */
  | { readonly state: 'unknown'; readonly size: number }
  | {
      readonly state: 'known';
      readonly size: number;
      readonly span: Span;
      readonly forecast: PeakForecast;
      /** The counts shown belong to another time; the counts for this one are loading. */
      readonly stale: boolean;
    };

/** The clock is rounded down to this, so that the forecast does not refresh every second. */
const QUARTER = 15 * 60_000;

/**
 * The load from other meetings at the time of the booking as typed. It reads the same calls as the conflict
 * check, so they are made once.
 */
export function useCapacity(): Capacity {
  const { mode, values, platform } = useBooking();
  const { resources, offset } = platform;
  const start =
    values.kind === 'instant'
      ? Math.floor(platform.now / QUARTER) * QUARTER
      : instantOf(values.start)?.at;
  const minutes = isDuration(values.durationMinutes) ? values.durationMinutes : undefined;
  const asked = start !== undefined && minutes !== undefined;
  const [from, to] = asked ? daysOf(start, minutes, offset) : [''];
  const booked = useQuery({
    ...bookingQueries.booked(from, to),
    enabled: asked && resources !== undefined,
    select: takers,
    placeholderData: (before) => before,
  });
  const running = useQuery(bookingQueries.running());
  const { maxTerminals, videoFormats } = values.settings;
  const resolution = videoFormats?.[0]?.resolution;
  const size = typeof maxTerminals === 'number' ? maxTerminals : undefined;
  const meetingId = mode.kind === 'edit' ? mode.meetingId : undefined;
  const taken = booked.data;
  const runs = running.data;

  const result = useMemo(() => {
    if (start === undefined || minutes === undefined || size === undefined) return undefined;
    if (resources === undefined || taken === undefined) return undefined;
    const span = spanOf(start, minutes);
    const facts = { pool: resources, booked: taken, ...(runs && { running: runs }) };
    return { size, span, forecast: capacityAt({ span, size, resolution, meetingId }, facts) };
  }, [start, minutes, size, resolution, meetingId, resources, taken, runs]);

  if (!asked || resources === undefined || size === undefined) return { state: 'waiting' };
  if (booked.isError) {
    return { state: 'failed', error: booked.error, retry: () => void booked.refetch() };
  }
  if (result === undefined) return { state: 'reading' };
  const { span, forecast } = result;
  if (forecast === undefined) return { state: 'unknown', size };
  return { state: 'known', size, span, forecast, stale: booked.isPlaceholderData };
}

function takers(answer: Parameters<typeof knownMeetings>[0]): PlaceTaker[] {
  return knownMeetings(answer).map(({ id, start, end, size }) => ({ id, start, end, size }));
}
