/** That the page asks for the same is seen in the calls of `docs/weights.md`: what is asked for twice is more calls. */
import { expect, test } from 'vitest';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { beginReading } from './first-reads.ts';

test.each([
  { pathname: '/', search: '', asked: ['listMeetings page', 'listMeetings page'] },
  { pathname: '/meetings', search: '?state=running', asked: ['listMeetings page'] },
  { pathname: '/meetings', search: '?q=weekly', asked: ['listMeetings whole'] },
  {
    pathname: '/meetings/timeline',
    search: '',
    asked: ['listMeetings whole', 'listMeetings whole', 'listVirtualRooms'],
  },
  {
    pathname: '/meetings/timeline',
    search: '?rows=people',
    asked: ['listMeetings whole', 'listMeetings whole'],
  },
  { pathname: '/templates', search: '', asked: [] },
  { pathname: '/meetings/timeline/4711', search: '', asked: [] },
])('reads for $pathname $search before its code is there', async ({ pathname, search, asked }) => {
  await signedInWorld({ scenario: 'office' });
  const queries = beginReading({ pathname, search }).getQueryCache().getAll();
  await expect
    .poll(() => queries.map(({ state }) => state.status))
    .toEqual(asked.map(() => 'success'));
  expect(
    queries.map(({ queryKey: [name, , use] }) => [name, use].filter(Boolean).join(' ')),
  ).toEqual(asked);
});

test('reads nothing without an address: nobody is signed in', () => {
  expect(beginReading().getQueryCache().getAll()).toEqual([]);
});
