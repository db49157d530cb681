import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedToMeeting } from './moved-to-meeting.ts';
import { seedOf } from '#app/features/meeting/model/seed.ts';

const row = (number: string) => ({ account: 'a', conf_e164: number, later: [{ x: 1 }] });

describe('what goes to another meeting', () => {
  it('takes its own people along, not those of a third', () => {
    const read = { poll: { members: [row('1'), row('2'), row('')] }, later: null };
    expect(movedToMeeting(read, '1', '9')).toEqual({
      poll: { members: [row('9'), row('2'), row('9')] },
      later: null,
    });
  });

  it('changes no other field, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (later) => {
        expect(movedToMeeting({ later }, 'no number', 'another')).toEqual({ later });
      }),
    );
  });
});

it('a new meeting takes over from one everything but who it is, when, and its number', () => {
  const read = {
    meeting_id: 'm',
    conf_id: '1',
    start_time: 's',
    name: 'N',
    speaker: row('1'),
    vmp: { members: [row('2')] },
  };
  expect(seedOf(read)).toEqual({ name: 'N', speaker: row(''), vmp: { members: [row('2')] } });
});
