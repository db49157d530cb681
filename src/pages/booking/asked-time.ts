import { roomOfMeeting, type RoomFacts } from '#app/features/meeting/model/known-rooms.ts';
import { isRoomId, type PhysicalRoom } from '#app/features/meeting/model/physical-rooms.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { readPersons } from '#app/features/people/model/person-address.ts';
import { seatPeople } from '#app/features/people/model/roles.ts';
import { isDuration, parseTime } from '#app/lib/time.ts';
import type { BookingValues } from './booking-values.ts';
import { localAt } from './zone-time.ts';

/**
 * What the address asks for: a span that was selected on the timeline, in the room of its row, or a booking that was
 * typed in one line.
 */
export interface AskedTime {
  readonly name?: string;
  /** Milliseconds since 1970 UTC. */
  readonly start?: number;
  /** 0: permanent. */
  readonly durationMinutes?: number;
  /** Id of a physical room. */
  readonly place?: string;
  readonly people?: readonly Person[];
}

/** Longer than any name that is typed in one line. */
const LONGEST_NAME = 200;

/**
 * Reads `?start=` (ISO 8601 with an offset), `?duration=` (minutes), `?place=`, `?name=` and each `?who=`. Invalid values
 * are ignored; the form then proposes its own.
 */
export function askedTime(query: URLSearchParams): AskedTime {
  const printed = parseTime(query.get('start'));
  const given = query.get('duration');
  const place = query.get('place') ?? '';
  const name = (query.get('name') ?? '').slice(0, LONGEST_NAME).toWellFormed();
  const people = readPersons(query.getAll('who'));
  const minutes = given === null || !/^\d{1,6}$/.test(given) ? undefined : Number(given);
  return {
    ...(printed?.offset !== undefined && { start: printed.at }),
    ...(minutes !== undefined && isDuration(minutes) && { durationMinutes: minutes }),
    ...(isRoomId(place) && { place }),
    ...(name.trim() !== '' && { name }),
    ...(people.length > 0 && { people }),
  };
}

/** An untouched form at the requested time and place. */
export function atAskedTime(
  values: BookingValues,
  asked: AskedTime,
  rooms: readonly RoomFacts[],
): BookingValues {
  const { name, start, durationMinutes, place, people } = asked;
  return {
    ...values,
    ...(name !== undefined && { name }),
    ...(start !== undefined && { start: localAt(start, values.start.zone) }),
    ...(durationMinutes !== undefined && { durationMinutes }),
    ...(place !== undefined && { rooms: [askedRoom(place, rooms)] }),
    ...(people !== undefined && { people: seatPeople(values.people, 'members', people).people }),
  };
}

function askedRoom(id: string, rooms: readonly RoomFacts[]): PhysicalRoom {
  const known = rooms.find((room) => room.id === id);
  return roomOfMeeting(known ?? { id, name: '', place: '', equipment: '' });
}
