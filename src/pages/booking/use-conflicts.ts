import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { bookingQueries } from '#app/features/meeting/api/booking.ts';
import { findConflicts } from '#app/features/meeting/model/conflicts.ts';
import type { Conflict } from '#app/features/meeting/model/conflicts.ts';
import { daysOf, knownMeetings } from '#app/features/meeting/model/known-meetings.ts';
import { physicalRoomConflicts } from '#app/features/meeting/model/room-use.ts';
import { useRoomsBusy } from '#app/features/meeting/rooms/use-rooms-busy.ts';
import { isDuration } from '#app/lib/time.ts';
import { heldSpan } from './booking-problems.ts';
import type { BookingValues } from './booking-values.ts';
import { useIdentities } from '#app/features/people/directory/use-identities.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { useDebounced } from '#app/components/use-debounced.ts';
import type { PlatformFacts } from './use-platform-facts.ts';
import { useRoomConflicts } from './virtual-room/use-room-conflicts.ts';
import { instantOf } from './zone-time.ts';

const SETTLED = 300;

export type ConflictCheck =
  /** There is no time to check yet. */
  | { readonly state: 'waiting' }
  | { readonly state: 'checking'; readonly conflicts: readonly Conflict[] }
  | {
      readonly state: 'checked';
      readonly conflicts: readonly Conflict[];
      /** Meetings of that time whose rooms are not known, as there are too many to read. */
      readonly unread?: number;
    }
  | {
      readonly state: 'failed';
      readonly error: unknown;
      readonly retry: () => void;
      readonly conflicts: readonly Conflict[];
    };

/**
 * The conflicts of the booking as typed. One list call covers the days it touches, so that moving it within a
 * day needs no new call; obsolete calls are cancelled.
 */
export function useConflicts(
  typed: BookingValues,
  platform: PlatformFacts,
  meetingId: string | undefined,
): ConflictCheck {
  const values = useDebounced(typed, SETTLED);
  const start = startOf(values, platform);
  const duration = isDuration(values.durationMinutes) ? values.durationMinutes : undefined;
  const span = start === undefined || duration === undefined ? undefined : { start, duration };
  const [from, to] = span === undefined ? [''] : daysOf(span.start, span.duration, platform.offset);
  const known = useQuery({
    ...bookingQueries.booked(from, to),
    enabled: span !== undefined,
    select: knownMeetings,
    placeholderData: (before) => before,
  });
  const running = useQuery(bookingQueries.running()).data;
  const inRoom = useRoomConflicts(values, span, meetingId);
  const held = heldSpan(values, platform.now);
  const hasRooms = values.rooms.length > 0;
  const rooms = useRoomsBusy(held, meetingId, hasRooms);
  const inRooms = held === undefined ? [] : physicalRoomConflicts(values.rooms, held, rooms.busy);
  const { name, people, settings } = values;
  const { members } = people;
  const resolution = settings.videoFormats?.[0]?.resolution;
  const maxJoin = settings.maxTerminals;
  const memberKeys = useMemo(() => members.map(personKey), [members]);
  const { identities, pending } = useIdentities(memberKeys);
  const { now, offset, horizon, resources } = platform;
  const meetings = known.data;
  const instant = values.kind === 'instant';
  // thousands of people are looked up only when the booking's parts change, not on every keystroke
  const others = useMemo(() => {
    if (start === undefined || duration === undefined) return [];
    return findConflicts(
      {
        name,
        start,
        durationMinutes: duration,
        people: members,
        ...(meetingId && { meetingId }),
        ...(typeof maxJoin === 'number' && { maxJoin }),
        ...(resolution !== undefined && { resolution }),
      },
      {
        now: instant ? start : now,
        platformOffset: offset,
        meetings: meetings ?? [],
        ...(horizon !== undefined && { horizon }),
        ...(resources && { resources }),
        ...(running && { running }),
        identities,
      },
    );
  }, [
    name,
    start,
    duration,
    members,
    meetingId,
    maxJoin,
    resolution,
    instant,
    now,
    offset,
    meetings,
    horizon,
    resources,
    running,
    identities,
  ]);
  const found = [...inRoom, ...inRooms];
  const conflicts = found.length === 0 ? others : [...found, ...others];
  if (span === undefined) return { state: 'waiting' };
  if (known.isError) {
    return {
      state: 'failed',
      error: known.error,
      retry: () => void known.refetch(),
      conflicts,
    };
  }
  // a meeting that was not looked into may be in the room: the check is not whole
  if (rooms.error !== undefined) {
    return { state: 'failed', error: rooms.error, retry: rooms.retry, conflicts };
  }
  const settled =
    values === typed &&
    !pending &&
    !known.isPending &&
    !known.isPlaceholderData &&
    rooms.state !== 'reading';
  if (!settled) return { state: 'checking', conflicts };
  return { state: 'checked', conflicts, ...(rooms.unread > 0 && { unread: rooms.unread }) };
}

/** A series is checked per date elsewhere. */
function startOf({ kind, start }: BookingValues, { now }: PlatformFacts): number | undefined {
  if (kind === 'recurring') return undefined;
  return kind === 'instant' ? now : instantOf(start)?.at;
}
