import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DAY, dayOf, MINUTE, overlaps, parseTime } from '#app/lib/time.ts';
import type { KnownMeeting } from '../model/conflicts.ts';
import { timeOfDay, type MeetingHours } from './free-times.ts';
import { findTimes, type Proposal, type TimeSearch } from './find-times.ts';

const SHANGHAI = 480;
const instant = (text: string) => parseTime(`${text}:00+08:00`)?.at ?? Number.NaN;

/** Monday to Friday, nine to six; the first of October is no working day and the tenth, a Saturday, is one. */
const hours: MeetingHours = {
  offsetAt: () => SHANGHAI,
  works: (day) => {
    if (day === '2026-10-01') return false;
    if (day === '2026-10-10') return true;
    return ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  },
  from: 9 * 60,
  to: 18 * 60,
};

function meeting(from: string, to: string | null, more: Partial<KnownMeeting> = {}): KnownMeeting {
  return {
    id: `${from} ${to} ${more.name ?? ''}`,
    name: 'Weekly',
    start: instant(from),
    end: to === null ? null : instant(to),
    ...more,
  };
}

interface Asked {
  readonly from?: string;
  readonly until?: string;
  readonly minutes?: number;
  readonly people?: readonly string[];
  readonly rooms?: readonly string[];
  readonly meetings?: readonly KnownMeeting[];
  readonly roomsOf?: (id: string) => readonly string[] | undefined;
  readonly meetingId?: string;
}

async function search(asked: Asked) {
  const calls = { lists: 0, rooms: 0 };
  const meetings = asked.meetings ?? [];
  const options: TimeSearch = {
    wanted: {
      durationMinutes: asked.minutes ?? 60,
      people: new Set(asked.people ?? ['zhang']),
      rooms: new Set(asked.rooms),
      meetingId: asked.meetingId,
    },
    hours,
    from: instant(asked.from ?? '2026-11-30T09:00'),
    until: instant(asked.until ?? '2027-11-30T09:00'),
    read: async (from, to) => {
      calls.lists += 1;
      return meetings.filter((one) => overlaps(one, { start: from, end: to }));
    },
    readRooms: async (id) => {
      calls.rooms += 1;
      return asked.roomsOf?.(id) ?? [];
    },
    onProgress: () => {},
    signal: new AbortController().signal,
  };
  return { ...(await findTimes(options)), calls };
}

const inWords = ({ start, end, reason }: Proposal) =>
  `${clock(start)}–${clock(end).slice(11)} ${reason}`;
const clock = (at: number) => new Date(at + SHANGHAI * MINUTE).toISOString().slice(0, 16);

describe('times that are proposed', () => {
  test.each<[string, Asked, string[]]>([
    [
      'nobody is busy: now, and other days at that time',
      {},
      [
        '2026-11-30T09:00–10:00 earliest',
        '2026-12-01T09:00–10:00 other-day',
        '2026-12-02T09:00–10:00 other-day',
      ],
    ],
    [
      'somebody is busy: the next gap, the same time on the next day',
      {
        from: '2026-11-30T14:00',
        meetings: [meeting('2026-11-30T13:30', '2026-11-30T15:20', { memberKeys: ['zhang'] })],
      },
      [
        '2026-11-30T15:30–16:30 earliest',
        '2026-12-01T14:00–15:00 same-time',
        '2026-12-02T09:00–10:00 other-day',
      ],
    ],
    [
      'meetings of others are in nobody’s way',
      { meetings: [meeting('2026-11-30T09:00', '2026-11-30T18:00', { memberKeys: ['li'] })] },
      [
        '2026-11-30T09:00–10:00 earliest',
        '2026-12-01T09:00–10:00 other-day',
        '2026-12-02T09:00–10:00 other-day',
      ],
    ],
    [
      'a holiday is passed over, a Saturday that is worked is not',
      { from: '2026-09-30T17:30', until: '2026-10-12T09:00' },
      [
        '2026-10-02T09:00–10:00 earliest',
        '2026-10-05T09:00–10:00 other-day',
        '2026-10-06T09:00–10:00 other-day',
      ],
    ],
    [
      'the weekend that is worked',
      { from: '2026-10-09T17:30', until: '2026-10-12T08:00' },
      ['2026-10-10T09:00–10:00 earliest'],
    ],
    ['longer than a working day', { minutes: 600 }, []],
    ['nothing is proposed beyond the horizon', { until: '2026-11-30T08:00' }, []],
    [
      'a permanent meeting holds nobody’s time',
      {
        meetings: [meeting('2026-11-01T09:00', null, { memberKeys: ['zhang'] })],
        until: '2026-11-30T10:00',
      },
      ['2026-11-30T09:00–10:00 earliest'],
    ],
    [
      'what is over holds nobody',
      {
        meetings: [
          meeting('2026-11-30T09:00', '2026-11-30T18:00', { memberKeys: ['zhang'], over: true }),
        ],
        until: '2026-11-30T10:00',
      },
      ['2026-11-30T09:00–10:00 earliest'],
    ],
    [
      'the meeting that is moved is not in its own way',
      {
        meetings: [
          meeting('2026-11-30T09:00', '2026-11-30T18:00', { id: 'own', memberKeys: ['zhang'] }),
        ],
        meetingId: 'own',
        until: '2026-11-30T10:00',
      },
      ['2026-11-30T09:00–10:00 earliest'],
    ],
  ])('%s', async (_, asked, expected) => {
    expect((await search(asked)).proposals.map(inWords)).toEqual(expected);
  });

  it('where nobody finds a time for all, the fewest are busy, one time a day', async () => {
    const days = ['2026-11-30', '2026-12-01'];
    const { proposals } = await search({
      people: ['zhang', 'li', 'wang'],
      until: '2026-12-01T18:00',
      meetings: days.flatMap((day) => [
        meeting(`${day}T09:00`, `${day}T18:00`, { memberKeys: ['zhang'] }),
        meeting(`${day}T09:00`, `${day}T16:00`, { memberKeys: ['li'] }),
      ]),
    });
    expect(proposals.map(inWords)).toEqual([
      '2026-11-30T16:00–17:00 fewest-busy',
      '2026-12-01T16:00–17:00 fewest-busy',
    ]);
    expect(proposals.map(({ busy }) => [...busy])).toEqual([['zhang'], ['zhang']]);
  });
});

