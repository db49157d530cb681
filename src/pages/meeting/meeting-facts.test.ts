import { describe, expect, it } from 'vitest';
import {
  bookingOfMeeting,
  invitedMeeting,
  meetingFacts,
  nextTurn,
  fieldsOfMeeting,
} from './meeting-facts.ts';

const answer = {
  success: 1,
  meeting_id: '66c19ddf9100483493e0162fdb81ac59',
  conf_id: '0000001',
  name: ' Weekly ',
  state: 1,
  start_time: '2026-03-31T15:00:00+08:00',
  end_time: '2026-03-31T15:45:00+08:00',
  duration: 45,
  creator: { account: 'desk', account_type: 1, name: '', mobile: '138', telephone: '' },
  chairman: { account: '', account_type: 1, name: '' },
  speaker: { account: '10.0.0.1', account_type: 77, name: 'Wall' },
};
const start = Date.parse('2026-03-31T15:00:00+08:00');
const minute = 60_000;
const endOf = (change: object) => invitedMeeting(meetingFacts({ ...answer, ...change }))?.end;

describe('meetingFacts', () => {
  it('reads who, what and when, and leaves empty places empty', () => {
    expect(meetingFacts(answer)).toMatchObject({
      name: 'Weekly',
      number: '0000001',
      state: 'booked',
      start: { at: start, offset: 480 },
      creator: { account: 'desk', kind: 'moid' },
      creatorPhones: ['138'],
      chair: undefined,
      speaker: { name: 'Wall', kind: 'raw:77' },
      isPermanent: false,
    });
  });

  it('is permanent where its end is its start, and says how long a permanent one was', () => {
    const unending = { ...answer, duration: 0, end_time: answer.start_time };
    expect(meetingFacts(unending)).toMatchObject({ isPermanent: true, end: undefined });
    const over = { ...answer, duration: 0, state: 3 };
    expect(meetingFacts(over)).toMatchObject({ isPermanent: false, durationMinutes: 45 });
  });

  it('survives an answer with hardly anything in it', () => {
    const facts = meetingFacts({ success: 1, start_time: 'soon' });
    expect(facts).toMatchObject({ name: '', number: '', state: 'raw:0', start: undefined });
    expect(invitedMeeting(facts)).toBeUndefined();
  });
});

describe('invitedMeeting', () => {
  it('ends when the platform says, else after its length, and never when permanent', () => {
    expect(endOf({})).toBe(start + 45 * minute);
    expect(endOf({ end_time: '', duration: 30 })).toBe(start + 30 * minute);
    expect(endOf({ duration: 0 })).toBeNull();
    expect(endOf({ end_time: answer.start_time, duration: undefined })).toBeNull();
  });

  it('names somebody by the account where there is no name', () => {
    expect(invitedMeeting(meetingFacts(answer))).toMatchObject({ organiserName: 'desk' });
  });
});

describe('nextTurn', () => {
  it('is the start, then the end, then nothing', () => {
    const facts = meetingFacts(answer);
    expect(nextTurn(facts, start - 1)).toBe(start);
    expect(nextTurn(facts, start)).toBe(start + 45 * minute);
    expect(nextTurn(facts, start + 45 * minute)).toBeUndefined();
  });

  it('of a running permanent meeting is nothing, whatever end is printed', () => {
    expect(nextTurn(meetingFacts({ ...answer, duration: 0 }), start)).toBeUndefined();
  });
});

describe('bookingOfMeeting', () => {
  it('takes a booking of the same meeting however its id is printed, and no other', () => {
    const booking = { success: 1, meeting_id: '66C19DDF-9100-4834-93e0-162fdb81ac59' };
    expect(bookingOfMeeting(booking, answer.meeting_id)).toBe(booking);
    expect(bookingOfMeeting({ success: 1, meeting_id: 'ff' }, answer.meeting_id)).toBeUndefined();
  });
});

describe('fieldsOfMeeting', () => {
  it('loses nothing: a field has words, is told elsewhere, or shows as it came', () => {
    const { settings, others } = fieldsOfMeeting(
      { ...answer, mute: 1, x_vendor_flag: 7, sms: 0 },
      {
        success: 1,
        recorder: { recorder_mode: 1 },
        vmp_enable: 1,
        vmp: { layout: 5, members: [], x_vendor_tint: { hue: 210 } },
        mix: { mode: 1 },
      },
    );
    expect(settings).toEqual({ mute: 1, sms: 0, recorder: { recorder_mode: 1 } });
    expect(others).toEqual([
      ['vmp.x_vendor_tint', { hue: 210 }],
      ['x_vendor_flag', 7],
    ]);
  });
});
