/** That the page asks for the same is seen in the calls of `docs/weights.md`: what is asked for twice is more calls. */
import { expect, test } from 'vitest';
import { operationsOf } from '#app/api/read-key.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { beginReading } from './first-reads.ts';

test.each([
  { pathname: '/', search: '', asked: ['listMeetings', 'listMeetings'] },
  { pathname: '/meetings', search: '?state=running', asked: ['listMeetings'] },
  { pathname: '/meetings', search: '?q=weekly', asked: ['listMeetings'] },
  {
    pathname: '/meetings/timeline',
    search: '',
    asked: ['listMeetings', 'listMeetings', 'listVirtualRooms'],
  },
  {
    pathname: '/meetings/timeline',
    search: '?rows=people',
    asked: ['listMeetings', 'listMeetings'],
  },
  { pathname: '/templates', search: '', asked: [] },
  { pathname: '/meetings/timeline/4711', search: '', asked: [] },
])('reads for $pathname $search before its code is there', async ({ pathname, search, asked }) => {
  await signedInWorld({ scenario: 'office' });
  const queries = beginReading({ pathname, search }).getQueryCache().getAll();
  await expect
    .poll(() => queries.map(({ state }) => state.status))
    .toEqual(asked.map(() => 'success'));
  expect(queries.flatMap(operationsOf)).toEqual(asked);
});

test('reads nothing without an address: nobody is signed in', () => {
  expect(beginReading().getQueryCache().getAll()).toEqual([]);
});
