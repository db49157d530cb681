import { describe, expect, it } from 'vitest';
import { meetingFacts } from './meeting-facts.ts';
import { matchingRows, attendeeRow, rowContext } from './attendee-rows.ts';

const ann = { account: 'A1B2C3D4-0000-0000-0000-000000000001', account_type: 1, name: 'Ann' };
const facts = meetingFacts({ success: 1, chairman: ann, speaker: { ...ann, name: '' } });
const booking = {
  success: 1,
  invite_members: [{ ...ann, protocol: 1, bitrate: 2048 }],
  keep_calling_members: [{ ...ann, account: ann.account.toLowerCase() }],
};

describe('personRow', () => {
  it('carries what the meeting around it knows about the same person', () => {
    const attendee = { ...ann, protocol: 255, is_participated: 1, participated_type: 0 };
    expect(attendeeRow(attendee, 3, rowContext(facts, booking))).toMatchObject({
      place: 3,
      kind: 'moid',
      marks: ['chair', 'speaker', 'keepCalling'],
      protocol: 'automatic',
      bitrate: 2048,
      participated: 1,
      participatedType: undefined,
    });
  });

  it('keeps what it does not know as it came', () => {
    const attendee = {
      account: 'x',
      account_type: 3,
      protocol: 9,
      is_participated: 0,
      participated_type: 4,
    };
    expect(attendeeRow(attendee, 0, rowContext(facts, undefined))).toMatchObject({
      kind: 'raw:3',
      protocol: 'raw:9',
      participated: 0,
      participatedType: 4,
      marks: [],
      bitrate: undefined,
    });
  });
});

describe('matchingRows', () => {
  const rows = [
    { name: 'Ann Lee', account: 'ann@example.com', account_type: 4, participate_no: '80001' },
    { name: 'Bob', account: '10.0.0.7', account_type: 7 },
  ].map((person, place) => attendeeRow(person, place, rowContext(facts, undefined)));

  it.each([
    ['lee ANN', [0]],
    ['80001', [0]],
    ['10.0', [1]],
    ['\uFF22\uFF4F\uFF42', [1]],
    ['ann bob', []],
    [' ', [0, 1]],
  ])('%j finds %j', (typed, places) => {
    expect(matchingRows(rows, typed).map(({ place }) => place)).toEqual(places);
  });
});
