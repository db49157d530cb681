import { useInfiniteQuery, useQuery, useQueryClient, type Query } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { operationsOf } from '#app/api/read-key.ts';
import { platformNow } from '#app/api/platform-clock.ts';
import { dayAndTime } from '#app/components/time/date-format.ts';
import { offsetAt } from '#app/components/time/browser-zone.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { useNameSearch } from '#app/components/name-search/use-name-search.ts';
import {
  joinChunks,
  meetingQueries,
  type MeetingChunk,
  type MeetingRow,
} from '#app/features/meeting/api/meetings.ts';
import type { KnownRoom } from '#app/features/meeting/model/known-rooms.ts';
import { useKnownRooms } from '#app/features/meeting/rooms/use-known-rooms.ts';
import { directoryQueries } from '#app/features/people/api/directory.ts';
import { peopleQueries } from '#app/features/people/api/people.ts';
import { useKnownPeople } from '#app/features/people/known-names.ts';
import { personKey, type Person } from '#app/features/people/model/accounts.ts';
import { peopleOf } from '#app/features/people/directory/use-everybody.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { virtualRoomQueries, type RoomRow } from '#app/features/room/api/virtual-rooms.ts';
import { templateQueries, type TemplateRow } from '#app/features/template/api/templates.ts';
import { isJsonObject } from '#app/lib/json.ts';
import { paths } from '#app/lib/paths.ts';
import { DAY, formatTime, midnightBefore } from '#app/lib/time.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { timelineSearch, parseTimelineQuery } from '#app/pages/meetings/timeline/timeline-query.ts';
import {
  meetingRoomSearch,
  parseMeetingRoomQuery,
} from '#app/pages/meeting-rooms/room-list-query.ts';

/** The groups of what is found. */
export type FindingKind =
  | 'go'
  | 'actions'
  | 'preferences'
  | 'meetings'
  | 'series'
  | 'people'
  | 'meetingRooms'
  | 'virtualRooms'
  | 'templates';

/** Something that the palette leads to. */
export interface Finding {
  readonly kind: FindingKind;
  readonly id: string;
  readonly label: string;
  /** What it is also found by. */
  readonly others: readonly string[];
  /** Said beside the label; asked for when it is shown, as thousands are not. */
  readonly detail?: () => string;
  /** An address, or what is done. */
  readonly leads: string | (() => void);
}

/** Somebody who can be named in a booking. */
export interface FoundPerson {
  readonly person: Person;
  readonly contact: readonly string[];
}

/** What has been read, or is being read, of the things that have names. */
export interface NamedThings {
  readonly all: readonly Finding[];
  readonly physical: readonly KnownRoom[];
  readonly virtual: readonly RoomRow[];
  readonly people: readonly FoundPerson[];
  readonly isReading: boolean;
  /** Something could not be read; the rest is found all the same. */
  readonly error: unknown;
  /** Meetings that are searched, of how many from a week ago on. */
  readonly meetings: { readonly read: number; readonly total: number };
}

/** Meetings from so long ago on are read, in one call. */
const DAYS_BACK = 7;
const MOST_MEETINGS = 500;

const NO_ROWS: readonly never[] = [];

/** Everything with a name: read once as the palette opens, and what other pages have read before. */
export function useFindings(): NamedThings {
  const meetings = useMeetingsRead();
  const physical = useKnownRooms();
  const virtual = useQuery({
    ...virtualRoomQueries.list(),
    enabled: useOffered('listVirtualRooms').offered,
  });
  const templates = useQuery({
    ...templateQueries.list(),
    enabled: useOffered('listTemplates').offered,
  });
  const people = usePeopleRead();
  const virtualRooms = virtual.data ?? NO_ROWS;
  const templateRows = templates.data ?? NO_ROWS;
  const words = useDetailWords();
  const all = useMemo(
    () => [
      ...templateRows.map((row) => ofTemplate(row, words.bookFrom)),
      ...physical.map(ofPhysicalRoom),
      ...virtualRooms.map(ofVirtualRoom),
      ...people.map(ofPerson),
      ...ofSeries(meetings.rows, words.dates),
      ...meetings.rows.map((row) => ofMeeting(row, words.meeting)),
    ],
    [templateRows, physical, virtualRooms, people, meetings.rows, words],
  );
  return {
    all,
    physical,
    virtual: virtualRooms,
    people,
    isReading: virtual.isLoading || templates.isLoading || meetings.isReading,
    error: meetings.error ?? virtual.error ?? templates.error,
    meetings: { read: meetings.rows.length, total: Math.max(meetings.total, meetings.rows.length) },
  };
}

/** The meetings of one call, and those of the lists that other pages have read. */
function useMeetingsRead() {
  const cache = useQueryClient();
  const [cached] = useState(() =>
    cache.getQueryCache().findAll({ predicate: listsMeetings }).flatMap(chunksOf),
  );
  const [from] = useState(() => {
    const at = platformNow() - DAYS_BACK * DAY;
    const offset = offsetAt(at);
    return formatTime(midnightBefore(at, offset), offset);
  });
  const { offered } = useOffered('listMeetings');
  const read = useQuery({
    ...meetingQueries.page({ from, descending: false }, { first: 0, count: MOST_MEETINGS }),
    enabled: offered,
    staleTime: 60_000,
  });
  const rows = useMemo(
    () => joinChunks(read.data === undefined ? cached : [read.data, ...cached]),
    [read.data, cached],
  );
  return { rows, total: read.data?.total ?? 0, isReading: read.isLoading, error: read.error };
}

function listsMeetings(query: Query): boolean {
  return operationsOf(query).includes('listMeetings');
}

