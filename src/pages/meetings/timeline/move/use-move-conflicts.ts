import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { platformNow } from '#app/api/platform-clock.ts';
import { offsetAt } from '#app/components/time/browser-zone.ts';
import { bookingQueries } from '#app/features/meeting/api/booking.ts';
import { findConflicts, type Conflict } from '#app/features/meeting/model/conflicts.ts';
import { daysOf, knownMeetings } from '#app/features/meeting/model/known-meetings.ts';
import { namedRoom } from '#app/features/meeting/model/meeting-room.ts';
import { physicalRoomConflicts } from '#app/features/meeting/model/room-use.ts';
import { spanOfPlace, type MovedTo } from '#app/features/meeting/model/timeline/move.ts';
import { useRoomsBusy } from '#app/features/meeting/rooms/use-rooms-busy.ts';
import { useIdentities } from '#app/features/people/directory/use-identities.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { readPeople } from '#app/features/people/model/people-fields.ts';
import { systemQueries } from '#app/features/platform/api/system.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';
import { textOf, type JsonObject } from '#app/lib/json.ts';
import { bookingHorizon, parseTime } from '#app/lib/time.ts';

interface MoveCheck {
  readonly state: 'checking' | 'checked' | 'failed';
  readonly conflicts: readonly Conflict[];
  /** Meetings of that time whose rooms could not be read. */
  readonly unread: number;
  readonly error: unknown;
  readonly retry: () => void;
}

/** What is in the way of a meeting where it shall be: people, rooms, its virtual room, its name. */
export function useMoveConflicts(
  opened: JsonObject | undefined,
  to: MovedTo | undefined,
  meetingId: string,
): MoveCheck {
  const { offered } = useOffered('getBookingDeadline');
  const deadline = useQuery({ ...systemQueries.deadline(), enabled: offered }).data?.data?.deadline;
  const offset = parseTime(deadline)?.offset ?? offsetAt(platformNow());
  const horizon = bookingHorizon(deadline, offset);
  const [from, until] = to === undefined ? [''] : daysOf(to.start, to.duration, offset);
  const booked = useQuery({
    ...bookingQueries.booked(from, until),
    enabled: to !== undefined,
    select: knownMeetings,
  });
  const members = useMemo(() => (opened === undefined ? [] : readPeople(opened).members), [opened]);
  const memberKeys = useMemo(() => members.map(personKey), [members]);
  const { identities, pending } = useIdentities(memberKeys);
  const span = to && spanOfPlace(to);
  const rooms = useRoomsBusy(span, meetingId, (to?.rooms.length ?? 0) > 0);
  const virtualRoom = opened === undefined ? '' : namedRoom(opened);
  const inVirtualRoom = useMeetingsOf(virtualRoom);

  const conflicts =
    to === undefined || span === undefined || opened === undefined
      ? []
      : [
          ...physicalRoomConflicts(to.rooms, span, rooms.busy),
          ...findConflicts(
            {
              name: textOf(opened['name']),
              start: to.start,
              durationMinutes: to.duration,
              people: members,
              meetingId,
              ...(virtualRoom !== '' && { virtualRoomId: virtualRoom }),
            },
            {
              now: platformNow(),
              platformOffset: offset,
              meetings: (booked.data ?? []).map((meeting) =>
                inVirtualRoom.has(meeting.id)
                  ? { ...meeting, virtualRoomId: virtualRoom }
                  : meeting,
              ),
              ...(horizon !== undefined && { horizon }),
              identities,
            },
          ),
        ];
  const error = (booked.isLoadingError ? booked.error : undefined) ?? rooms.error;
  const isChecking = pending || booked.isPending || rooms.state === 'reading' || to === undefined;
  return {
    state: error === undefined ? (isChecking ? 'checking' : 'checked') : 'failed',
    conflicts,
    unread: rooms.unread,
    error,
    retry: () => {
      if (booked.isLoadingError) void booked.refetch();
      rooms.retry();
    },
  };
}

const NONE: ReadonlySet<string> = new Set();

/** The meetings in a virtual room, which are known by its number. */
function useMeetingsOf(roomId: string): ReadonlySet<string> {
  const rooms = useQuery({ ...virtualRoomQueries.list(), enabled: roomId !== '' });
  const number = rooms.data?.find(({ id }) => id === roomId)?.number ?? '';
  const meetings = useQuery({ ...virtualRoomQueries.meetings(number), enabled: number !== '' });
  return useMemo(
    () => (meetings.data === undefined ? NONE : new Set(meetings.data.map(({ id }) => id))),
    [meetings.data],
  );
}
