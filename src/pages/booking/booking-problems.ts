import { currentProfile } from '#app/api/profile.ts';
import { checkMeetingName } from '#app/lib/naming.ts';
import type { NameProblem } from '#app/lib/naming.ts';
import { checkPeople } from '#app/features/people/model/roles.ts';
import type { MeetingPeople, PeopleProblem } from '#app/features/people/model/roles.ts';
import { checkPicture } from '#app/features/picture/model/check-picture.ts';
import type { PictureProblem } from '#app/features/picture/model/check-picture.ts';
import { hasChannels } from '#app/features/preset/model/designs.ts';
import { doubleBookingProblems, doubleBookings } from '#app/features/meeting/model/room-use.ts';
import type { BusyRooms, DoubleBookingProblem } from '#app/features/meeting/model/room-use.ts';
import { isBeyondHorizon, isDuration, isPastStart, MINUTE, spanOf } from '#app/lib/time.ts';
import type { Span } from '#app/lib/time.ts';
import type { BookingValues } from './booking-values.ts';
import {
  checkSettings,
  checkSharing,
  meetingBitrate,
} from '#app/features/setting/model/settings-rules.ts';
import type { SettingProblem } from '#app/features/setting/model/settings-rules.ts';
import { repeatsProblem } from './repeats/repeats-problems.ts';
import type { OpenedRepeats, RepeatsProblem } from './repeats/repeats-problems.ts';
import { isUnreadStart } from './start-parts.ts';
import { instantOf } from './zone-time.ts';

/** Parts of the form that a problem or a refusal can concern; also the ids of their controls. */
export type BookingField =
  | 'name'
  | 'start'
  | 'duration'
  | 'room'
  | 'publicTemplate'
  | 'repeats'
  | 'brief'
  | 'rooms'
  | 'platform'
  | 'people'
  | 'settings'
  | 'picture'
  | 'walls'
  | 'files';

export type TimeProblem =
  | { readonly code: 'start-missing' | 'start-unread' | 'start-in-past' }
  | { readonly code: 'beyond-horizon'; readonly horizon: number };
export interface FilesProblem {
  readonly code: 'files-on-the-way' | 'files-not-sent';
  readonly count: number;
}
/** A channel of a terminal that cannot be sent. */
export interface WallsProblem {
  readonly code: 'channel-invalid';
}
export type DurationProblem = { readonly code: 'duration-missing' };

export type BookingProblem =
  | { readonly field: 'name'; readonly problem: NameProblem }
  | { readonly field: 'start'; readonly problem: TimeProblem }
  | { readonly field: 'duration'; readonly problem: DurationProblem }
  | { readonly field: 'repeats'; readonly problem: RepeatsProblem }
  | { readonly field: 'rooms'; readonly problem: DoubleBookingProblem }
  | { readonly field: 'people'; readonly problem: PeopleProblem }
  | { readonly field: 'settings'; readonly problem: SettingProblem }
  | { readonly field: 'picture'; readonly problem: PictureProblem }
  | { readonly field: 'walls'; readonly problem: WallsProblem }
  | { readonly field: 'files'; readonly problem: FilesProblem };

export interface ProblemFacts {
  /** Files that are not attached yet: a booking sent now would lack them. */
  readonly files?: { readonly active: number; readonly unsent: number };
  readonly now: number;
  /** The latest start that the platform accepts, if it publishes one. */
  readonly horizon: number | undefined;
  /** The original start of an edited meeting: it is no problem that it is near by now. */
  readonly openedStart?: string;
  /** The offset of the platform's clock in minutes east of UTC. A series repeats by it. */
  readonly offset?: number;
  /** The rooms that are taken at the time of the booking, as far as they are known. */
  readonly busyRooms?: BusyRooms;
  /** Set for an edited series: how it repeated when it was opened. */
  readonly openedRepeats?: OpenedRepeats;
}