function chunksOf({ state: { data } }: Query): readonly MeetingChunk[] {
  if (isChunk(data)) return [data];
  return isJsonObject(data) && Array.isArray(data['pages']) ? data['pages'].filter(isChunk) : [];
}

function isChunk(data: unknown): data is MeetingChunk {
  return isJsonObject(data) && Array.isArray(data['rows']) && isJsonObject(data['index']);
}

/** Recent people and the directory as far as other pages have read them, and everybody with a name that was typed. */
function usePeopleRead(): readonly FoundPerson[] {
  const known = useKnownPeople();
  const recent = useQuery({ ...peopleQueries.recent(), enabled: false }).data;
  const pages = useInfiniteQuery({
    ...directoryQueries.people({ all: true }),
    enabled: false,
  }).data?.pages;
  return useMemo(() => {
    const listed = pages?.flatMap(peopleOf) ?? [];
    // somebody who is in the directory is one person, whichever of their accounts was used before
    const seen = new Set(listed.flatMap(({ keys }) => keys));
    const others = [...(recent?.map(({ person }) => person) ?? []), ...known].filter((person) => {
      const key = personKey(person);
      if (person.name === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    return [
      ...listed.map(({ person, contact, departments }) => ({
        person,
        contact: [...departments, ...contact],
      })),
      ...others.map((person) => ({ person, contact: [person.account] })),
    ];
  }, [known, recent, pages]);
}

function useDetailWords() {
  const { t } = useTranslation('shell');
  const format = useTimeFormat();
  return useMemo(() => {
    const when = (at: number | undefined) =>
      at === undefined ? '' : dayAndTime(format.date(at), format.time(at));
    return {
      bookFrom: (name: string) => t('palette.bookFrom', { name }),
      dates: (count: number) => (count > 0 ? t('palette.datesLeft', { count }) : ''),
      meeting: ({ start, number, creator }: MeetingRow) => joined([when(start), number, creator]),
    };
  }, [t, format]);
}

const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');

function ofTemplate({ id, name, number }: TemplateRow, say: (name: string) => string): Finding {
  return {
    kind: 'templates',
    id: `template ${id}`,
    label: say(visibleName(name) || number || id),
    others: [number],
    leads: paths.bookFrom(id),
  };
}

function ofPhysicalRoom({ id, name, place, seats, equipment }: KnownRoom): Finding {
  const plain = parseMeetingRoomQuery(new URLSearchParams());
  return {
    kind: 'meetingRooms',
    id: `place ${id}`,
    label: visibleName(name) || id,
    others: [place, equipment],
    detail: () => joined([place, seats === undefined ? '' : String(seats)]),
    leads: paths.meetingRooms + meetingRoomSearch({ ...plain, open: id }),
  };
}

function ofVirtualRoom({ id, name, number, meeting }: RoomRow): Finding {
  return {
    kind: 'virtualRooms',
    id: `room ${id}`,
    label: visibleName(name) || number || id,
    others: [number],
    detail: () => joined([number, visibleName(meeting)]),
    leads: paths.room(id),
  };
}

function ofPerson({ person, contact }: FoundPerson): Finding {
  const plain = parseTimelineQuery(new URLSearchParams());
  return {
    kind: 'people',
    id: `person ${personKey(person)}`,
    label: visibleName(person.name) || person.account,
    others: contact,
    detail: () => joined(contact),
    leads: paths.timeline + timelineSearch({ ...plain, rows: 'people', people: [person] }),
  };
}

function ofMeeting(row: MeetingRow, say: (row: MeetingRow) => string): Finding {
  return {
    kind: 'meetings',
    id: `meeting ${row.id}`,
    label: visibleName(row.name) || row.number || row.id,
    others: [row.number, row.joinNumber, row.creator],
    detail: () => say(row),
    leads: paths.meeting(row.id),
  };
}

/** No operation lists series: they are known by their meetings. */
function ofSeries(rows: readonly MeetingRow[], say: (count: number) => string): Finding[] {
  const first = new Map<string, MeetingRow>();
  for (const row of rows)
    if (row.series !== '' && !first.has(row.series)) first.set(row.series, row);
  return [...first].map(([id, { name, creator, remaining }]) => ({
    kind: 'series',
    id: `series ${id}`,
    label: visibleName(name) || id,
    others: [creator],
    detail: () => joined([say(remaining), creator]),
    leads: paths.series(id),
  }));
}

const textsOf = ({ label, others }: Finding) => ({ name: label, others });

export interface FindingGroup {
  readonly kind: FindingKind;
  readonly found: readonly Finding[];
}

/** Of more in one group, another letter finds the others. */
const MOST_FOUND = 8;
/** Shown before anything is typed. */
const ALWAYS: ReadonlySet<FindingKind> = new Set(['go', 'actions', 'preferences', 'templates']);

/** Finds among these: the best first in each group, and the group of the best first. */
export function useFindingSearch(findings: readonly Finding[]) {
  const { find, onFocus } = useNameSearch(findings, textsOf);
  return {
    onFocus,
    find: (query: string): readonly FindingGroup[] => {
      const isPlain = query.trim() === '';
      const groups = new Map<FindingKind, Finding[]>();
      for (const place of find(query)) {
        const finding = findings[place];
        if (finding === undefined || (isPlain && !ALWAYS.has(finding.kind))) continue;
        const group = groups.get(finding.kind) ?? [];
        groups.set(finding.kind, group);
        if (group.length < MOST_FOUND) group.push(finding);
      }
      return [...groups].map(([kind, found]) => ({ kind, found }));
    },
  };
}
