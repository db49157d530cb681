import { describe, expect, it } from 'vitest';
import type { RoomRow } from '#app/features/room/api/virtual-rooms.ts';
import { arrangedRooms, parseRoomQuery, roomSearch, type RoomRowWords } from './room-query.ts';

const parse = (search: string) => parseRoomQuery(new URLSearchParams(search));

function room(name: string, facts: Partial<RoomRow> = {}): RoomRow {
  return {
    id: name,
    name,
    number: '',
    status: 0,
    meeting: '',
    type: 0,
    size: 192,
    formats: [],
    exclusive: 0,
    users: 0,
    ...facts,
  };
}

const words: RoomRowWords = {
  status: ({ status }) => (status === 1 ? 'In use' : 'Idle'),
  type: () => 'Traditional',
  users: ({ users }) => String(users),
};

const rows = [
  room('Hall 10', { number: '0000010', status: 1, meeting: 'Morning round' }),
  room('Hall 9', { number: '0000009', exclusive: 1, users: 3, size: 64 }),
  room('Broken', { status: 7 }),
];
const shown = (search: string) =>
  arrangedRooms(rows, parse(search), words, 'en').map(({ name }) => name);

describe('the address', () => {
  it.each(['', '?q=hall+9&show=inUse&sort=-number', '?sort=-name'])(
    'reads what it wrote: %s',
    (search) => {
      expect(roomSearch(parse(search))).toBe(search);
    },
  );

  it.each(['sort=colour', 'show=green', 'q=++'])('takes %s for nothing', (search) => {
    expect(roomSearch(parse(search))).toBe('');
  });
});

it.each([
  ['', ['Broken', 'Hall 9', 'Hall 10']],
  ['sort=-name', ['Hall 10', 'Hall 9', 'Broken']],
  ['sort=status', ['Hall 10', 'Hall 9', 'Broken']],
  ['sort=size', ['Hall 9', 'Hall 10', 'Broken']],
  ['show=idle', ['Hall 9']],
  ['show=inUse', ['Hall 10']],
  ['show=exclusive', ['Hall 9']],
  ['q=hall', ['Hall 9', 'Hall 10']],
  ['q=0000010', ['Hall 10']],
  ['q=morning+in+use', ['Hall 10']],
  ['q=nothing', []],
])('%s shows %j', (search, names) => {
  expect(shown(search)).toEqual(names);
});
