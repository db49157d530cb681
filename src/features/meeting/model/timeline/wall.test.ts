import { expect, test } from 'vitest';
import { placeInLanes } from './lanes.ts';
import { comingOn } from './wall.ts';

const window = { start: 0, end: 100 };
const meeting = (id: string, start: number, end: number | null) => ({ id, start, end });
const { blocks } = placeInLanes(
  [
    meeting('over', 0, 10),
    meeting('on', 5, 30),
    meeting('open', 8, null),
    meeting('next', 40, 50),
    meeting('later', 60, 70),
    meeting('last', 80, 90),
  ],
  window,
);

test.each([
  [10, ['on', 'open', 'next', 'later']],
  [30, ['open', 'next', 'later', 'last']],
  [90, ['open']],
])('at %d', (now, expected) => {
  expect(comingOn(blocks, now).map(({ item }) => item.id)).toEqual(expected);
});
