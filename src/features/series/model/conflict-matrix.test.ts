import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConflicts } from '#app/features/meeting/model/conflicts.ts';
import type { KnownMeeting } from '#app/features/meeting/model/conflicts.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { columnOf, conflictMatrix, MATRIX_COLUMNS } from './conflict-matrix.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 2, 31, 2);
const OFFSET = 480;

const person = (account: string): Person => ({ account, name: account, kind: 'email' });
const people = ['ann', 'bob', 'eve'].map(person);
const draft = { name: 'Sync', durationMinutes: 60, people };
const starts = [1, 2, 3].map((days) => NOW + days * DAY);

function meeting(part: Partial<KnownMeeting> & { start: number }): KnownMeeting {
  return { id: `m${part.start}`, name: 'Other', end: part.start + HOUR, ...part };
}

describe('conflictMatrix', () => {
  it('tells each date what is against it alone', () => {
    const { dates } = conflictMatrix(starts, draft, {
      now: NOW,
      platformOffset: OFFSET,
      horizon: NOW + 2 * DAY + HOUR,
      meetings: [
        meeting({ start: NOW + DAY, memberKeys: [personKey(person('ann'))] }),
        meeting({ start: NOW + 2 * DAY + 3 * HOUR, name: 'Sync' }),
      ],
    });
    expect(dates.map(({ conflicts }) => conflicts.map(columnOf))).toEqual([
      ['people'],
      ['name'],
      ['time'],
    ]);
  });

  it('sees meetings over midnight, long ones and permanent ones', () => {
    const key = personKey(person('eve'));
    const { dates } = conflictMatrix(starts, draft, {
      now: NOW,
      platformOffset: OFFSET,
      meetings: [
        meeting({ start: NOW + 2 * DAY - 20 * HOUR, end: NOW + 2 * DAY + HOUR, memberKeys: [key] }),
        meeting({ start: NOW + 2 * DAY + HOUR, end: null, memberKeys: [key] }),
      ],
    });
    expect(dates.map(({ conflicts }) => conflicts.length)).toEqual([0, 1, 1]);
  });

  it('tells capacity once, with everybody', () => {
    const { always, dates } = conflictMatrix(
      starts,
      { ...draft, maxJoin: 2 },
      { now: NOW, platformOffset: OFFSET, meetings: [] },
    );
    expect(always).toEqual([{ code: 'too-many-people', severity: 'blocks', count: 3, max: 2 }]);
    expect(dates.every(({ conflicts }) => conflicts.length === 0)).toBe(true);
  });

  it('counts everybody against a limit once, not on the dates on which somebody is busy', () => {
    const { dates } = conflictMatrix(
      starts,
      { ...draft, maxJoin: 1 },
      {
        now: NOW,
        platformOffset: OFFSET,
        meetings: [meeting({ start: NOW + DAY, memberKeys: people.map(personKey) })],
      },
    );
    expect(dates.map(({ conflicts }) => conflicts.map(({ code }) => code))).toEqual([
      ['people-busy'],
      [],
      [],
    ]);
  });

  it('has a column for each conflict', () => {
    const codes = [
      'people-busy',
      'room-busy',
      'virtual-room-busy',
      'name-taken',
      'start-in-past',
      'beyond-horizon',
      'too-many-people',
      'capacity-exceeded',
    ] as const;
    const columns = codes.map((code) => columnOf({ code }));
    expect(columns).toEqual([
      'people',
      'rooms',
      'virtual-rooms',
      'name',
      'time',
      'time',
      'capacity',
      'capacity',
    ]);
    expect([...new Set(columns)]).toEqual(MATRIX_COLUMNS);
  });

  it('finds what looking at every meeting for every date finds', () => {
    const meetings = fc.array(
      fc.record({
        start: fc.integer({ min: 0, max: 120 }),
        hours: fc.option(fc.integer({ min: 1, max: 300 })),
        who: fc.subarray(people),
        name: fc.constantFrom('Sync', 'Other'),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(meetings, fc.constantFrom(0, 60, 24 * 60, 3 * 24 * 60), (rows, minutes) => {
        const asked = { ...draft, durationMinutes: minutes };
        const known = rows.map(({ start, hours, who, name }, index) => ({
          id: String(index),
          name,
          start: NOW + start * HOUR,
          end: hours === null ? null : NOW + (start + hours) * HOUR,
          memberKeys: who.map(personKey),
        }));
        const facts = { now: NOW, platformOffset: OFFSET, meetings: known };
        const { dates } = conflictMatrix(starts, asked, facts);
        const plain = starts.map((start) => findConflicts({ ...asked, start }, facts));
        expect(dates.map(({ conflicts }) => conflicts.length)).toEqual(
          plain.map((conflicts) => conflicts.length),
        );
      }),
    );
  });
});
