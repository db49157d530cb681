import { expect, test } from 'vitest';
import { rowsByPerson, rowsByRoom, rowsByVirtualRoom } from './rows.ts';
import type { Attendance, TimelineRow } from './rows.ts';

const window = { start: 0, end: 1_000_000 };
const meeting = (id: string, joinNumber = '') => ({ id, joinNumber, start: 0, end: 100_000 });
const room = (id: string, name: string, region: string) => ({ id, name, region });
const idsByRow = (rows: readonly TimelineRow<{ readonly id: string }>[]) =>
  rows.map(({ key, blocks }) => `${key}: ${blocks.map(({ item }) => item.id).join(' ')}`);

const attendance = new Map<string, Attendance>([
  ['a', { rooms: [room('1', 'Taihu', 'Suzhou'), room('4', 'Alster', 'Hamburg')], people: ['p'] }],
  ['b', { rooms: [], people: ['p', 'q'] }],
  ['c', { rooms: [room('1', 'Taihu', 'Suzhou')], people: [] }],
]);
const meetings = [meeting('a', '100'), meeting('b', '200'), meeting('c'), meeting('d', '999')];

test('virtual rooms by their number, what is in none below', () => {
  const rooms = [
    { id: 'v1', name: 'One', number: '100' },
    { id: 'v2', name: 'Two', number: '300' },
    { id: 'v3', name: 'Without a number', number: '' },
  ];
  expect(idsByRow(rowsByVirtualRoom(meetings, rooms, window))).toEqual([
    'v1: a',
    'v2: ',
    'v3: ',
    'rest: b c d',
  ]);
});

test('rooms by region and name; a meeting in two rooms is in both, one not read yet in none', () => {
  const rows = rowsByRoom(meetings, attendance, [], window, new Intl.Collator('en'));
  expect(idsByRow(rows)).toEqual(['4: a', '1: a c', 'rest: b']);
});

test('every known room has a row, by the name it is known by', () => {
  const known = [room('1', 'Taihu Hall', 'Suzhou'), room('9', 'Attic', 'Suzhou')];
  const rows = rowsByRoom(meetings, attendance, known, window, new Intl.Collator('en'));
  expect(idsByRow(rows)).toEqual(['4: a', '9: ', '1: a c', 'rest: b']);
  expect(rows.map(({ name }) => name)).toEqual(['Alster', 'Attic', 'Taihu Hall', '']);
});

const at = (id: string, start: number, end: number) => ({ id, joinNumber: '', start, end });
/** Meetings, a letter each, that are all in one room. */
const inRoom = (ids: string) =>
  new Map(Array.from(ids, (id) => [id, { rooms: [room('1', 'Taihu', '')], people: [] }]));

test('meetings that overlap in one room are marked, those outside of rooms are not', () => {
  const held = [at('a', 0, 90), at('b', 10, 20), at('c', 30, 40), at('d', 90, 95), at('e', 0, 99)];
  const marked = (ids: string) =>
    rowsByRoom(
      held.filter(({ id }) => ids.includes(id)),
      inRoom(ids),
      [],
      window,
      new Intl.Collator('en'),
    )
      .flatMap(({ blocks }) => blocks)
      .filter(({ clash }) => clash)
      .map(({ item }) => item.id)
      .join('');
  expect(['abcd', 'bcd', 'ad', 'ae', 'de'].map(marked)).toEqual(['abc', '', '', 'ea', 'ed']);
  const [rest] = rowsByVirtualRoom(held, [], window);
  expect(rest?.blocks.some(({ clash }) => clash)).toBe(false);
});

test('rooms of one region by name', () => {
  const rooms = [room('1', 'Taihu', 'Suzhou'), room('2', 'Alster', 'Suzhou')];
  const rows = rowsByRoom(
    [meeting('a')],
    new Map([['a', { rooms, people: [] }]]),
    [],
    window,
    new Intl.Collator('en'),
  );
  expect(idsByRow(rows)).toEqual(['2: a', '1: a']);
  expect(rows.map(({ kind, name, detail }) => [kind, name, detail])).toEqual([
    ['own', 'Alster', 'Suzhou'],
    ['own', 'Taihu', 'Suzhou'],
  ]);
});

test('the row of the rest has no name, and meetings in it do not clash', () => {
  expect(rowsByVirtualRoom(meetings, [], window)).toMatchObject([
    { key: 'rest', kind: 'rest', name: '', detail: '' },
  ]);
});

test('somebody without a meeting has a row', () => {
  const people = [{ key: 'z', name: 'Zoe', detail: '' }];
  expect(rowsByPerson(meetings, people, attendance, window)).toEqual([
    { key: 'z', kind: 'own', name: 'Zoe', detail: '', blocks: [], lanes: 1 },
  ]);
});

test('people as they were chosen', () => {
  const people = [
    { key: 'q', name: 'Quentin', detail: '2' },
    { key: 'p', name: '1', detail: '' },
  ];
  const rows = rowsByPerson(meetings, people, attendance, window);
  expect(idsByRow(rows)).toEqual(['q: b', 'p: a b']);
  expect(rows.map(({ name, detail }) => [name, detail])).toEqual([
    ['Quentin', '2'],
    ['1', ''],
  ]);
});

test('no row for the rest when there is none', () => {
  expect(idsByRow(rowsByVirtualRoom([], [], window))).toEqual([]);
});