describe('rooms', () => {
  const day = meeting('2026-11-30T09:00', '2026-11-30T18:00', { id: 'held' });

  it('a meeting that holds the room is looked into once, and its time is not proposed', async () => {
    const found = await search({ rooms: ['7'], meetings: [day], roomsOf: () => ['7'] });
    expect(found.proposals[0]).toMatchObject({ start: instant('2026-12-01T09:00'), unread: 0 });
    expect(found.calls.rooms).toBe(1);
  });

  it('a meeting elsewhere is in no way', async () => {
    const found = await search({ rooms: ['7'], meetings: [day], roomsOf: () => ['8'] });
    expect(found.proposals[0]?.start).toBe(instant('2026-11-30T09:00'));
  });

  it('what cannot be looked into is counted', async () => {
    const { proposals } = await search({ rooms: ['7'], meetings: [day], roomsOf: () => undefined });
    expect(proposals.map(({ unread }) => unread)).toEqual([0, 0, 0]);
  });

  it('no room is looked up where none is wanted', async () => {
    expect((await search({ meetings: [day] })).calls.rooms).toBe(0);
  });
});

describe('bounds', () => {
  it('one list call finds three free days', async () => {
    expect((await search({})).calls.lists).toBe(1);
  });

  it('half a year is gone through, then it says how far it came', async () => {
    const busy = meeting('2026-11-01T00:00', '2028-01-01T00:00', { memberKeys: ['zhang'] });
    const { calls, isCutShort, searchedUntil } = await search({ meetings: [busy] });
    expect(calls.lists).toBe(27);
    expect(isCutShort).toBe(true);
    expect(searchedUntil).toBe(instant('2026-11-30T09:00') + 27 * 7 * DAY);
  });
});

test('the first proposal is the first time that is free, and every one is free and in working hours', async () => {
  const span = fc.record({
    from: fc.integer({ min: 0, max: 24 * 14 * 4 }),
    quarters: fc.integer({ min: 1, max: 60 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(span, { maxLength: 40 }),
      fc.integer({ min: 1, max: 8 }),
      async (spans, quarters) => {
        const first = instant('2026-11-30T00:00');
        const meetings = spans.map(({ from, quarters: long }, index) => ({
          id: String(index),
          name: '',
          start: first + from * 15 * MINUTE,
          end: first + (from + long) * 15 * MINUTE,
          memberKeys: ['zhang'],
        }));
        const minutes = quarters * 15;
        const { proposals } = await search({ meetings, minutes, from: '2026-11-30T00:00' });
        const isFree = (start: number) => {
          const slot = { start, end: start + minutes * MINUTE };
          return (
            hours.works(dayOf(start, SHANGHAI)) &&
            timeOfDay(start, hours.offsetAt) >= hours.from &&
            timeOfDay(start, hours.offsetAt) + minutes <= hours.to &&
            !meetings.some((one) => overlaps(slot, one))
          );
        };
        let earliest = first;
        while (!isFree(earliest)) earliest += 15 * MINUTE;
        expect(proposals[0]?.start).toBe(earliest);
        expect(proposals).toHaveLength(3);
        for (const { start } of proposals) expect(isFree(start)).toBe(true);
        expect(new Set(proposals.map(({ start }) => start)).size).toBe(3);
      },
    ),
    { numRuns: 60 },
  );
});
