/** People of a meeting page by page, over the generated layer and a `fetch` of the test's own. */
import { InfiniteQueryObserver, QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { configureApi } from '#app/api/client.ts';
import type { Seat } from '#app/features/people/model/roles.ts';
import { meetingDetailQueries } from './meeting-detail.ts';

const rows = {
  members: { path: '/members', key: 'memebers' },
  audience: { path: '/audiences', key: 'audiences' },
} as const satisfies Record<Seat, { path: string; key: string }>;

/** A platform with so many people; tells which stretches it was asked for. */
function platformWith(total: number, seat: Seat) {
  const asked: string[] = [];
  configureApi({
    baseUrl: 'http://platform.test',
    nameStore: {
      getItem: (key) => (key === 'console.signed-in-as' ? 'desk' : null),
      setItem: () => undefined,
      removeItem: () => undefined,
    },
    fetch: (input, init) => {
      const { pathname, searchParams } = new URL(new Request(input, init).url);
      if (!pathname.endsWith(rows[seat].path)) {
        return Promise.resolve(Response.json({ success: 1, account_token: 't' }));
      }
      const start = Number(searchParams.get('start'));
      const count = Number(searchParams.get('count'));
      asked.push(`${start}+${count}`);
      const people = Array.from({ length: total }, (_, index) => ({ account: `a${index}` }));
      const page = people.slice(start, count === 0 ? total : start + count);
      return Promise.resolve(Response.json({ success: 1, total, [rows[seat].key]: page }));
    },
  });
  return asked;
}

async function readAll(seat: Seat) {
  const client = new QueryClient();
  const observer = new InfiniteQueryObserver(client, meetingDetailQueries.people('m1', seat));
  let read = await observer.fetchNextPage();
  while (read.hasNextPage) {
    // oxlint-disable-next-line no-await-in-loop -- a page starts where the one before it ended
    read = await observer.fetchNextPage();
  }
  return read.data?.pages.flatMap(({ people }) => people.map(({ account }) => account));
}

it.each([
  ['members', 320, ['0+50', '50+200', '250+200']],
  ['audience', 50, ['0+50']],
  ['audience', 0, ['0+50']],
] as const)('%s: all of %i, none twice', async (seat, total, stretches) => {
  const asked = platformWith(total, seat);
  expect(await readAll(seat)).toEqual(Array.from({ length: total }, (_, index) => `a${index}`));
  expect(asked).toEqual(stretches);
});

it('counts everybody in one read', async () => {
  const asked = platformWith(320, 'members');
  const { people } = await new QueryClient().fetchQuery(
    meetingDetailQueries.everybody('m1', 'members'),
  );
  expect(people).toHaveLength(320);
  expect(asked).toEqual(['0+0']);
});
