import { describe, expect, it } from 'vitest';
import {
  mergeRooms,
  readRoom,
  readRoomSheet,
  readRoomsJson,
  roomOfMeeting,
  withRooms,
} from './known-rooms.ts';

const hall = { id: '7', name: 'Hall', place: 'HQ', seats: 12, equipment: 'Camera' };

describe('a room', () => {
  it.each([
    ['as a file has it', { id: 7, name: 'Hall', place: 'HQ', seats: 12, equipment: ['Camera'] }],
    [
      'as it is typed',
      { id: '０07', name: ' Hall ', place: 'HQ', seats: '12', equipment: 'Camera' },
    ],
    [
      'as meetings name it',
      { id: 7, name: 'Hall', region_name: 'HQ', seats: 12, equipment: 'Camera' },
    ],
  ])('is read %s', (_, row) => {
    expect(readRoom(row)).toEqual(hall);
  });

  it.each([
    ['no-name', { id: '7' }],
    ['bad-id', { name: 'Hall' }],
    ['bad-id', { id: 'A7', name: 'Hall' }],
    ['bad-seats', { id: '7', name: 'Hall', seats: 'many' }],
    ['bad-seats', { id: '7', name: 'Hall', seats: '-1' }],
  ])('is refused: %s', (problem, row) => {
    expect(readRoom(row)).toEqual({ problem });
  });

  it('of an unknown number of seats has none', () => {
    expect(readRoom({ id: '7', name: 'Hall', seats: '' })).not.toHaveProperty('seats');
    expect(readRoom({ id: '7', name: 'Hall', seats: 0 })).not.toHaveProperty('seats');
  });

  it('is named in a meeting by what the contract prints', () => {
    expect(roomOfMeeting(hall)).toEqual({ id: 7, name: 'Hall', region_name: 'HQ' });
  });
});

describe('a list of rooms', () => {
  it('is read from JSON, alone or as `rooms`; what is wrong is counted', () => {
    const rows = [hall, { name: 'No id' }, { ...hall, name: 'Again' }, 'x'];
    const read = {
      rooms: [hall],
      problems: [
        { row: 2, problem: 'bad-id' },
        { row: 3, problem: 'same-id' },
        { row: 4, problem: 'no-name' },
      ],
    };
    expect(readRoomsJson(JSON.stringify(rows))).toEqual(read);
    expect(readRoomsJson(JSON.stringify({ rooms: rows }))).toEqual(read);
  });

  it.each(['', '{', '{}', '7', '{"rooms": {}}'])('is none in %j', (text) => {
    expect(readRoomsJson(text)).toBeUndefined();
  });

  it.each([
    ['in English', ['Room ID', 'Name', 'Location', 'Capacity', 'Equipment']],
    ['in Chinese', ['会议室编号', '会议室', '位置', '座位数', '设备']],
  ])('is read from a sheet with heads %s, its rows counted as they stand there', (_, heads) => {
    const sheet = [
      ['Rooms of the house'],
      heads,
      ['7', 'Hall', 'HQ', '12', 'Camera'],
      ['', '', '', '', ''],
      ['x', 'Attic', '', '', ''],
    ];
    expect(readRoomSheet(sheet)).toEqual({
      rooms: [hall],
      problems: [{ row: 5, problem: 'bad-id' }],
    });
  });

  it('is none in a sheet without heads', () => {
    expect(readRoomSheet([['7', 'Hall']])).toBeUndefined();
    expect(readRoomSheet([])).toBeUndefined();
  });

  it('takes over what changed and keeps the rest', () => {
    const attic = { id: '8', name: 'Attic', place: '', equipment: '' };
    const bigger = { ...hall, seats: 20 };
    expect(withRooms([hall], [attic, bigger])).toEqual([bigger, attic]);
  });
});

const known = (sources: Partial<Parameters<typeof mergeRooms>[0]>) =>
  mergeRooms({ list: [], file: [], meetings: [], ...sources }, new Intl.Collator('en'));

describe('known rooms', () => {
  const seen = { id: '7', name: 'Hall 7', detail: 'Suzhou' };

  it('are each there once: the list before the file, the file before the meetings', () => {
    const file = { ...hall, name: 'Hall of the file' };
    expect(known({ meetings: [seen] })).toEqual([
      { id: '7', name: 'Hall 7', place: 'Suzhou', equipment: '', source: 'meetings' },
    ]);
    expect(known({ meetings: [seen], file: [file] })).toEqual([{ ...file, source: 'file' }]);
    expect(known({ meetings: [seen], file: [file], list: [hall] })).toEqual([
      { ...hall, source: 'list' },
    ]);
  });

  it('stand in the order of place and name', () => {
    const meetings = [
      { id: '1', name: 'Room 10', detail: 'B' },
      { id: '2', name: 'Alster', detail: 'B' },
      { id: '3', name: 'Thames', detail: 'A' },
    ];
    expect(known({ meetings }).map(({ id }) => id)).toEqual(['3', '2', '1']);
  });
});
