import { expect, it } from 'vitest';
import { isRecorded, recordingWith } from './recording.ts';

it.each<[value: number | undefined, is: boolean, on: number, off: number]>([
  [undefined, false, 1, 0],
  [0, false, 1, 0],
  [1, true, 1, 0],
  [2, false, 3, 2],
  [3, true, 3, 2],
])('recording of %s', (value, is, on, off) => {
  expect(isRecorded(value)).toBe(is);
  expect(recordingWith(value, true)).toBe(on);
  expect(recordingWith(value, false)).toBe(off);
});
