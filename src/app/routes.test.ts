import { expect, it } from 'vitest';
import { paths, patterns } from '#app/lib/paths.ts';
import { routesOf } from './routes.ts';

it.each([
  [paths.meetings, [patterns.meetings]],
  [paths.meeting('7'), [patterns.meetings, patterns.meeting]],
  [paths.timeline, [patterns.timeline]],
  [paths.timelineMeeting('7'), [patterns.timeline, patterns.timelineMeeting]],
  [paths.newTemplate, [patterns.newTemplate]],
  [paths.template('7'), [patterns.template]],
  [paths.newRoom, [patterns.newRoom]],
  [paths.editRoom('7'), [patterns.editRoom]],
  ['/nowhere', []],
])('%s shows %j', (address, shown) => {
  expect(routesOf(address).map(({ pattern }) => pattern)).toEqual(shown);
});

it('has a page for every address but the sign-in', () => {
  const without = Object.values(patterns).filter((pattern) => routesOf(pattern).length === 0);
  expect(without).toEqual([patterns.signIn]);
});
