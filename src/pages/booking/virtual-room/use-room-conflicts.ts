import { useQuery } from '@tanstack/react-query';
import { virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';
import type { RoomMeeting } from '#app/features/room/api/virtual-rooms.ts';
import type { Conflict } from '#app/features/meeting/model/conflicts.ts';
import { overlaps, spanOf } from '#app/lib/time.ts';
import type { BookingValues } from '../booking-values.ts';

interface Wanted {
  readonly start: number;
  /** Minutes; 0: permanent. */
  readonly duration: number;
}

/**
 * Meetings in the chosen room that overlap with the booking: 99991 (the room is in use) or 51122 (it is not
 * free then). They are found by the room's number; a running meeting without an end conflicts with everything.
 */
export function useRoomConflicts(
  { room }: Pick<BookingValues, 'room'>,
  wanted: Wanted | undefined,
  /** The meeting being edited: it is in its own way nowhere. */
  meetingId: string | undefined,
): readonly Conflict[] {
  const meetings = useRoomMeetings(room);
  if (room === '' || wanted === undefined) return [];
  const others = meetings.filter(({ id }) => id !== meetingId);
  return roomConflicts(room, others, wanted);
}

/** Meetings of a room, by its id; empty if none is chosen or they are not loaded. */
export function useRoomMeetings(room: string): readonly RoomMeeting[] {
  const rooms = useQuery({ ...virtualRoomQueries.list(), enabled: room !== '' });
  const number = rooms.data?.find(({ id }) => id === room)?.number ?? '';
  const meetings = useQuery({ ...virtualRoomQueries.meetings(number), enabled: number !== '' });
  return meetings.data ?? NONE;
}

const NONE: readonly RoomMeeting[] = [];

/** Like `useRoomConflicts`, for meetings that are already loaded. */
export function roomConflicts(
  roomId: string,
  meetings: readonly RoomMeeting[],
  { start, duration }: Wanted,
): readonly Conflict[] {
  const span = spanOf(start, duration);
  return meetings.flatMap(({ id, name, span: held }) => {
    if (held === undefined || !overlaps(span, held)) return [];
    const meeting = { id, name, ...held };
    return [{ code: 'virtual-room-busy', severity: 'blocks', roomId, meeting }];
  });
}
