import { expect, test } from 'vitest';
import { nextZoom, parseTimelineQuery, timelineSearch, withView } from './timeline-query.ts';

const parse = (search: string) => parseTimelineQuery(new URLSearchParams(search));

test('what the address does not say is the default', () => {
  expect(parse('')).toEqual({
    view: 'day',
    date: undefined,
    rows: 'virtual',
    zoom: 72,
    nights: false,
    people: [],
    asList: false,
  });
});

test.each([
  '?view=week&date=2026-11-23&rows=rooms&zoom=48',
  '?rows=people&who=email%3Aann%40example.com%7CAnn&who=ip%3A10.0.0.1&as=list',
  '?view=three&nights=wide',
  '',
])('%s comes back as it was', (search) => {
  expect(timelineSearch(parse(search))).toBe(search);
});

test.each([
  'view=year',
  'date=2026-02-30',
  'rows=beds',
  'zoom=0',
  'zoom=9999',
  'zoom=wide',
  'who=x',
])('%s is no view', (search) => {
  expect(parse(search)).toEqual(parse(''));
});

test('somebody chosen twice is there once', () => {
  expect(parse('who=e164:0512&who=e164:0512|Ann').people).toHaveLength(1);
});

test('what else stands in the address stays', () => {
  const search = timelineSearch(parse('view=week'), new URLSearchParams('view=day&other=1'));
  expect(search).toBe('?other=1&view=week');
});

test('another view has its own usual zoom', () => {
  expect(withView(parse('zoom=192'), 'week').zoom).toBe(24);
});

test.each([
  [72, 1, 96],
  [72, -1, 48],
  [80, 1, 96],
  [80, -1, 72],
  [8, -1, 8],
  [288, 1, 288],
] as const)('the zoom after %d in direction %d is %d', (zoom, direction, next) => {
  expect(nextZoom(zoom, direction)).toBe(next);
});
