import { nameOnceRead } from '#app/features/people/known-names.ts';
import { platformNow } from '#app/api/platform-clock.ts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { listMeetings } from '#app/api/generated/sdk.gen.ts';
import { MeetingState } from '#app/api/generated/types.gen.ts';
import type { MeetingItem, MeetingListAnswer } from '#app/api/generated/types.gen.ts';
import { listRunning, LONG_AGO } from '#app/api/running-meetings.ts';
import { prepareSearch, type SearchIndex } from '#app/lib/search.ts';
import { DAY, formatTime, parseTime, printedSpan } from '#app/lib/time.ts';
import { readKey } from '#app/api/read-key.ts';

/**
 * A row of the list of meetings: the few facts that a list shows, sorts and searches. The platform's row also
 * carries every coming meeting of a series; ten thousand of those would not be a list any more.
 */
export interface MeetingRow {
  readonly id: string;
  /** E.164 number; empty where the platform gives none. */
  readonly number: string;
  /** The number that people join by: a virtual room's where the meeting is in one, otherwise its own. */
  readonly joinNumber: string;
  readonly name: string;
  /** `MeetingState`, or a number that the contract does not list. */
  readonly state: number | undefined;
  /** `MeetingType`, or a number that the contract does not list. */
  readonly type: number | undefined;
  /** Milliseconds since 1970 UTC. */
  readonly start: number | undefined;
  /** `null`: a permanent meeting has no end. */
  readonly end: number | null;
  /** Name of the creator: the platform's, else the one remembered, or the account. */
  readonly creator: string;
  /** Id of the series; empty for a single meeting. */
  readonly series: string;
  /** Meetings of the series that are still to come. */
  readonly remaining: number;
}

/** Filters applied by the platform (contract, operation 3, "获取会议列表"). */
export interface MeetingFilters {
  /** `MeetingState`; absent: every state. */
  readonly state?: number;
  /** ISO 8601; absent: what goes on now, what waits, and what is to come. */
  readonly from?: string;
  /** ISO 8601; absent: no end. */
  readonly to?: string;
  /** By start time. */
  readonly descending: boolean;
}

/** Some neighbouring rows of a list, prepared for the search. */
export interface MeetingChunk {
  /** Place of the first row in the whole list. */
  readonly first: number;
  readonly rows: readonly MeetingRow[];
  /** Rows of the whole list. */
  readonly total: number;
  readonly index: SearchIndex;
  /** Whether the platform's own list is known to contain what runs now. */
  readonly hasRunning?: boolean;
}

interface Stretch {
  readonly first: number;
  readonly count: number;
  /** As the stretch before it found. */
  readonly hasRunning?: boolean | undefined;
}

/** Enough to fill a screen at once. */
const firstStretch: Stretch = { first: 0, count: 50 };
/** Small enough to be read and indexed within a frame or two. */
const stretchSize = 500;
/** A meeting that ends between two reads moves the rest up: the next read starts a little earlier. */
const overlap = 10;

export const meetingQueries = {
  /** One page, cut by the platform. */
  page: (filters: MeetingFilters, stretch: Stretch) =>
    queryOptions({
      queryKey: readKey('listMeetings', filters, 'page', stretch),
      queryFn: ({ signal }) => readChunk(filters, stretch, signal),
      structuralSharing: false,
    }),
  /**
   * The whole list in stretches, one read at a time: the platform searches and sorts by nothing but the time, so
   * the console does, over everything.
   */
  whole: (filters: MeetingFilters) =>
    infiniteQueryOptions({
      queryKey: readKey('listMeetings', filters, 'whole'),
      queryFn: ({ pageParam, signal }) => readChunk(filters, pageParam, signal),
      initialPageParam: firstStretch,
      getNextPageParam: stretchAfter,
      structuralSharing: false,
      staleTime: 60_000,
      gcTime: 60_000,
      refetchOnWindowFocus: false,
    }),
};

/** Reads the whole list for an export; `onProgress` is called with the rows read and the total. */
export async function readAllMeetings(
  filters: MeetingFilters,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (done: number, all: number) => void },
): Promise<MeetingChunk[]> {
  const chunks: MeetingChunk[] = [];
  let stretch: Stretch | undefined = { first: 0, count: stretchSize };
  while (stretch) {
    // oxlint-disable-next-line no-await-in-loop -- a stretch starts where the one before it ended
    const chunk: MeetingChunk = await readChunk(filters, stretch, signal);
    chunks.push(chunk);
    onProgress(chunk.first + chunk.rows.length, chunk.total);
    stretch = stretchAfter(chunk);
  }
  return chunks;
}

