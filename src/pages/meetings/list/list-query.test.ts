import { describe, expect, it } from 'vitest';
import { MeetingState } from '#app/api/generated/types.gen.ts';
import {
  defaultSort,
  meetingFilters,
  hasFilters,
  listSearch,
  needsWhole,
  parseListQuery,
  withoutFilters,
  withState,
  type ListQuery,
} from './list-query.ts';

const parse = (search: string) => parseListQuery(new URLSearchParams(search));
const now = new Date(2026, 10, 25, 15, 30);

describe('the address', () => {
  it('says nothing of the plain list', () => {
    expect(listSearch(parse(''))).toBe('');
  });

  it.each([
    '?state=awaiting',
    '?range=all&q=board+call&sort=-name&size=all',
    '?state=ended&from=2026-03-01&to=2026-03-31&page=3',
    '?by=Ann+Li&who=zhang&where=place%3A7',
    '?size=20&cols=name%2Cstate%2Cseries',
  ])('reads what it wrote: %s', (search) => {
    expect(listSearch(parse(search))).toBe(search);
  });

  it.each([
    'state=cancelled',
    'range=soon',
    'from=2026-02-30&to=2026-03-01',
    'sort=colour',
    'size=7',
    'page=-1',
    'page=x',
  ])('takes %s for nothing', (search) => {
    expect(parse(search)).toEqual(parse(''));
  });

  it('takes two days in their order', () => {
    expect(parse('from=2026-03-02&to=2026-03-01')).toEqual(parse('from=2026-03-01&to=2026-03-02'));
  });

  it('keeps the name among the columns, and only known ones', () => {
    expect(parse('cols=series,colour,state').columns).toEqual(['name', 'state', 'series']);
  });
});

describe('the usual view of a state', () => {
  it('looks back for what has ended, latest first', () => {
    expect(parse('state=ended')).toMatchObject({
      range: 'last30',
      sort: { by: 'start', descending: true },
    });
  });

  it('leaves behind what only suits the old state', () => {
    expect(withState(parse('state=ended&range=last30'), 'booked')).toMatchObject({
      range: 'upcoming',
      sort: defaultSort('booked'),
    });
    expect(withState(parse('range=next7'), 'ended').range).toBe('last30');
  });

  it('keeps what a person chose, and goes back to the first page', () => {
    const before = parse('range=week&q=board&sort=name&page=4');
    expect(withState(before, 'ended')).toEqual({ ...before, state: 'ended', page: 1 });
  });
});

describe('filters', () => {
  it('count as such only when they leave something out', () => {
    expect(hasFilters(parse('sort=name&size=all&page=2'))).toBe(false);
    expect(
      ['state=booked', 'range=today', 'q=x'].map((search) => hasFilters(parse(search))),
    ).toEqual([true, true, true]);
  });

  it('go all at once', () => {
    expect(hasFilters(withoutFilters(parse('state=ended&range=all&q=x&page=2')))).toBe(false);
  });

  it('name the state by its number and let the platform choose "now"', () => {
    expect(meetingFilters(parse('state=awaiting'), now)).toEqual({
      state: MeetingState.AwaitingApproval,
      descending: false,
    });
  });

  it('name a start for what has ended: the platform begins with the present', () => {
    const { from } = meetingFilters(parse('state=ended'), now);
    expect(new Date(from ?? '')).toEqual(new Date(2026, 9, 26));
  });
});

it.each<[string, boolean]>([
  ['', false],
  ['sort=-start&page=3&size=100', false],
  ['q=x', true],
  ['sort=name', true],
  ['size=all', true],
])('needs every row for "%s": %s', (search, whole) => {
  expect(needsWhole(parse(search) satisfies ListQuery)).toBe(whole);
});
