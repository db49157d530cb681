/** Lists held against both readings of `start_time`: what goes on from then on, and what starts from then on. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createQueryClient } from '#app/app/query-client.ts';
import { MeetingState } from '#app/api/generated/types.gen.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';
import { bookingQueries } from './booking.ts';
import { joinChunks, meetingQueries, stretchAfter, type MeetingFilters } from './meetings.ts';

const noon = new Date('2026-03-31T12:00:00+08:00').getTime();
const readings = ['overlap', 'start'] as const;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A platform of the office at noon. */
async function officeThat(listsBy: (typeof readings)[number]) {
  return signedInWorld({ scenario: 'office', now: () => new Date(noon), settings: { listsBy } });
}

/** The whole list in small stretches, which end among the running meetings too. */
async function idsOf(filters: MeetingFilters): Promise<string[]> {
  const client = createQueryClient();
  const chunks = [];
  let stretch: ReturnType<typeof stretchAfter> = { first: 0, count: 2 };
  while (stretch !== undefined) {
    // oxlint-disable-next-line no-await-in-loop -- a stretch starts where the one before it ended
    const chunk = await client.fetchQuery(meetingQueries.page(filters, stretch));
    chunks.push(chunk);
    const next = stretchAfter(chunk);
    stretch = next && { ...next, count: 3 };
    expect(chunk.total).toBe(chunks[0]?.total);
  }
  const rows = joinChunks(chunks);
  expect(rows).toHaveLength(chunks[0]?.total ?? 0);
  return rows.map(({ id }) => id);
}

const lists: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['running meetings', () => idsOf({ state: MeetingState.Running, descending: false })],
  ['meetings that wait', () => idsOf({ state: MeetingState.AwaitingApproval, descending: false })],
  ['meetings from now on', async () => new Set(await idsOf({ descending: false }))],
  ['meetings from now on, the last first', async () => new Set(await idsOf({ descending: true }))],
  ['spans of running meetings', () => createQueryClient().fetchQuery(bookingQueries.running())],
];

it.each(lists)('%s are the same on a platform that lists by start', async (_name, read) => {
  await officeThat('overlap');
  const byOverlap = await read();
  expect(byOverlap).not.toEqual([]);
  await officeThat('start');
  expect(await read()).toEqual(byOverlap);
});

it('a platform that lists what runs itself is asked for it apart only once', async () => {
  const world = await officeThat('overlap');
  expect((await idsOf({ descending: false })).length).toBeGreaterThan(10);
  const asked = world.calls.filter(({ query }) => query['state'] === '2');
  expect(asked).toHaveLength(1);
});

it.each(readings)('a list by %s includes a request whose time has come', async (listsBy) => {
  const world = await officeThat(listsBy);
  const [waiting] = [...world.db.meetings.values()].filter(({ status }) => status === 'awaiting');
  if (waiting === undefined) throw new Error('nothing waits');
  world.db.meetings.set(waiting.id, { ...waiting, start: noon - 3_600_000, minutes: 30 });
  const ids = await idsOf({ state: MeetingState.AwaitingApproval, descending: false });
  expect(ids).toContain(waiting.id);
});

it.each(readings)('a list by %s includes what is in a room now', async (listsBy) => {
  const world = await officeThat(listsBy);
  const inRooms = [...world.db.meetings.values()].filter(
    ({ room, start, minutes }) => room !== '' && start <= noon && start + minutes * 60_000 > noon,
  );
  expect(inRooms).not.toEqual([]);
  const [first] = inRooms;
  const number = world.db.virtualRooms.get(first?.room ?? '')?.number ?? '';
  const query = virtualRoomQueries.meetings(number);
  const all = await createQueryClient().fetchQuery(query);
  expect(query.select?.(all).map(({ id }) => id)).toContain(first?.id);
});

it('a permanent meeting has no end, whatever is printed as its end', async () => {
  const settings = { permanentEnd: 'start' } as const;
  await signedInWorld({ scenario: 'office', now: () => new Date(noon), settings });
  const client = createQueryClient();
  const running = { state: MeetingState.Running, descending: false };
  const { rows } = await client.fetchQuery(meetingQueries.page(running, { first: 0, count: 1 }));
  expect(rows).toMatchObject([{ name: '华东区应急值守', end: null }]);
  const spans = await client.fetchQuery(bookingQueries.running());
  const { id, name, start } = rows[0] ?? {};
  expect(spans[0]).toEqual({ id, name, start, end: null });
});

it.each(readings)('a list by %s finds who is busy past midnight', async (listsBy) => {
  const world = await officeThat(listsBy);
  const [booked] = [...world.db.meetings.values()].filter(({ start }) => start > noon);
  if (booked === undefined) throw new Error('nothing is booked');
  const night = new Date('2026-04-02T23:00:00+08:00').getTime();
  world.db.meetings.set(booked.id, { ...booked, status: 'booked', start: night, minutes: 180 });
  const query = bookingQueries.booked('2026-04-03T00:00:00+08:00', '2026-04-04T00:00:00+08:00');
  const { booked_confs: rows } = await createQueryClient().fetchQuery(query);
  expect(rows.map(({ meeting_id: id }) => id)).toContain(booked.id);
});
