import { currentProfile } from '#app/api/profile.ts';
import { useQuery } from '@tanstack/react-query';
import { isApiError } from '#app/api/api-error.ts';
import { bookingQueries } from '#app/features/meeting/api/booking.ts';
import { checkMeetingName } from '#app/lib/naming.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { MINUTE, endOf, formatTime, isDuration } from '#app/lib/time.ts';
import type { BookingValues } from './booking-values.ts';
import { useDebounced } from '#app/components/use-debounced.ts';
import type { PlatformFacts } from './use-platform-facts.ts';
import { instantOf } from './zone-time.ts';

export type NameCheck =
  /** No check is needed: the name or the time is not valid yet, or the name is untouched. */
  | { readonly state: 'idle' | 'checking' | 'free' | 'unchecked' }
  | { readonly state: 'refused'; readonly error: unknown };

const SETTLED = 400;

/** Asks the platform once typing has paused whether the name is free at that time. */
export function useNameCheck(
  typed: BookingValues,
  platform: PlatformFacts,
  meetingId: string | undefined,
): NameCheck {
  const { offered } = useOffered('validateMeetingName');
  const { name, kind, start, durationMinutes: minutes } = typed;
  const isInstant = kind === 'instant';
  // rounded to the minute, so that "now" asks once a minute at most
  const at = isInstant ? Math.floor(platform.now / MINUTE) * MINUTE : instantOf(start)?.at;
  const askable =
    checkMeetingName(name, currentProfile().curlyQuotes).length === 0 &&
    at !== undefined &&
    isDuration(minutes);
  const end = askable ? endOf(at, minutes) : null;
  const question = askable
    ? `${formatTime(at, platform.offset)} ${end === null ? '' : formatTime(end, platform.offset)} ${name}`
    : '';
  const settled = useDebounced(question, SETTLED);
  const [from = '', to = '', ...words] = settled.split(' ');
  const check = useQuery({
    ...bookingQueries.name({
      name: words.join(' '),
      start: from,
      end: to || undefined,
      meetingId,
    }),
    enabled: offered && settled !== '',
  });
  if (question === '') return { state: 'idle' };
  if (!offered) return { state: 'unchecked' };
  if (settled !== question || check.isPending) return { state: 'checking' };
  if (!check.isError) return { state: 'free' };
  const { error } = check;
  return isApiError(error) && error.failure === 'refused'
    ? { state: 'refused', error }
    : { state: 'unchecked' };
}
