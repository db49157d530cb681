import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields } from '#app/api/generated/fields.gen.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { wholeMeeting } from './whole-meeting.ts';

const nothing = { detail: undefined, members: undefined, audience: undefined };
const row = { account: 'a', account_type: 1, name: 'A', participate_no: '1', protocol: 255 };

describe('a meeting put together from its reads', () => {
  it('takes what operation 9 prints', () => {
    expect(wholeMeeting({ ...nothing, booked: { name: 'M', mute: 1 } })).toEqual({
      name: 'M',
      mute: 1,
    });
  });

  it('adds what operation 4 alone prints, but nothing of its life', () => {
    const detail = { name: 'old', brief: 'Agenda', dual_lock: 1, state: 1, members: [] };
    expect(wholeMeeting({ ...nothing, booked: { name: 'M' }, detail })).toEqual({
      name: 'M',
      brief: 'Agenda',
      dual_lock: 1,
    });
  });

  it('takes participants as invitations', () => {
    const whole = wholeMeeting({ booked: {}, detail: undefined, members: [row], audience: [row] });
    const invited = { account: 'a', account_type: 1, name: 'A', protocol: 255 };
    expect(whole).toEqual({ invite_members: [invited], audiences: [invited] });
  });

  it('tells an empty audience from one that was not answered', () => {
    expect(wholeMeeting({ ...nothing, booked: {}, audience: [] })).toEqual({ audiences: [] });
    expect(wholeMeeting({ ...nothing, booked: {} })).toEqual({});
  });

  it('keeps every field of a random meeting that operation 4 or 9 prints, unknown ones too', () => {
    const printed = new Set<string>([
      ...fields.BookedMeetingDetailAnswer,
      ...fields.MeetingDetailAnswer,
    ]);
    const notWritten = new Set(['state', 'members']);
    const word = fc.oneof(fc.constantFrom(...printed), fc.string({ minLength: 1 }));
    const meeting = fc.dictionary(word, fc.jsonValue({ maxDepth: 2 }), { noNullPrototype: true });
    const cut = (whole: JsonObject, answer: readonly string[]) =>
      Object.fromEntries(
        Object.entries(whole).filter(([key]) => answer.includes(key) || !printed.has(key)),
      );
    fc.assert(
      fc.property(meeting, (whole) => {
        const booked = cut(whole, fields.BookedMeetingDetailAnswer);
        const detail = cut(whole, fields.MeetingDetailAnswer);
        const read = wholeMeeting({ ...nothing, booked, detail });
        const kept = Object.entries(whole).filter(([key]) => key in booked || !notWritten.has(key));
        expect(read).toEqual(Object.fromEntries(kept));
      }),
    );
  });
});
