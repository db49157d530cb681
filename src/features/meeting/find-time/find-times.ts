import { DAY, dayOf } from '#app/lib/time.ts';
import type { KnownMeeting } from '../model/conflicts.ts';
import {
  slotsBetween,
  timeOfDay,
  type MeetingHours,
  type Slot,
  type WantedTime,
} from './free-times.ts';

/** Why a time is proposed. */
export type ProposalReason =
  /** The first time at which everybody and every room is free. */
  | 'earliest'
  /** The first day on which the time of day that was wanted is free. */
  | 'same-time'
  /** The first free time of another day. */
  | 'other-day'
  /** Nobody found a time for all: the fewest people are busy. */
  | 'fewest-busy';

export interface Proposal {
  readonly start: number;
  readonly end: number;
  readonly reason: ProposalReason;
  /** Keys of the people who are busy then. */
  readonly busy: ReadonlySet<string>;
  /** So many meetings at that time could not be looked into: they might hold the room. */
  readonly unread: number;
}

export interface TimeSearch {
  readonly wanted: WantedTime;
  readonly hours: MeetingHours;
  /** The start that was asked for: proposals begin then, and its time of day is a reason. */
  readonly from: number;
  /** The latest start that the platform takes. */
  readonly until: number;
  /** Meetings that touch a window, with their people. */
  readonly read: (from: number, to: number) => Promise<readonly KnownMeeting[]>;
  /** Ids of a meeting's rooms; undefined where they cannot be read. */
  readonly readRooms: (meetingId: string) => Promise<readonly string[] | undefined>;
  readonly onProgress: (progress: SearchProgress) => void;
  readonly signal: AbortSignal;
}

export interface SearchProgress {
  readonly proposals: readonly Proposal[];
  /** Everything before has been gone through. */
  readonly searchedUntil: number;
}

export interface SearchResult extends SearchProgress {
  /** Whether it stopped at its own limits, with times left that nobody looked at. */
  readonly isCutShort: boolean;
}

const PROPOSALS = 3;
/** One list call a window. */
const WINDOW = 7 * DAY;
const MOST_WINDOWS = 27;
/** A call each. */
const MOST_ROOM_READS = 60;
/** For so long after the first free time the same time of day is waited for. */
const SAME_TIME_WITHIN = 14 * DAY;

/**
 * Proposes up to three times, window by window, and stops as soon as it has them. What is told on the way is what a
 * person can choose already.
 * @throws whatever `read` throws
 */
export async function findTimes(search: TimeSearch): Promise<SearchResult> {
  const { wanted, hours, from, until, read, onProgress, signal } = search;
  const rooms = roomReader(search);
  const chosen = createChoice(from, hours);
  let searchedUntil = from;
  for (let window = 0; window < MOST_WINDOWS && searchedUntil <= until; window += 1) {
    const end = Math.min(searchedUntil + WINDOW, until + 1);
    const meetings = await read(searchedUntil, end + wanted.durationMinutes * 60_000);
    for (const slot of slotsBetween(
      { start: searchedUntil, end },
      wanted,
      hours,
      rooms.known(meetings),
    )) {
      signal.throwIfAborted();
      if (slot.isRoomTaken || !chosen.mayTake(slot)) continue;
      const unread = await rooms.look(slot.unread);
      if (unread !== 'taken') chosen.take(slot, unread);
      if (chosen.isComplete()) break;
    }
    searchedUntil = end;
    const proposals = chosen.proposals();
    if (chosen.isComplete() || chosen.isEnough(searchedUntil)) {
      return { proposals, searchedUntil, isCutShort: false };
    }
    onProgress({ proposals, searchedUntil });
  }
  return {
    proposals: chosen.proposals(),
    searchedUntil,
    isCutShort: searchedUntil <= until,
  };
}

