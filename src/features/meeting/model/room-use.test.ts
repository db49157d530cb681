import { expect, test } from 'vitest';
import type { KnownMeeting } from './conflicts.ts';
import type { KnownRoom } from './known-rooms.ts';
import {
  busyRooms,
  doubleBookings,
  meetingsDuring,
  physicalRoomConflicts,
  doubleBookingProblems,
  roomsInstead,
  roomsToChoose,
} from './room-use.ts';

const span = { start: 100, end: 200 };
const meeting = (id: string, start: number, end: number | null, roomIds: string[] = []) =>
  ({ id, name: `Meeting ${id}`, start, end, roomIds }) satisfies KnownMeeting;
const hall = { id: 1, name: 'Hall', region_name: 'HQ' };
const attic = { id: 2, name: 'Attic' };

test.each<[string, KnownMeeting, boolean]>([
  ['within it', meeting('a', 120, 130), true],
  ['around it', meeting('a', 0, 300), true],
  ['up to its start', meeting('a', 0, 100), false],
  ['from its end', meeting('a', 200, 300), false],
  ['without an end', meeting('a', 0, null), true],
  ['over', { ...meeting('a', 120, 130), over: true }, false],
  ['the edited one', meeting('own', 120, 130), false],
])('a meeting that is %s holds its rooms then: %o', (_, one, holds) => {
  expect(meetingsDuring(span, [one], 'own')).toEqual(holds ? [one] : []);
});

test('of two lists a meeting is there once, the earliest first', () => {
  const [late, early] = [meeting('b', 150, 160), meeting('a', 110, 160)];
  expect(meetingsDuring(span, [late, early, late])).toEqual([early, late]);
});

const weekly = meeting('w', 90, 150, ['1']);
const busy = busyRooms([weekly, meeting('x', 100, 200, ['3', '3'])]);

test('each room of a booking that is taken prevents sending until just that is agreed to', () => {
  const found = doubleBookings([hall, attic], span, busy);
  expect(found).toMatchObject([{ roomId: '1', room: 'Hall (HQ)', meeting: weekly }]);
  expect(doubleBookingProblems(found, [])).toEqual([
    { code: 'room-busy', roomId: '1', room: 'Hall (HQ)', meeting: weekly },
  ]);
  const agreed = found.map(({ key }) => key);
  expect(doubleBookingProblems(found, agreed)).toEqual([]);
  const later = { start: 110, end: 210 };
  expect(doubleBookingProblems(doubleBookings([hall], later, busy), agreed)).toHaveLength(1);
  const another = busyRooms([meeting('y', 90, 150, ['1'])]);
  expect(doubleBookingProblems(doubleBookings([hall], span, another), agreed)).toHaveLength(1);
});

test('a double booking is a conflict with the name of the room', () => {
  expect(physicalRoomConflicts([hall, attic], span, busy)).toEqual([
    { code: 'room-busy', severity: 'warns', roomId: '1', room: 'Hall (HQ)', meeting: weekly },
  ]);
});

const known = (id: string, place: string, seats?: number): KnownRoom => ({
  id,
  name: `Room ${id}`,
  place,
  equipment: '',
  source: 'list',
  ...(seats !== undefined && { seats }),
});

test('free rooms stand first, those with enough seats before the others', () => {
  const rooms = [known('1', 'A', 20), known('2', 'A', 4), known('4', 'A', 8), known('5', 'A')];
  const ids = (people: number) => roomsToChoose(rooms, busy, people).map(({ id }) => id);
  expect(ids(6)).toEqual(['4', '5', '2', '1']);
  expect(ids(0)).toEqual(['2', '4', '5', '1']);
});

test('in place of a taken room come free ones: of its place first, the smallest that fits before others', () => {
  const rooms = [
    known('1', 'HQ', 10),
    known('3', 'HQ', 10),
    known('5', 'Hamburg', 8),
    known('6', 'HQ'),
    known('7', 'HQ', 40),
    known('8', 'HQ', 4),
    known('9', 'HQ', 12),
  ];
  expect(roomsInstead('1', rooms, busy, 8).map(({ id }) => id)).toEqual(['9', '7', '6']);
  expect(roomsInstead('1', [known('1', 'HQ'), known('5', 'Hamburg', 8)], busy, 8)).toHaveLength(1);
});
