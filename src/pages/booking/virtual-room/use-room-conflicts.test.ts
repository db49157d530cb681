import { expect, it } from 'vitest';
import { roomConflicts } from './use-room-conflicts.ts';

const minute = 60_000;
const meeting = (name: string, from: number, to?: number) => ({
  id: name,
  name,
  running: from <= 0,
  span: { start: from * minute, end: to === undefined ? null : to * minute },
});
const inTheWay = (duration: number, ...meetings: ReturnType<typeof meeting>[]) =>
  roomConflicts('r1', meetings, { start: 60 * minute, duration }).map((conflict) =>
    conflict.code === 'virtual-room-busy' ? conflict.meeting.name : conflict.code,
  );

it.each([
  ['one that ends when it begins', 60, [meeting('a', 0, 60)], []],
  ['one that begins when it ends', 60, [meeting('a', 120, 180)], []],
  ['one within it', 60, [meeting('a', 70, 80)], ['a']],
  ['one around it', 60, [meeting('a', 0, 300)], ['a']],
  ['one without an end that runs', 60, [meeting('a', -30)], ['a']],
  ['a permanent one, and one in a year', 0, [meeting('a', 600_000, 600_060)], ['a']],
  [
    'several',
    60,
    [meeting('a', 50, 70), meeting('b', 100, 130), meeting('c', 200, 210)],
    ['a', 'b'],
  ],
])('%s', (_what, duration, meetings, expected) => {
  expect(inTheWay(duration, ...meetings)).toEqual(expected);
});
