import { describe, expect, it } from 'vitest';
import { operations } from '#app/api/generated/operations.gen.ts';
import en from '#app/i18n/en-US/system.ts';
import zh from '#app/i18n/zh-CN/system.ts';
import { OPERATION_PLACES, PLACES } from './operation-places.ts';
import {
  arrangedOperations,
  documented,
  isOfferedAtLevel,
  operationRows,
  operationSearch,
  parseOperationQuery,
} from './operation-query.ts';

const parse = (search: string) => parseOperationQuery(new URLSearchParams(search));
const words = {
  title: ({ facts }: (typeof operationRows)[number]) => facts.title,
  place: (place: keyof typeof PLACES) => en.places[place],
};
const shown = (search: string, level?: number) =>
  arrangedOperations(parse(search), level, words, 'en').map(({ id }) => id);

describe('the table of places', () => {
  it('has a place for every generated operation, and for nothing else', () => {
    expect(Object.keys(OPERATION_PLACES).toSorted()).toEqual(
      operations.map(({ id }) => id).toSorted(),
    );
  });

  it('tells of all 94 operations of the document', () => {
    expect(documented).toBe(94);
    expect(
      operationRows.flatMap(({ facts }) => facts.contractNumber ?? []).toSorted((a, b) => a - b),
    ).toEqual(Array.from({ length: 94 }, (_, index) => index + 1));
  });

  it('names every place in both languages, and uses each', () => {
    const places = Object.keys(PLACES).toSorted();
    expect(Object.keys(en.places).toSorted()).toEqual(places);
    expect(Object.keys(zh.places).toSorted()).toEqual(places);
    const used = new Set<string>(Object.values(OPERATION_PLACES).flat());
    expect(places.filter((place) => !used.has(place))).toEqual([]);
  });

  it('has words for the operations that the document does not title', () => {
    const untitled = operationRows.filter(({ facts }) => facts.documentTitle === undefined);
    expect(Object.keys(zh.neighbours).toSorted()).toEqual(untitled.map(({ id }) => id).toSorted());
  });
});

it.each([
  [undefined, 94],
  [11, 94],
  [10, 89],
  [1, 32],
])('a platform of level %s offers %i of the document', (level, count) => {
  const offered = operationRows.filter(
    (row) => row.facts.contractNumber !== undefined && isOfferedAtLevel(row, level),
  );
  expect(offered).toHaveLength(count);
});

describe('the address', () => {
  it.each(['', '?q=preset+tv&show=missing&sort=-level', '?show=neighbours'])(
    'reads what it wrote: %s',
    (search) => {
      expect(operationSearch(parse(search))).toBe(search);
    },
  );
  it.each(['show=green', 'sort=colour', 'q=+', 'sort=number'])('takes %s for nothing', (search) => {
    expect(operationSearch(parse(search))).toBe('');
  });
});

describe('what is shown', () => {
  it('is everything in the order of the document, the others last', () => {
    const ids = shown('');
    expect(ids).toHaveLength(operations.length);
    expect(ids[0]).toBe('startMeeting');
    expect(ids[93]).toBe('listPlatforms');
    expect(ids.at(-1)).toBe('listRecordingServers');
  });

  it.each([
    ['show=missing', 10, 5],
    ['show=neighbours', 11, 8],
    ['q=virtual_meeting_rooms', 11, 5],
    ['q=delete+tv+wall+preset', 11, 2],
    ['q=nothing-like-that', 11, 0],
  ])('%s at level %i: %i', (search, level, count) => {
    expect(shown(search, level)).toHaveLength(count);
  });
});
