import { describe, expect, it } from 'vitest';
import { arrangedLives, liveFilters, livesSearch, parseLivesQuery } from './lives-query.ts';

const parse = (search: string) => parseLivesQuery(new URLSearchParams(search));

describe('the address', () => {
  it.each([
    '',
    '?id=d1',
    '?by=recorder&id=r1&q=board+call&from=2026-04-01&to=2026-04-30&sort=-name',
    '?by=room&sort=-start',
  ])('reads what it wrote: %s', (search) => {
    expect(livesSearch(parse(search))).toBe(search);
  });

  it.each(['by=planet', 'from=2026-02-30', 'to=tomorrow', 'sort=colour', 'id=++'])(
    'takes %s for nothing',
    (search) => {
      expect(livesSearch(parse(search))).toBe('');
    },
  );
});

const day = (year: number, month: number, date: number) => new Date(year, month, date).getTime();

const asked = (search: string) => {
  const { from, to } = liveFilters(parse(search));
  return [from && new Date(from).getTime(), to && new Date(to).getTime()];
};

describe('what is asked', () => {
  it.each([
    ['', [undefined, undefined]],
    ['from=2026-04-01', [day(2026, 3, 1), undefined]],
    ['to=2026-04-01', [undefined, day(2026, 3, 2)]],
    ['from=2026-04-01&to=2026-04-03', [day(2026, 3, 1), day(2026, 3, 4)]],
    ['from=2026-04-03&to=2026-04-01', [day(2026, 3, 3), day(2026, 3, 4)]],
  ])('%s', (search, window) => {
    expect(asked(search)).toEqual(window);
  });
});

function row(name: string, start: string) {
  return { key: name, name, start, encryption: 0, company: '' };
}

it('sorts by the moment, whatever the offset it is printed in', () => {
  const rows = [
    row('b', '2026-04-01T09:00:00+08:00'),
    row('a', '2026-04-01T00:30:00+00:00'),
    row('c', ''),
  ];
  const names = (descending: boolean) =>
    arrangedLives(rows, { by: 'start', descending }, () => '', 'en').map(({ name }) => name);
  expect(names(false)).toEqual(['a', 'b', 'c']);
  expect(names(true)).toEqual(['b', 'a', 'c']);
});
