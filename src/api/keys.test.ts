/**
 * Runs each read once against a platform that answers everything, and compares its key with the calls it made.
 */
import type { FetchInfiniteQueryOptions, FetchQueryOptions, QueryKey } from '@tanstack/react-query';
import { beforeEach, expect, it } from 'vitest';
import { createQueryClient } from '#app/app/query-client.ts';
import { designFamilies } from '#app/features/preset/model/designs.ts';
import { clearCallLog, getCallLog } from './call-log.ts';
import { operationsOf } from './read-key.ts';
import { platform } from './testing/platform.ts';
import { backgroundImageQueries } from '#app/features/image/api/background-images.ts';
import { bookingQueries } from '#app/features/meeting/api/booking.ts';
import { directoryQueries } from '#app/features/people/api/directory.ts';
import { livesQueries, liveSources } from '#app/features/live/api/lives.ts';
import { meetingDetailQueries } from '#app/features/meeting/api/meeting-detail.ts';
import { SEATS } from '#app/features/people/model/roles.ts';
import { meetingFileQueries } from '#app/features/file/api/meeting-files.ts';
import { meetingQueries } from '#app/features/meeting/api/meetings.ts';
import { peopleQueries } from '#app/features/people/api/people.ts';
import { presetQueries } from '#app/features/preset/api/presets.ts';
import { seriesQueries } from '#app/features/series/api/series.ts';
import { systemQueries } from '#app/features/platform/api/system.ts';
import { templateEditQueries } from '#app/features/template/api/template-edit.ts';
import { templateQueries, templateSeats } from '#app/features/template/api/templates.ts';
import { timelineQueries } from '#app/features/meeting/api/timeline.ts';
import { virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';
import { wallStyleQueries } from '#app/features/tv-wall/api/wall-styles.ts';

/** An answer with a field for every read; it announces more people than it contains. */
const everything = {
  success: 1,
  total: 2,
  conf_id: '600001',
  user_domain_moid: 'd1',
  data: [],
  list: [],
  meetings: [{ meeting_id: 'm1' }],
  booked_confs: [],
  memebers: [],
  invite_members: [],
  audiences: [],
  vips: [],
  meeting_files: [],
  personal_templates: [],
  virtual_meeting_rooms: [],
  platforms: [],
  departments: [],
  accounts: [],
};

/** A booking's and a series' people come from elsewhere; a booking is read only if it is the meeting that is meant. */
const booked = { success: 1, meeting_id: 'm2' };
const IN_PARTS = /\/booked_confs\/|\/regular_meeting\/[^/]+\?/;

interface Read {
  readonly queryKey: QueryKey;
  readonly run: () => Promise<unknown>;
}

function one<T, Data, Key extends QueryKey>(options: FetchQueryOptions<T, Error, Data, Key>): Read {
  return { queryKey: options.queryKey, run: () => createQueryClient().fetchQuery(options) };
}

function pages<T, Data, Key extends QueryKey, Page>(
  options: FetchInfiniteQueryOptions<T, Error, Data, Key, Page>,
): Read {
  return { queryKey: options.queryKey, run: () => createQueryClient().fetchInfiniteQuery(options) };
}

const span = ['2026-03-01T00:00:00+08:00', '2026-03-31T00:00:00+08:00'] as const;
const [from, to] = span;
const lives = { source: 'domain', id: 'd1', name: '', from, to } as const;
const owners = [
  { kind: 'meeting', id: 'm1' },
  { kind: 'template', id: 't1' },
] as const;
const presets = owners.flatMap((owner) =>
  designFamilies.map((family) => ({ owner, family, call: [owner, family, 'p1'] as const })),
);

/** Every read, by its object and its name in the code. */
const reads: Readonly<Record<string, Readonly<Record<string, readonly Read[]>>>> = {
  backgroundImageQueries: {
    list: [one(backgroundImageQueries.list())],
    one: [one(backgroundImageQueries.one('f1'))],
    preview: [one(backgroundImageQueries.preview('f1'))],
  },
  bookingQueries: {
    name: [one(bookingQueries.name({ name: 'W', start: from, end: to, meetingId: 'm1' }))],
    booked: [one(bookingQueries.booked(from, to))],
    running: [one(bookingQueries.running())],
    forEdit: [one(bookingQueries.forEdit({ id: 'm2', number: '600001' }))],
    forCopy: [one(bookingQueries.forCopy('m2'))],
  },
  directoryQueries: {
    departments: [one(directoryQueries.departments())],
    entries: [one(directoryQueries.entries(['100001']))],
    entriesOf: [one(directoryQueries.entriesOf('100001'))],
    people: [
      pages(directoryQueries.people({ department: 'd1' })),
      pages(directoryQueries.people({ text: 'w' })),
    ],
  },
  livesQueries: {
    list: [one(livesQueries.list(lives))],
    known: liveSources.map((source) => one(livesQueries.known(source))),
  },
  meetingDetailQueries: {
    meeting: [one(meetingDetailQueries.meeting('m1'))],
    booking: [one(meetingDetailQueries.booking('m1', '600001'))],
    people: SEATS.map((seat) => pages(meetingDetailQueries.people('m1', seat))),
    everybody: SEATS.map((seat) => one(meetingDetailQueries.everybody('m1', seat))),
    link: [one(meetingDetailQueries.link('m1'))],
  },
  meetingFileQueries: { list: [one(meetingFileQueries.list('m1'))] },
  meetingQueries: {
    page: [one(meetingQueries.page({ descending: false }, { first: 0, count: 50 }))],
    whole: [pages(meetingQueries.whole({ descending: false }))],
  },
  peopleQueries: { recent: [one(peopleQueries.recent())] },
  presetQueries: {
    list: presets.map(({ owner, family }) => one(presetQueries.list(owner, family))),
    one: presets.map(({ call }) => one(presetQueries.one(...call))),
    forEdit: presets.map(({ call }) => one(presetQueries.forEdit(...call))),
  },
  seriesQueries: {
    detail: [one(seriesQueries.detail('s1'))],
    dates: [one(seriesQueries.dates('s1'))],
    forEdit: [one(seriesQueries.forEdit('s1'))],
    bookedIn: [one(seriesQueries.bookedIn(from, to))],
    meetings: [one(seriesQueries.meetings('s1', [], 60))],
    links: [one(seriesQueries.links('s1', ['m1']))],
  },
  systemQueries: {
    version: [one(systemQueries.version())],
    deadline: [one(systemQueries.deadline())],
    resources: [one(systemQueries.resources())],
    platforms: [one(systemQueries.platforms())],
    recordingServers: [one(systemQueries.recordingServers())],
    permission: [one(systemQueries.permission('600001', '600002'))],
  },
  templateEditQueries: { one: [one(templateEditQueries.one('t1'))] },
  templateQueries: {
    list: [one(templateQueries.list())],
    chosen: [one(templateQueries.chosen())],
    summary: [one(templateQueries.summary('t1'))],
    audienceCount: [one(templateQueries.audienceCount('t1'))],
    people: templateSeats.map((seat) => pages(templateQueries.people('t1', seat))),
    everybody: templateSeats.map((seat) => one(templateQueries.everybody('t1', seat))),
    picture: [one(templateQueries.picture('t1'))],
  },
  timelineQueries: {
    attendance: [one(timelineQueries.attendance('m1'))],
    bookedPeople: [one(timelineQueries.bookedPeople(from, to))],
  },
  virtualRoomQueries: {
    list: [one(virtualRoomQueries.list())],
    one: [one(virtualRoomQueries.one('r1'))],
    forEdit: [one(virtualRoomQueries.forEdit('r1'))],
    meetings: [one(virtualRoomQueries.meetings('600001'))],
  },
  wallStyleQueries: {
    list: [one(wallStyleQueries.list())],
    one: [one(wallStyleQueries.one('w1'))],
    live: [one(wallStyleQueries.live('w1'))],
  },
};

beforeEach(clearCallLog);

it('are all here', () => {
  const modules = import.meta.glob<Record<string, unknown>>(
    ['../features/*/api/*.ts', '!../features/*/api/*.test.ts'],
    { eager: true },
  );
  const names = Object.values(modules)
    .flatMap((module) => Object.entries(module))
    .filter(([name]) => name.endsWith('Queries'))
    .flatMap(([name, queries]) => Object.keys(queries ?? {}).map((read) => `${name}.${read}`));
  const here = Object.entries(reads).flatMap(([name, queries]) =>
    Object.keys(queries).map((read) => `${name}.${read}`),
  );
  expect(here.toSorted()).toEqual(names.toSorted());
});

const cases = Object.entries(reads).flatMap(([name, queries]) =>
  Object.entries(queries).flatMap(([read, samples]) =>
    samples.map((sample): [string, Read] => [`${name}.${read}`, sample]),
  ),
);

it.each(cases)('%s is keyed by what it calls', async (_name, { queryKey, run }) => {
  platform(({ url }) => Response.json(IN_PARTS.test(url) ? booked : everything));
  await run().catch(() => undefined); // the picture cannot be decoded here, but it was requested
  const called = new Set(getCallLog().map(({ operationId }) => operationId));
  called.delete('createToken');
  const named = operationsOf({ queryKey }).filter((operation) => operation !== '');
  expect(named.toSorted()).toEqual([...called].toSorted());
});

it('no two reads that answer differently share a key', () => {
  const keys = new Map<string, Set<string>>();
  for (const [name, { queryKey }] of cases) {
    const key = JSON.stringify(queryKey);
    keys.set(key, (keys.get(key) ?? new Set()).add(name));
  }
  const shared = [...keys.values()].filter((names) => names.size > 1).map((names) => [...names]);
  // one call, as a read of its own and as part of another
  expect(shared).toEqual([['bookingQueries.booked', 'seriesQueries.bookedIn']]);
});
