import { expect, it } from 'vitest';
import { isEndedById, isSameMeeting } from './meeting-id.ts';

const id = '2dd76a855d894d7fa4e1a759dad45350';

it.each([
  [id, true],
  ['2DD76A85-5D89-4D7F-A4E1-A759DAD45350', true],
  ['2dd76a855d894d7fa4e1a759dad45351', false],
  ['', false],
])('%s names the same meeting: %s', (other, same) => {
  expect(isSameMeeting(id, other)).toBe(same);
});

it.each([
  ['10.0.0.0.0.20260513', id, true],
  ['7.0', id, true],
  ['V8R1', id, true],
  ['6.9.1', id, false],
  [undefined, id, false],
  ['unknown', id, false],
  ['10.0', '0512', false],
])('platform %s, id %s: ended by its id: %s', (version, meeting, byId) => {
  expect(isEndedById(version, meeting)).toBe(byId);
});
