import { capacityAt } from '#app/features/platform/model/capacity.ts';
import type { PeakForecast, CapacityPool } from '#app/features/platform/model/capacity.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { NO_IDENTITIES } from '#app/features/people/model/identities.ts';
import type { Identities } from '#app/features/people/model/identities.ts';
import { dayOf, isBeyondHorizon, overlaps, spanOf } from '#app/lib/time.ts';
import type { Span } from '#app/lib/time.ts';

/**
 * The conflicts of a booking before it is sent, found in one pass so that ten thousand meetings are
 * fast. `blocks`: the platform is known to refuse it; `warns`: the platform accepts it, or its
 * reaction is unknown, and the user decides.
 */

export interface BookingDraft {
  readonly name: string;
  /** Milliseconds since 1970 UTC. */
  readonly start: number;
  /** 0: permanent. */
  readonly durationMinutes: number;
  readonly people: readonly Person[];
  /** The meeting that is being edited: it is no conflict with itself. */
  readonly meetingId?: string;
  /** Most terminals that may join. */
  readonly maxJoin?: number;
  /** The contract's number of the resolution, where resources are counted by it. */
  readonly resolution?: number;
}

export interface KnownMeeting extends Span {
  readonly id: string;
  readonly name: string;
  /** Over, refused or cancelled: it holds neither people nor rooms any more. */
  readonly over?: boolean;
  /** Keys of its people (`personKey`), as far as they are known. */
  readonly memberKeys?: readonly string[];
  readonly roomIds?: readonly string[];
  /** Most terminals that may join, where it is known. */
  readonly size?: number;
}

export interface BookingFacts {
  readonly now: number;
  /** The platform's UTC offset; "the same day" is a day on its clock. */
  readonly platformOffset: number;
  readonly meetings: readonly KnownMeeting[];
  /** The latest start the platform accepts; undefined when it reports none. */
  readonly horizon?: number;
  readonly resources?: CapacityPool;
  /** Meetings that run now; those in `meetings` have not begun. */
  readonly running?: readonly Span[];
  /** Who is one person under several accounts, where that is known. */
  readonly identities?: Identities;
}

interface Base {
  readonly severity: 'blocks' | 'warns';
}

export type Conflict = Base &
  (
    | { readonly code: 'start-in-past'; readonly start: number }
    | { readonly code: 'beyond-horizon'; readonly start: number; readonly horizon: number }
    | { readonly code: 'name-taken'; readonly meeting: KnownMeeting }
    | {
        readonly code: 'people-busy';
        readonly meeting: KnownMeeting;
        /** Those of the booking who are in it, in the booking's order. */
        readonly people: readonly Person[];
      }
    | {
        readonly code: 'virtual-room-busy' | 'room-busy';
        readonly roomId: string;
        /** Its name, where it is known. */
        readonly room?: string;
        readonly meeting: KnownMeeting;
      }
    | { readonly code: 'too-many-people'; readonly count: number; readonly max: number }
    | {
        readonly code: 'capacity-exceeded';
        readonly size: number;
        readonly forecast: PeakForecast;
      }
  );

/** Everything against the booking, what blocks first. */
export function findConflicts(draft: BookingDraft, facts: BookingFacts): Conflict[] {
  const found = [
    ...startConflicts(draft, facts),
    ...meetingConflicts(draft, facts),
    ...capacityConflicts(draft, facts),
  ];
  return [
    ...found.filter(({ severity }) => severity === 'blocks'),
    ...found.filter(({ severity }) => severity === 'warns'),
  ];
}

function startConflicts({ start }: BookingDraft, { now, horizon }: BookingFacts): Conflict[] {
  if (start < now) return [{ code: 'start-in-past', severity: 'blocks', start }];
  if (horizon !== undefined && isBeyondHorizon(start, horizon)) {
    return [{ code: 'beyond-horizon', severity: 'blocks', start, horizon }];
  }
  return [];
}

function meetingConflicts(draft: BookingDraft, facts: BookingFacts): Conflict[] {
  const { platformOffset, identities = NO_IDENTITIES } = facts;
  const invited = new Map<string, Invited>();
  for (const person of draft.people) {
    const key = identities.of(personKey(person));
    if (!invited.has(key)) invited.set(key, { person, place: invited.size });
  }
  const span = spanOf(draft.start, draft.durationMinutes);
  const name = draft.name.trim();
  const day = dayOf(draft.start, platformOffset);
  const conflicts: Conflict[] = [];
  const busy: Conflict[] = [];
  for (const meeting of facts.meetings) {
    if (meeting.id === draft.meetingId) continue;
    // 51124: the same name on the same day. Whether one that is over still counts is not known.
    if (meeting.name.trim() === name && dayOf(meeting.start, platformOffset) === day) {
      const severity = meeting.over ? 'warns' : 'blocks';
      conflicts.push({ code: 'name-taken', severity, meeting });
    }
    if (meeting.over || !overlaps(span, meeting)) continue;
    const people = invitedAmong(new Set(meeting.memberKeys?.map(identities.of)), invited);
    if (people.length > 0) busy.push({ code: 'people-busy', severity: 'warns', meeting, people });
  }
  return [...conflicts, ...busy];
}

interface Invited {
  readonly person: Person;
  /** Where the person is in the booking. */
  readonly place: number;
}

function invitedAmong(
  keys: ReadonlySet<string>,
  invited: ReadonlyMap<string, Invited>,
): readonly Person[] {
  return [...keys]
    .flatMap((key) => invited.get(key) ?? [])
    .toSorted((a, b) => a.place - b.place)
    .map(({ person }) => person);
}

/** A pool that is used up is a warning: what the platform does about it by then is not known. */
function capacityConflicts(draft: BookingDraft, facts: BookingFacts): Conflict[] {
  const conflicts: Conflict[] = [];
  const needed = new Set(draft.people.map(personKey)).size;
  const { maxJoin, resolution, meetingId } = draft;
  if (maxJoin !== undefined && needed > maxJoin) {
    conflicts.push({ code: 'too-many-people', severity: 'blocks', count: needed, max: maxJoin });
  }
  const { resources: pool, meetings, running } = facts;
  if (pool === undefined || maxJoin === undefined) return conflicts;
  const forecast = capacityAt(
    { span: spanOf(draft.start, draft.durationMinutes), size: maxJoin, resolution, meetingId },
    {
      pool,
      booked: meetings
        .filter(({ over }) => over !== true)
        .map(({ id, start, end, size }) => ({ id, start, end, size })),
      ...(running && { running }),
    },
  );
  if (forecast?.standing === 'full') {
    conflicts.push({ code: 'capacity-exceeded', severity: 'warns', size: maxJoin, forecast });
  }
  return conflicts;
}
