import { expect, it } from 'vitest';
import type { MeetingAttendance } from '#app/features/meeting/api/timeline.ts';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { pinyinReadings } from '#app/components/name-search/dictionary.ts';
import { createNameIndexer } from '#app/components/name-search/name-indexer.ts';
import {
  hasWhoWhere,
  matchByDetails,
  mayMatch,
  needsDetails,
  participantTexts,
} from './who-where.ts';

const nothing = { by: '', who: '', where: '' };
const row = (id: string, creator: string, joinNumber = ''): MeetingRow => ({
  id,
  number: id,
  joinNumber,
  name: id,
  state: 1,
  type: 0,
  start: 0,
  end: 1,
  creator,
  series: '',
  remaining: 0,
});
const rows = [row('1', 'Ann', '0512'), row('2', 'Bob'), row('3', 'Ann')];
const details = (room: string, ...names: string[]): MeetingAttendance => ({
  rooms: [{ id: room, name: room, region: '' }],
  persons: names.map((name) => ({ name, account: `${name}@x.cn`, kind: 'email' })),
  people: [],
});
const known = new Map([
  ['1', details('7', '张伟')],
  ['2', details('8', 'Li Na', 'Ann')],
]);

it.each([
  [nothing, ['1', '2', '3']],
  [{ ...nothing, by: 'Ann' }, ['1', '3']],
  [{ ...nothing, where: 'room:0512' }, ['1']],
  [{ ...nothing, where: 'place:7' }, ['1']],
  [{ ...nothing, where: 'place:9' }, []],
  [{ ...nothing, who: 'na LI' }, ['2']],
  [{ ...nothing, who: '张伟@x' }, ['1']],
  [{ ...nothing, who: 'zhangwei' }, ['1']],
  [{ ...nothing, who: 'zw' }, ['1']],
  [{ ...nothing, who: 'ln' }, ['2']],
  [{ ...nothing, who: 'zwn' }, []],
  [{ ...nothing, who: 'li ann' }, []],
  [{ by: 'Ann', who: 'ann', where: '' }, []],
])('%j finds %j', (filter, ids) => {
  const people = createNameIndexer(participantTexts, pinyinReadings);
  const found = matchByDetails(mayMatch(rows, filter), filter, known, people);
  expect(found.map(({ id }) => id)).toEqual(ids);
});

it('a participant is found as written before the dictionary is there', () => {
  const people = createNameIndexer(participantTexts);
  const found = ['伟', 'zw'].map(
    (who) => matchByDetails(rows, { ...nothing, who }, known, people).length,
  );
  expect(found).toEqual([1, 0]);
});

it('reads details where the list does not say', () => {
  expect([nothing, { ...nothing, by: 'Ann' }].map(needsDetails)).toEqual([false, false]);
  expect(needsDetails({ ...nothing, where: 'room:1' })).toBe(false);
  expect(needsDetails({ ...nothing, where: 'place:1' })).toBe(true);
  expect(hasWhoWhere({ ...nothing, who: ' ' })).toBe(false);
});
