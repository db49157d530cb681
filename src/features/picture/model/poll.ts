import { codeNames } from '#app/lib/code-names.ts';
import type { RawCode } from '#app/lib/code-names.ts';
import { fullUpdate } from '#app/lib/full-update.ts';
import { isJsonObject, sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { numberProblem } from '#app/lib/typed-number.ts';
import type { NumberLimits, TypedNumber } from '#app/lib/typed-number.ts';
import {
  addParticipants,
  placesOf,
  readParticipants,
  replaceParticipant,
  withoutParticipants,
  writeParticipants,
} from './participant.ts';
import type { Participant } from './participant.ts';
import { patched } from './patched.ts';
import { changesBetween } from './row-carry.ts';

/** Polling: people shown in turn. Edits are pure; one that changes nothing returns the same object. */

export const pollModes = codeNames([
  [1, 'video'],
  [3, 'audio-video'],
]);
export type PollMode = (typeof pollModes.names)[number];

export interface Poll {
  readonly name: string;
  readonly mode: PollMode | RawCode;
  /** `num`: the number of turns for each person; 0 is endless. */
  readonly rounds: TypedNumber;
  /** `keep_time`: seconds that each person is shown. */
  readonly interval: TypedNumber;
  readonly members: readonly Participant[];
}

/** Nobody is shown for longer than a day. */
export const POLL_SECONDS: NumberLimits = { min: 1, max: 86_400 };
/** 0 is endless; the contract has no upper limit, and more turns than these end no sooner than the meeting. */
export const POLL_ROUNDS: NumberLimits = { min: 0, max: 9999 };

/** Suggested intervals in seconds. */
export const POLL_INTERVALS = [5, 15, 30, 60] as const;

/** As the document's defaults have it: ten rounds of five seconds a batch. */
export const NEW_POLL: Poll = { name: '', mode: 'video', rounds: 10, interval: 5, members: [] };

/** Reads a poll of the contract (`poll`, `batch_poll`, a preset); missing fields are as in a new poll. */
export function fromPoll(value: JsonObject): Poll {
  const { name, mode, num, keep_time: interval, members } = value;
  return {
    name: typeof name === 'string' ? name : NEW_POLL.name,
    mode: typeof mode === 'number' ? pollModes.nameOf(mode) : NEW_POLL.mode,
    rounds: typeof num === 'number' ? num : NEW_POLL.rounds,
    interval: typeof interval === 'number' ? interval : NEW_POLL.interval,
    members: readParticipants(members),
  };
}

/**
 * The object to send. Unchanged parts are sent back as they were read; a changed poll has every mandatory row.
 * `meetingNumber` (`conf_e164`) is used for people who have none of their own.
 */
export function toPoll(poll: Poll, original?: unknown, meetingNumber?: string): JsonObject {
  const read = isJsonObject(original) ? original : {};
  const before = fromPoll(read);
  if (isJsonObject(original) && sameJson(before, poll)) return fullUpdate(read, {});
  const fields = changesBetween(written(before), written(poll), read, MANDATORY);
  const sameMembers = sameJson(before.members, poll.members) && Array.isArray(read['members']);
  if (sameMembers) return fullUpdate(read, fields);
  const members = writeParticipants(poll.members, read['members'], meetingNumber);
  return fullUpdate(read, { ...fields, members });
}

const MANDATORY = ['mode', 'num', 'keep_time'];

function written({ name, mode, rounds, interval }: Poll): JsonObject {
  return { name, mode: pollModes.valueOf(mode), num: rounds, keep_time: interval };
}

export function changePoll(poll: Poll, patch: Partial<Omit<Poll, 'members'>>): Poll {
  return patched(poll, patch);
}

function withMembers(poll: Poll, members: readonly Participant[]): Poll {
  return members === poll.members ? poll : { ...poll, members };
}

/** Appends people without duplicates; `duplicates` were already listed. */
export function addToPoll(
  poll: Poll,
  people: readonly Participant[],
): { readonly poll: Poll; readonly duplicates: readonly Participant[] } {
  const { people: members, duplicates } = addParticipants(poll.members, people);
  return { poll: withMembers(poll, members), duplicates };
}

export function takeOutOfPoll(poll: Poll, leaving: readonly Participant[]): Poll {
  return withMembers(poll, withoutParticipants(poll.members, leaving));
}

export function replaceInPoll(poll: Poll, before: Participant, after: Participant): Poll {
  return withMembers(poll, replaceParticipant(poll.members, before, after));
}

/** The indexes in the list at which a person appears. */
export function placesInPoll(poll: Poll, person: Participant): readonly number[] {
  return placesOf(poll.members, person);
}

export type PollProblem =
  | { readonly code: 'poll-without-members' }
  /** Seconds and rounds must be whole numbers, and seconds at least one. */
  | { readonly code: 'poll-interval-invalid'; readonly interval: TypedNumber }
  | { readonly code: 'poll-rounds-invalid'; readonly rounds: TypedNumber }
  | { readonly code: 'poll-member-twice'; readonly person: Participant; readonly place: number };

export function checkPoll(poll: Poll): PollProblem[] {
  const problems: PollProblem[] = [];
  const { interval, rounds, members } = poll;
  if (members.length === 0) problems.push({ code: 'poll-without-members' });
  if (numberProblem(interval, POLL_SECONDS) !== undefined) {
    problems.push({ code: 'poll-interval-invalid', interval });
  }
  if (numberProblem(rounds, POLL_ROUNDS) !== undefined) {
    problems.push({ code: 'poll-rounds-invalid', rounds });
  }
  const seen = new Set<string>();
  for (const [place, person] of members.entries()) {
    const repeated = seen.size === seen.add(personKey(person)).size;
    if (repeated) problems.push({ code: 'poll-member-twice', person, place });
  }
  return problems;
}
