import { overlaps, type Span } from '#app/lib/time.ts';
import type { Conflict, KnownMeeting } from './conflicts.ts';
import type { KnownRoom } from './known-rooms.ts';
import { roomInWords, roomLabel, type PhysicalRoom } from './physical-rooms.ts';

/** Which physical rooms are taken at a time, and what that means for a booking. */

/** The meetings in each room, by its id. */
export type BusyRooms = ReadonlyMap<string, readonly KnownMeeting[]>;

/** The meetings that hold rooms and people at some time of the span, the earliest first. */
export function meetingsDuring(
  span: Span,
  meetings: readonly KnownMeeting[],
  /** The meeting that is edited: it is not in its own way. */
  meetingId?: string,
): KnownMeeting[] {
  const byId = new Map(
    meetings
      .filter(({ id, over }) => id !== meetingId && over !== true)
      .filter((meeting) => overlaps(span, meeting))
      .map((meeting) => [meeting.id, meeting]),
  );
  return [...byId.values()].toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}

/** Meetings by the rooms they are in. */
export function busyRooms(meetings: readonly KnownMeeting[]): BusyRooms {
  const busy = new Map<string, KnownMeeting[]>();
  for (const meeting of meetings) {
    for (const roomId of new Set(meeting.roomIds)) {
      const others = busy.get(roomId);
      if (others) others.push(meeting);
      else busy.set(roomId, [meeting]);
    }
  }
  return busy;
}

/** A room of a booking that another meeting is in. */
export interface DoubleBooking {
  readonly roomId: string;
  /** Its name and place. */
  readonly room: string;
  readonly meeting: KnownMeeting;
  /** Names this room, that meeting and the time of the booking: an agreement to it is to nothing else. */
  readonly key: string;
}

/** Every room of the booking that is taken at its time. */
export function doubleBookings(
  rooms: readonly PhysicalRoom[],
  span: Span,
  busy: BusyRooms,
): DoubleBooking[] {
  return rooms.map(roomInWords).flatMap((room) => {
    const { id: roomId } = room;
    return (busy.get(roomId) ?? []).map((meeting) => ({
      roomId,
      room: roomLabel(room),
      meeting,
      key: [roomId, meeting.id, span.start, span.end ?? ''].join(' '),
    }));
  });
}

export interface DoubleBookingProblem extends Omit<DoubleBooking, 'key'> {
  readonly code: 'room-busy';
}

/** What prevents sending: rooms that are taken, and nobody has agreed to a double booking. */
export function doubleBookingProblems(
  found: readonly DoubleBooking[],
  /** Keys of the double bookings that the person chose to make. */
  agreed: readonly string[],
): DoubleBookingProblem[] {
  return found
    .filter(({ key }) => !agreed.includes(key))
    .map(({ roomId, room, meeting }) => ({ code: 'room-busy', roomId, room, meeting }));
}

/** The same as conflicts of the booking, the rooms by their names. */
export function physicalRoomConflicts(
  rooms: readonly PhysicalRoom[],
  span: Span,
  busy: BusyRooms,
): Conflict[] {
  return doubleBookings(rooms, span, busy).map(({ roomId, room, meeting }) => ({
    code: 'room-busy',
    severity: 'warns',
    roomId,
    room,
    meeting,
  }));
}

/** Whether a room has seats for so many; one of unknown size may have. */
export function hasSeats({ seats }: Pick<KnownRoom, 'seats'>, people: number): boolean {
  return seats === undefined || seats >= people;
}

/** The rooms to choose from: the free ones first, those with enough seats before the others. */
export function roomsToChoose(
  rooms: readonly KnownRoom[],
  busy: BusyRooms,
  people: number,
): readonly KnownRoom[] {
  const rank = (room: KnownRoom) => (busy.has(room.id) ? 2 : 0) + (hasSeats(room, people) ? 0 : 1);
  return rooms.toSorted((a, b) => rank(a) - rank(b));
}

const size = ({ seats = Infinity }: KnownRoom) => seats;

/** So many rooms are proposed in place of one that is taken. */
const PROPOSED = 3;

/** Free rooms in place of one that is taken: those of its place first, then the smallest that fits. */
export function roomsInstead(
  taken: string,
  rooms: readonly KnownRoom[],
  busy: BusyRooms,
  people: number,
): readonly KnownRoom[] {
  const place = rooms.find(({ id }) => id === taken)?.place ?? '';
  const rank = (room: KnownRoom) => (room.place === place ? 0 : 1);
  return rooms
    .filter((room) => room.id !== taken && !busy.has(room.id) && hasSeats(room, people))
    .toSorted((a, b) => rank(a) - rank(b) || (size(a) === size(b) ? 0 : size(a) - size(b)))
    .slice(0, PROPOSED);
}