/** Looks up rooms of meetings, each once, up to a limit. */
function roomReader({ wanted, readRooms }: TimeSearch) {
  const found = new Map<string, readonly string[]>();
  const refused = new Set<string>();
  let reads = 0;

  async function roomsOf(id: string): Promise<readonly string[] | undefined> {
    const before = found.get(id);
    if (before !== undefined || refused.has(id)) return before;
    if (reads >= MOST_ROOM_READS) return undefined;
    reads += 1;
    const rooms = await readRooms(id);
    if (rooms === undefined) refused.add(id);
    else found.set(id, rooms);
    return rooms;
  }

  return {
    known: (meetings: readonly KnownMeeting[]): readonly KnownMeeting[] =>
      meetings.map((meeting) => {
        const roomIds = found.get(meeting.id);
        return roomIds === undefined ? meeting : { ...meeting, roomIds };
      }),
    /** How many of them could not be read, or that one of them holds the room. */
    look: async (meetings: readonly KnownMeeting[]): Promise<number | 'taken'> => {
      const read = await Promise.all(meetings.map(async ({ id }) => await roomsOf(id)));
      if (read.some((ids) => ids?.some((id) => wanted.rooms.has(id)))) return 'taken';
      return read.filter((ids) => ids === undefined).length;
    },
  };
}

/** Chooses among slots that come in order of time. */
function createChoice(from: number, { offsetAt }: MeetingHours) {
  // starts are proposed at quarters of an hour
  const clock = Math.ceil(timeOfDay(from, offsetAt) / 15) * 15;
  const found: { earliest?: Proposal; sameTime?: Proposal } = {};
  const otherDays: Proposal[] = [];
  let partial: Proposal[] = [];

  const dayAt = (at: number) => dayOf(at, offsetAt(at));
  const isSameTime = (slot: Slot) => timeOfDay(slot.start, offsetAt) === clock;
  const isNewDay = (slot: Slot) =>
    [found.earliest, ...otherDays].every(
      (one) => one === undefined || dayAt(one.start) !== dayAt(slot.start),
    );

  function reasonFor(slot: Slot): ProposalReason | undefined {
    if (slot.busy.size > 0)
      return found.earliest === undefined && isLeast(slot) ? 'fewest-busy' : undefined;
    if (found.earliest === undefined) return 'earliest';
    if (found.sameTime === undefined && isSameTime(slot)) return 'same-time';
    return otherDays.length < PROPOSALS - 1 && isNewDay(slot) ? 'other-day' : undefined;
  }

  /** One time a day, those with the fewest busy people. */
  function isLeast(slot: Slot): boolean {
    const sameDay = partial.find(({ start }) => dayAt(start) === dayAt(slot.start));
    if (sameDay !== undefined) return slot.busy.size < sameDay.busy.size;
    const worst = partial.length < PROPOSALS ? undefined : partial.at(-1);
    return worst === undefined || slot.busy.size < worst.busy.size;
  }

  return {
    mayTake: (slot: Slot) => reasonFor(slot) !== undefined,
    take: (slot: Slot, unread: number) => {
      const reason = reasonFor(slot);
      if (reason === undefined) return;
      const { start, end, busy } = slot;
      const proposal = { start, end, busy, unread, reason };
      if (reason === 'earliest') {
        found.earliest = proposal;
        // the time that was asked for is free itself: the same time of another day is another day
        if (isSameTime(slot)) found.sameTime = proposal;
      } else if (reason === 'same-time') found.sameTime = proposal;
      else if (reason === 'other-day') otherDays.push(proposal);
      else {
        partial = [...partial.filter((one) => dayAt(one.start) !== dayAt(start)), proposal]
          .toSorted((a, b) => a.busy.size - b.busy.size || a.start - b.start)
          .slice(0, PROPOSALS);
      }
    },
    isComplete: () => found.sameTime !== undefined && best().length >= PROPOSALS,
    /** The same time of day was waited for long enough. */
    isEnough: (searchedUntil: number) =>
      found.earliest !== undefined &&
      otherDays.length >= PROPOSALS - 1 &&
      searchedUntil - found.earliest.start >= SAME_TIME_WITHIN,
    proposals: (): readonly Proposal[] => {
      if (found.earliest === undefined) return partial.toSorted((a, b) => a.start - b.start);
      return best()
        .slice(0, PROPOSALS)
        .toSorted((a, b) => a.start - b.start);
    },
  };

  /** A day is proposed once, unless its first free time and the time that was asked for differ. */
  function best(): Proposal[] {
    const { earliest, sameTime } = found;
    const first = [...new Set([earliest, sameTime])].filter((one) => one !== undefined);
    const others = otherDays.filter(
      ({ start }) => sameTime === undefined || dayAt(start) !== dayAt(sameTime.start),
    );
    return [...first, ...others];
  }
}