/** Everything that prevents sending, in the order of the screen. */
export function bookingProblems(values: BookingValues, facts: ProblemFacts): BookingProblem[] {
  const { name, durationMinutes, people, settings, picture } = values;
  return [
    ...checkMeetingName(name, currentProfile().curlyQuotes).map((problem) => ({
      field: 'name' as const,
      problem,
    })),
    ...startProblems(values, facts).map((problem) => ({ field: 'start' as const, problem })),
    ...(isDuration(durationMinutes)
      ? []
      : [{ field: 'duration' as const, problem: { code: 'duration-missing' as const } }]),
    ...repeatsProblems(values, facts),
    ...roomsProblems(values, facts).map((problem) => ({ field: 'rooms' as const, problem })),
    ...peopleProblems(people, meetingBitrate(settings)).map((problem) => ({
      field: 'people' as const,
      problem,
    })),
    ...[
      ...checkSettings(settings, currentProfile().passwordCharacters),
      ...checkSharing(settings, people.contentSharers),
    ].map((problem) => ({ field: 'settings' as const, problem })),
    ...checkPicture(picture).map((problem) => ({ field: 'picture' as const, problem })),
    ...wallsProblems(values),
    ...filesProblems(facts).map((problem) => ({ field: 'files' as const, problem })),
  ];
}

/** Only a series has walls. */
function wallsProblems({ kind, walls }: BookingValues): BookingProblem[] {
  return kind !== 'recurring' || hasChannels({ family: 'wall', value: walls })
    ? []
    : [{ field: 'walls', problem: { code: 'channel-invalid' } }];
}

function filesProblems({ files = { active: 0, unsent: 0 } }: ProblemFacts): FilesProblem[] {
  if (files.active > 0) return [{ code: 'files-on-the-way', count: files.active }];
  return files.unsent > 0 ? [{ code: 'files-not-sent', count: files.unsent }] : [];
}

/** A series is checked per date elsewhere. */
function roomsProblems(
  values: BookingValues,
  { now, busyRooms }: ProblemFacts,
): DoubleBookingProblem[] {
  const span = heldSpan(values, now);
  if (span === undefined || busyRooms === undefined) return [];
  return doubleBookingProblems(doubleBookings(values.rooms, span, busyRooms), values.doubleBooked);
}

/** When the meeting holds its rooms; undefined where that cannot be read, and for a series. */
export function heldSpan(values: BookingValues, now: number): Span | undefined {
  const { kind, start, durationMinutes } = values;
  const at = kind === 'instant' ? roundedNow(now) : instantOf(start)?.at;
  if (kind === 'recurring' || at === undefined || !isDuration(durationMinutes)) return undefined;
  return spanOf(at, durationMinutes);
}

/** To five minutes: an instant meeting is checked anew then, and an agreement holds as long. */
function roundedNow(now: number): number {
  return Math.floor(now / (5 * MINUTE)) * (5 * MINUTE);
}

/** Memoized: thousands of people are checked when they change, not on every keystroke elsewhere. */
function peopleProblems(people: MeetingPeople, bitrate: number | undefined) {
  const known = checked.get(people);
  if (known !== undefined && known.bitrate === bitrate) return known.problems;
  const problems = checkPeople(people, bitrate);
  checked.set(people, { bitrate, problems });
  return problems;
}

const checked = new WeakMap<
  MeetingPeople,
  { readonly bitrate: number | undefined; readonly problems: readonly PeopleProblem[] }
>();

function repeatsProblems(
  values: BookingValues,
  { now, horizon, offset = 0, openedRepeats }: ProblemFacts,
): BookingProblem[] {
  const problem = repeatsProblem(values, { now, horizon, offset }, openedRepeats);
  return problem === undefined ? [] : [{ field: 'repeats', problem }];
}

function startProblems(
  { kind, start }: BookingValues,
  { now, horizon, openedStart }: ProblemFacts,
): TimeProblem[] {
  if (kind === 'instant') return [];
  const at = instantOf(start)?.at;
  if (at === undefined) return [{ code: isUnreadStart(start) ? 'start-unread' : 'start-missing' }];
  if (start.local === openedStart) return [];
  if (isPastStart(at, now)) return [{ code: 'start-in-past' }];
  return horizon !== undefined && isBeyondHorizon(at, horizon)
    ? [{ code: 'beyond-horizon', horizon }]
    : [];
}
