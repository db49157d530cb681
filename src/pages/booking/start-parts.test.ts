import { expect, it } from 'vitest';
import { isUnreadStart, startOfParts, startParts } from './start-parts.ts';
import { instantOf } from './zone-time.ts';

const zone = 'Asia/Shanghai';

it('is a start where both parts are read', () => {
  const start = startOfParts({ day: '2026-12-01', time: '09:15' }, zone);
  expect(start).toEqual({ local: '2026-12-01T09:15', zone });
  expect(startParts(start)).toEqual({ day: '2026-12-01', time: '09:15' });
  expect(isUnreadStart(start)).toBe(false);
});

it.each([
  [{ day: 'someday', time: '09:15' }, true],
  [{ day: '2026-12-01', time: '9:75' }, true],
  [{ day: '2026-02-30', time: '09:15' }, true],
  [{ day: '', time: '09:15' }, false],
  [{ day: '2026-12-01', time: ' ' }, false],
])('keeps the texts %j and is no start', (parts, isUnread) => {
  const start = startOfParts(parts, zone);
  expect(startParts(start)).toEqual(parts);
  expect(instantOf(start)).toBeUndefined();
  expect(isUnreadStart(start)).toBe(isUnread);
});
