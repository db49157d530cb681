import { describe, expect, it } from 'vitest';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import type { SeriesDay } from '#app/features/series/model/series-days.ts';
import { seriesFacts } from './model/series-facts.ts';
import { seriesMeetings } from './series-meetings.ts';

const facts = seriesFacts({
  name: 'Standup',
  duration: 30,
  start_time: '2026-11-30T09:00:00+08:00',
  creator: { account: 'ann@example.com', account_type: 4, name: 'Ann' },
  rooms: [{ name: 'Hall', region_name: '' }],
});
const first = Date.parse('2026-11-30T09:00:00+08:00');
const day = (meetingId: string, at: number): SeriesDay => ({
  key: meetingId,
  meetingId,
  at,
  status: 'coming',
  isOffRule: false,
});
const row = (change: Partial<MeetingRow>): MeetingRow => ({
  id: 'ab-1',
  number: '0000051',
  joinNumber: '0000051',
  name: 'Standup',
  state: 1,
  type: 1,
  start: first,
  end: first + 1_800_000,
  creator: '',
  series: 's',
  remaining: 2,
  ...change,
});

describe('seriesMeetings', () => {
  it('has each date with its own number, and what was changed of it alone', () => {
    const moved = row({ id: 'AB-2', joinNumber: '0000052', name: 'Review', end: first + 60_000 });
    const meetings = seriesMeetings(
      facts,
      [day('ab1', first), day('ab2', first)],
      [row({}), moved],
    );
    expect(meetings).toMatchObject([
      { id: 'ab1', name: 'Standup', number: '0000051', rooms: ['Hall'], organiserName: 'Ann' },
      { id: 'ab2', name: 'Review', number: '0000052', end: first + 60_000 },
    ]);
  });

  it('goes by the series where the list has not got a date', () => {
    expect(seriesMeetings(facts, [day('x', first)])).toMatchObject([
      { name: 'Standup', number: '', start: first, end: first + 1_800_000 },
    ]);
  });

  it('leaves out dates without a meeting', () => {
    expect(seriesMeetings(facts, [day('', first)])).toEqual([]);
  });
});
