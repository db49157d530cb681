import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { bookingQueries } from '#app/features/meeting/api/booking.ts';
import { capacityAt } from '#app/features/platform/model/capacity.ts';
import type { PeakForecast, PlaceTaker } from '#app/features/platform/model/capacity.ts';
import { isDuration, spanOf } from '#app/lib/time.ts';
import type { Span } from '#app/lib/time.ts';
import { useBooking } from '../booking-context.ts';
import { daysOf, knownMeetings } from '../use-conflicts.ts';
import { instantOf } from '../zone-time.ts';

export type Capacity =
  /** No time to forecast for, or nothing known of the platform yet. */
  | { readonly state: 'waiting' }
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void }
  /** The platform has places, but tells of none for this size. */
  | { readonly state: 'unknown'; readonly size: number }
  | {
      readonly state: 'known';
      readonly size: number;
      readonly span: Span;
      readonly forecast: PeakForecast;
      /** What is shown was counted for another time; this one is on its way. */
      readonly stale: boolean;
    };

/** Moves with the clock, but not with every second of it. */
const QUARTER = 15 * 60_000;

/**
 * What is booked beside the booking as typed. It reads what the check for conflicts reads: the same
 * calls, asked once.
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
