import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { rebased } from './room-settings.ts';

const usual = { meetingType: 0, startMuted: 0, encryption: 0, videoFormats: [] };
const room = {
  meetingType: 2,
  startMuted: 1,
  videoFormats: [{ format: 4, resolution: 13, frame: 30, bitrate: 4096 }],
};

it('takes over what nobody chose otherwise', () => {
  expect(rebased({ ...usual, startMuted: 0, encryption: 2 }, usual, { ...usual, ...room })).toEqual(
    { ...room, encryption: 2 },
  );
});

it('keeps what somebody chose, from one room to the next and back to none', () => {
  const first = { ...usual, ...room };
  const next = { ...usual, meetingType: 1 };
  const chosen = { ...first, startMuted: 0 };
  expect(rebased(chosen, first, next)).toEqual({ ...usual, meetingType: 1 });
  expect(rebased({ ...first, encryption: 3 }, first, usual)).toEqual({ ...usual, encryption: 3 });
});

it('drops what only the base before had, and takes what only the next has', () => {
  expect(rebased({ level: '3' }, { level: '3' }, { rtc: 1 })).toEqual({ rtc: 1 });
});

const settings = fc.record(
  {
    meetingType: fc.integer({ min: 0, max: 4 }),
    startMuted: fc.integer({ min: 0, max: 1 }),
    level: fc.string(),
  },
  { requiredKeys: [] },
);

it('goes there and back again', () => {
  fc.assert(
    fc.property(settings, settings, (from, to) => {
      expect(rebased(rebased(from, from, to), to, from)).toEqual(from);
    }),
  );
});
