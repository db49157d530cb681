import { expect, it } from 'vitest';
import { isRoomId, readRooms, roomInWords, roomsIn, writtenRoom } from './physical-rooms.ts';

const hall = { id: 1, name: 'Hall', region_name: 'HQ' };

it('a room is written as it is read', () => {
  expect(writtenRoom(roomInWords(hall))).toEqual(hall);
  expect(roomInWords({ id: 2, name: 'Bare' })).toEqual({ id: '2', name: 'Bare' });
  expect(['7', '', '1.5', '-1', 'x'].map(isRoomId)).toEqual([true, false, false, false, false]);
});

it('an answer without a list of rooms has none', () => {
  expect([{}, { rooms: null }, { rooms: 'x' }].map(readRooms)).toEqual([[], [], []]);
});

it('each room of the answers is there once, those of single dates too', () => {
  const series = {
    rooms: [hall],
    regular_rooms: [{ day: '2026-03-31', meeting_rooms: [{ id: 3, name: 'Attic' }, hall] }],
  };
  expect(roomsIn([series, { rooms: [hall, {}] }, undefined])).toEqual([
    { id: '3', name: 'Attic' },
    { id: '1', name: 'Hall', detail: 'HQ' },
  ]);
});

it('a room that was read for the timeline has its region', () => {
  const rooms = [{ id: '1', name: 'Hall', region: 'HQ' }];
  expect(roomsIn([{ rooms }])).toEqual([{ id: '1', name: 'Hall', detail: 'HQ' }]);
});
