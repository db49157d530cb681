import { QueryObserver, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createQueryClient } from '#app/app/query-client.ts';
import {
  bookMeeting,
  cancelBookedMeeting,
  deleteVirtualRoom,
  listMeetings,
  uploadMeetingFile,
} from './generated/sdk.gen.ts';
import { operations } from './generated/operations.gen.ts';
import { bookingQueries } from '#app/features/meeting/api/booking.ts';
import { meetingDetailQueries } from '#app/features/meeting/api/meeting-detail.ts';
import { meetingFileQueries } from '#app/features/file/api/meeting-files.ts';
import { meetingQueries } from '#app/features/meeting/api/meetings.ts';
import { seriesQueries } from '#app/features/series/api/series.ts';
import { systemQueries } from '#app/features/platform/api/system.ts';
import { templateQueries } from '#app/features/template/api/templates.ts';
import { timelineQueries } from '#app/features/meeting/api/timeline.ts';
import { virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';
import { followWrites, staleAfter } from './stale-after.ts';
import { booking, failure, platform, silent, yes, type Answer } from './testing/platform.ts';
import { holdWriteReports, reportLook } from './writes.ts';

const from = '2026-03-01T00:00:00+08:00';
const to = '2026-03-31T00:00:00+08:00';
const cancelled = { path: { conf_id: '600001' }, body: { params: { reason: 'ill' } } };

const refused: Answer = () => Response.json({ success: 0, error_code: 99999 });
const broken: Answer = () => new Response('', { status: 503 });
const notFound: Answer = () => new Response('', { status: 404 });

let client: QueryClient;
let stop: () => void;

beforeEach(() => {
  client = createQueryClient();
  stop = followWrites(client);
});
afterEach(() => {
  stop();
  client.clear();
});

/** Puts an answer into the cache as if it had been read. */
function known({ queryKey }: { readonly queryKey: QueryKey }): QueryKey {
  client.setQueryData(queryKey, {});
  return queryKey;
}

const isStale = (queryKey: QueryKey) => client.getQueryState(queryKey)?.isInvalidated;

/** Shows a read on a page, and counts how often it runs. */
function shown(queryKey: QueryKey, staleTime: number | 'static' = 60_000) {
  let reads = 0;
  const observer = new QueryObserver(client, {
    queryKey,
    queryFn: () => Promise.resolve((reads += 1)),
    initialData: 0,
    staleTime,
  });
  observer.subscribe(() => undefined);
  return () => reads;
}

const idsOf = (wanted: (operation: (typeof operations)[number]) => boolean) =>
  operations.filter(wanted).map(({ id }) => id);

describe('the table', () => {
  it('has a row for every write of the contract, and for nothing else', () => {
    const writes = idsOf(({ method, tag }) => method !== 'GET' && tag !== 'session');
    expect(Object.keys(staleAfter).toSorted()).toEqual(writes.toSorted());
  });

  it.each(Object.entries(staleAfter))('%s touches reads that exist, each once', (_id, effect) => {
    const reads: readonly string[] = idsOf(({ method }) => method === 'GET');
    const touched = [...effect.stale, ...('gone' in effect ? effect.gone : [])];
    expect(touched.length).toBeGreaterThan(0);
    expect(touched.filter((id) => !reads.includes(id))).toEqual([]);
    expect(new Set(touched).size).toBe(touched.length);
  });
});

describe('after a meeting is cancelled', () => {
  const touched: readonly (readonly [string, { readonly queryKey: QueryKey }])[] = [
    ['a page of the list', meetingQueries.page({ descending: false }, { first: 0, count: 50 })],
    ['the whole list', meetingQueries.whole({ descending: true })],
    ['the meeting', meetingDetailQueries.meeting('m1')],
    ['its booking', meetingDetailQueries.booking('m1', '600001')],
    ['its people', meetingDetailQueries.people('m1', 'members')],
    ['its audience', meetingDetailQueries.everybody('m1', 'audience')],
    ['the series it belongs to', seriesQueries.detail('s1')],
    ['the dates of the series', seriesQueries.dates('s1')],
    ['the rooms', virtualRoomQueries.list()],
    ['the meetings in a room', virtualRoomQueries.meetings('600001')],
    ['the conflicts of a booking', bookingQueries.booked(from, to)],
    ['the conflicts with what runs', bookingQueries.running()],
    ['the conflicts of a series', seriesQueries.bookedIn(from, to)],
    [
      'the check of a name',
      bookingQueries.name({ name: 'Weekly', start: from, end: to, meetingId: undefined }),
    ],
    ["the timeline's rooms", timelineQueries.attendance('m1')],
    ["the timeline's people", timelineQueries.bookedPeople(from, to)],
    ['the resources in use', systemQueries.resources()],
  ];

  it.each(touched)('%s is stale', async (_what, read) => {
    platform(yes);
    const queryKey = known(read);
    expect(isStale(queryKey)).toBe(false);
    await cancelBookedMeeting(cancelled);
    expect(isStale(queryKey)).toBe(true);
  });

  it('nothing else is', async () => {
    platform(yes);
    const others = [templateQueries.list(), templateQueries.chosen(), systemQueries.version()];
    const keys = others.map(known);
    await cancelBookedMeeting(cancelled);
    expect(keys.map(isStale)).toEqual([false, false, false]);
  });
});

describe('a write', () => {
  const list = ['listMeetings'];

  it.each([
    ['that was done', yes],
    ['that was refused', refused],
    ['that a proxy turned away', notFound],
  ] as const)('%s has what is shown read again', async (_how, answer) => {
    platform(answer);
    const reads = shown(list);
    await bookMeeting(booking).catch(() => undefined);
    expect(reads()).toBe(1);
  });

  it('whose answer was lost marks what it touches, and leaves looking to who sent it', async () => {
    platform(broken);
    const reads = shown(list);
    const error = await failure(bookMeeting(booking));
    expect([isStale(list), reads()]).toEqual([true, 0]);
    expect(error).toMatchObject({ operationId: 'bookMeeting', outcomeUnknown: true });
    reportLook({ operationId: 'bookMeeting' });
    expect(reads()).toBe(1);
  });

  it('that was cancelled on the way counts as lost', async () => {
    platform(silent);
    const files = known(meetingFileQueries.list('m1'));
    const cancel = new AbortController();
    const upload = uploadMeetingFile({
      path: { id: 'm1' },
      body: { file: new File(['x'], 'x.txt') },
      signal: cancel.signal,
    });
    cancel.abort();
    await failure(upload);
    expect(isStale(files)).toBe(true);
  });

  it('leaves alone what is open to be edited', async () => {
    platform(yes);
    const edit = shown(bookingQueries.forEdit({ id: 'm1', number: '600001' }).queryKey, 'static');
    await bookMeeting(booking);
    expect(edit()).toBe(0);
  });

  it('that reads touches nothing', async () => {
    platform(yes);
    const reads = shown(list);
    await listMeetings();
    expect([isStale(list), reads()]).toEqual([false, 0]);
  });

  it('reaches reads of several operations', async () => {
    platform(yes);
    const key = known({ queryKey: ['getTemplate+listMeetings', 'both'] });
    await bookMeeting(booking);
    expect(isStale(key)).toBe(true);
  });
});

it('many writes have a page read again once, when the last hold has ended', async () => {
  platform(yes);
  const reads = shown(['listMeetings']);
  const [end, endToo] = [holdWriteReports(), holdWriteReports()];
  await bookMeeting(booking);
  platform(broken);
  await failure(cancelBookedMeeting(cancelled));
  end();
  end();
  expect([isStale(['listMeetings']), reads()]).toEqual([false, 0]);
  endToo();
  expect(reads()).toBe(1);
});

it('what was deleted is forgotten, and not asked for by the page that shows it', async () => {
  platform(yes);
  const other = known(virtualRoomQueries.one('r2'));
  const { queryKey } = virtualRoomQueries.one('r1');
  const reads = shown(queryKey);
  const rooms = shown(virtualRoomQueries.list().queryKey);
  await deleteVirtualRoom({ path: { vmr_id: 'r1' } });
  expect(client.getQueryState(other)).toBeUndefined();
  expect([isStale(queryKey), reads(), rooms()]).toEqual([true, 0, 1]);
});
