import { describe, expect, it } from 'vitest';
import {
  joinChunks,
  stretchAfter,
  type MeetingChunk,
  type MeetingRow,
} from '#app/features/meeting/api/meetings.ts';
import { prepareSearch } from '#app/lib/search.ts';
import {
  comparisonFor,
  findRows,
  isPrefix,
  minutesOf,
  nothingSorted,
  takeChunk,
} from './arrange.ts';
import type { MeetingListSort } from './list-query.ts';

function row(id: string, facts: Partial<MeetingRow> = {}): MeetingRow {
  return {
    id,
    number: id,
    joinNumber: id,
    name: id,
    state: 1,
    type: 0,
    start: 0,
    end: 3_600_000,
    creator: '',
    series: '',
    remaining: 0,
    ...facts,
  };
}

function chunk(first: number, rows: readonly MeetingRow[], total = 100): MeetingChunk {
  return { first, rows, total, index: prepareSearch(rows) };
}

const collator = new Intl.Collator('en-US', { numeric: true });
const sorted = (sort: MeetingListSort, ...chunks: MeetingChunk[]) =>
  chunks
    .reduce((known, next) => takeChunk(known, next, comparisonFor(sort, collator)), nothingSorted)
    .rows.map(({ id }) => id);

describe('stretches of a list', () => {
  it('join in order, each meeting once', () => {
    const joined = joinChunks([chunk(0, [row('a'), row('b')]), chunk(1, [row('b'), row('c')])]);
    expect(joined.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('overlap, for a meeting that ends meanwhile moves the rest up', () => {
    const rows = Array.from({ length: 50 }, (_, place) => row(String(place)));
    expect(stretchAfter(chunk(0, rows, 120))?.first).toBeLessThan(50);
  });

  it('always get on, and come to an end', () => {
    const few = [row('a'), row('b')];
    expect(stretchAfter(chunk(40, few, 120))?.first).toBe(42);
    expect(stretchAfter(chunk(118, few, 120))).toBeUndefined();
    expect(stretchAfter(chunk(60, [], 120))).toBeUndefined();
  });
});

describe('the search', () => {
  const chunks = [
    chunk(0, [row('a', { name: 'Board Call' }), row('b', { creator: 'Grace Liu' })]),
    chunk(2, [row('c', { name: 'Call', creator: 'Board' }), row('d', { number: '0000021' })]),
  ];
  const found = (text: string) => [...(findRows(chunks, text) ?? [])];

  it('finds every word, in whichever field, in every stretch', () => {
    expect(found('call board')).toEqual(['a', 'c']);
    expect(found('0021')).toEqual(['d']);
    expect(found('liu')).toEqual(['b']);
    expect(found('nobody')).toEqual([]);
  });

  it('is none without a word', () => {
    expect(findRows(chunks, '  ')).toBeUndefined();
  });
});

describe('an order of the console’s own', () => {
  it('goes over all stretches, wherever a row came', () => {
    const chunks = [
      chunk(0, [row('1', { name: 'Room 10' }), row('2', { name: 'Alpha' })]),
      chunk(2, [row('3', { name: 'Room 9' }), row('4', { name: 'Beta' })]),
    ];
    expect(sorted({ by: 'name', descending: false }, ...chunks)).toEqual(['2', '4', '3', '1']);
    expect(sorted({ by: 'name', descending: true }, ...chunks)).toEqual(['1', '3', '4', '2']);
  });

  it('keeps the platform’s order among equals and takes no meeting twice', () => {
    const chunks = [chunk(0, [row('b'), row('a')]), chunk(1, [row('a'), row('c')])];
    expect(sorted({ by: 'state', descending: false }, ...chunks)).toEqual(['b', 'a', 'c']);
  });

  it('puts what has no value last, either way', () => {
    const chunks = [chunk(0, [row('none', { creator: '' }), row('some', { creator: 'x' })])];
    expect(sorted({ by: 'creator', descending: false }, ...chunks)).toEqual(['some', 'none']);
    expect(sorted({ by: 'creator', descending: true }, ...chunks)).toEqual(['some', 'none']);
  });

  it('counts a permanent meeting as the longest', () => {
    const chunks = [chunk(0, [row('ever', { end: null }), row('hour')])];
    expect(sorted({ by: 'duration', descending: false }, ...chunks)).toEqual(['hour', 'ever']);
  });

  it('goes on from what was sorted only for the same rows', () => {
    const [one, two] = [chunk(0, [row('a')]), chunk(1, [row('b')])];
    const known = takeChunk(
      nothingSorted,
      one,
      comparisonFor({ by: 'name', descending: false }, collator),
    );
    expect(isPrefix(known, [one, two])).toBe(true);
    expect(isPrefix(known, [two, one])).toBe(false);
    expect(isPrefix(known, [])).toBe(false);
  });
});

it('tells minutes, none of a permanent meeting, nothing without a start', () => {
  expect(minutesOf(row('a'))).toBe(60);
  expect(minutesOf(row('a', { end: null }))).toBeNull();
  expect(minutesOf(row('a', { start: undefined }))).toBeUndefined();
});