async function readChunk(
  filters: MeetingFilters,
  stretch: Stretch,
  signal: AbortSignal,
): Promise<MeetingChunk> {
  const { state, from, to } = filters;
  const isOpen = state === undefined && from === undefined && to === undefined;
  const read = isOpen && stretch.hasRunning !== true ? listFromNow : listStretch;
  const { total, meetings, hasRunning = true } = await read(filters, stretch, signal);
  const rows = meetings.map(toRow);
  return { first: stretch.first, rows, total, index: prepareSearch(rows), hasRunning };
}

type Listed = Pick<MeetingListAnswer, 'total' | 'meetings'> & Pick<MeetingChunk, 'hasRunning'>;

/** Operation 3. */
async function listStretch(
  { state, from = sinceOf(state), to, descending }: MeetingFilters,
  { first, count }: Stretch,
  signal: AbortSignal,
): Promise<Listed> {
  const { total, meetings } = await listMeetings({
    query: {
      ...(state !== undefined && { state: String(state) }),
      ...(from !== undefined && { start_time: from }),
      ...(to !== undefined && { end_time: to }),
      start: first,
      count,
      order: descending ? 1 : 0,
    },
    signal,
  });
  return { total, meetings };
}

/** Somebody may still act on a request whose time has come; on one as old as this nobody will. */
const WAITING_DAYS = 30;

/** From when on a state is listed where nobody chose a time; undefined: from now, which only booked meetings can do. */
function sinceOf(state: number | undefined): string | undefined {
  if (state === MeetingState.Running) return LONG_AGO;
  if (state !== MeetingState.AwaitingApproval && state !== MeetingState.Refused) return undefined;
  return formatTime(platformNow() - WAITING_DAYS * DAY, 0);
}

/**
 * From now on, what runs included. A platform that lists by overlap does so itself; for one that lists by start, the
 * running meetings are put before its list. Told apart by the first of both lists, which need no clock.
 */
async function listFromNow(
  filters: MeetingFilters,
  stretch: Stretch,
  signal: AbortSignal,
): Promise<Listed> {
  const { descending } = filters;
  const [running, page, earliest] = await Promise.all([
    listRunning(signal),
    listStretch(filters, stretch, signal),
    descending || stretch.first > 0
      ? listStretch({ descending: false }, { first: 0, count: 1 }, signal)
      : undefined,
  ]);
  const [begun] = running;
  const [first] = (earliest ?? page).meetings;
  if (begun === undefined || (first !== undefined && startOf(first) <= startOf(begun))) return page;
  const coming = page.total;
  const total = coming + running.length;
  const until = stretch.first + stretch.count;
  if (descending) {
    const [from, to] = [stretch.first - coming, until - coming].map((at) => Math.max(0, at));
    const rest = running.toReversed().slice(from, to);
    return { total, meetings: [...page.meetings, ...rest], hasRunning: false };
  }
  const head = running.slice(stretch.first, until);
  const count = stretch.count - head.length;
  if (count === 0) return { total, meetings: head, hasRunning: false };
  const place = Math.max(0, stretch.first - running.length);
  const rest =
    stretch.first === 0 ? page : await listStretch(filters, { first: place, count }, signal);
  return { total, meetings: [...head, ...rest.meetings.slice(0, count)], hasRunning: false };
}

function startOf(item: MeetingItem): number {
  return parseTime(item.start_time)?.at ?? Infinity;
}

/** What to read after a stretch; nothing when it was the last. */
export function stretchAfter({
  first,
  rows,
  total,
  hasRunning,
}: MeetingChunk): Stretch | undefined {
  const next = first + rows.length;
  if (rows.length === 0 || next >= total) return undefined;
  const place = rows.length > overlap ? next - overlap : next;
  return { first: place, count: stretchSize, hasRunning };
}

/** The rows of several stretches in order, each meeting once. */
export function joinChunks(chunks: readonly MeetingChunk[]): MeetingRow[] {
  const seen = new Set<string>();
  return chunks.flatMap(({ rows }) =>
    rows.filter(({ id }) => {
      if (seen.has(id)) return false;
      seen.add(id);
      return true;
    }),
  );
}

function toRow(item: MeetingItem): MeetingRow {
  const span = printedSpan(item, item.state === MeetingState.Ended);
  return {
    id: item.meeting_id,
    number: item.conf_id || item.e164 || '',
    joinNumber: item.e164 || item.conf_id || '',
    name: item.name ?? '',
    state: item.state,
    type: item.conf_type,
    start: span?.start,
    end: span?.end ?? null,
    creator: item.creator ? nameOnceRead(item.creator) : '',
    series: item.regular_meeting_moid ?? '',
    remaining: item.regular_simple_dto?.residue_meeting_size ?? 0,
  };
}
