import { describe, expect, it } from 'vitest';
import { reportRows, type ReportedMeeting, type ReportView } from './report-rows.ts';

const at = (text: string) => Date.parse(text);
const person = (name: string, joined: boolean | undefined, ...departments: string[]) => ({
  key: name,
  name,
  joined,
  departments,
});
const hall = { key: '7', name: 'Hall' };
const lake = { key: '8', name: 'Lake' };

const meetings: readonly ReportedMeeting[] = [
  {
    id: '1',
    start: at('2026-10-31T15:00:00Z'),
    end: at('2026-10-31T16:30:00Z'),
    creator: { key: 'a', name: 'Ann' },
    details: {
      rooms: [hall, lake],
      people: [person('Bob', true, 'Sales'), person('Cid', false, 'Sales', 'Board')],
    },
  },
  {
    id: '2',
    start: at('2026-10-31T17:00:00Z'),
    end: at('2026-10-31T18:00:00Z'),
    creator: { key: 'a', name: 'Ann' },
    details: { rooms: [], people: [person('Bob', undefined), person('Bob', true)] },
  },
  // its details could not be read
  { id: '3', start: at('2026-11-03T01:00:00Z'), end: undefined, creator: undefined },
];

const rows = (view: ReportView, offset = 480) =>
  reportRows(meetings, view, () => offset).map(
    ({ name, meetings: count, minutes, invited, joined, shown }) =>
      `${name || '-'}: ${count} ${minutes} ${invited} ${joined}/${shown}`,
  );

describe('a report by', () => {
  it.each<[ReportView, string[]]>([
    ['room', ['Hall: 1 90 2 1/2', 'Lake: 1 90 2 1/2', '-: 1 60 2 1/1']],
    ['person', ['Bob: 2 150 2 1/1', 'Cid: 1 90 1 0/1']],
    ['creator', ['Ann: 2 150 4 2/3', '-: 1 0 0 0/0']],
    ['department', ['Sales: 1 90 2 1/2', 'Board: 1 90 1 0/1', '-: 1 60 2 1/1']],
    ['month', ['2026-10: 1 90 2 1/2', '2026-11: 2 60 2 1/1']],
  ])('%s', (view, expected) => {
    expect(rows(view)).toEqual(expected);
  });

  it('month has the months of the shown zone', () => {
    expect(rows('month', 0)).toEqual(['2026-10: 2 150 4 2/3', '2026-11: 1 0 0 0/0']);
  });

  it('anything is empty without meetings', () => {
    expect(reportRows([], 'room', () => 0)).toEqual([]);
  });
});
