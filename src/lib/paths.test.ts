import { expect, it } from 'vitest';
import { matchesPattern, paths, patterns } from './paths.ts';

it.each([
  [paths.meeting('a/b?c#d $& %'), patterns.meeting],
  [paths.timelineMeeting('7'), patterns.timelineMeeting],
  [paths.editMeeting('0512'), patterns.editMeeting],
  [paths.series('7'), patterns.series],
  [paths.editSeries('7'), patterns.editSeries],
  [paths.template('7'), patterns.template],
  [paths.room('7'), patterns.room],
  [paths.editRoom('7'), patterns.editRoom],
  ['/meetings/', patterns.meetings],
  ['/', patterns.overview],
])('%s has the shape %s', (address, pattern) => {
  expect(matchesPattern(pattern, address)).toBe(true);
});

it.each([
  ['/meetings', patterns.meeting],
  ['/meetings/7/people', patterns.meeting],
  ['/rooms/7', patterns.editRoom],
  ['/rooms/7/view', patterns.editRoom],
])('%s has not the shape %s', (address, pattern) => {
  expect(matchesPattern(pattern, address)).toBe(false);
});

it('names an edited meeting by its id too, where it is known', () => {
  expect(paths.editMeeting('05/12', 'a&b')).toBe('/book/05%2F12?id=a%26b');
  expect(paths.editMeeting('0512', '')).toBe('/book/0512');
});

it('writes an id so that it stays one segment', () => {
  expect(paths.meeting('a/b?c#d $& %')).toBe('/meetings/a%2Fb%3Fc%23d%20%24%26%20%25');
});

it('leads from a chosen time and room to its booking', () => {
  const time = { start: '2026-11-30T14:00:00+08:00', duration: 60 };
  expect(paths.bookAt(time)).toBe('/book?start=2026-11-30T14%3A00%3A00%2B08%3A00&duration=60');
  expect(paths.bookAt({ ...time, room: 'v1' })).toMatch(/&duration=60&room=v1$/);
  expect(paths.bookAt({ ...time, place: '7' })).toMatch(/&duration=60&place=7$/);
});
