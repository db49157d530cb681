import type {
  BookedMeetingDetailAnswer,
  MeetingDetailAnswer,
} from '#app/api/generated/types.gen.ts';
import type { RawCode } from '#app/lib/code-names.ts';
import { isJsonObject, objectsIn } from '#app/lib/json.ts';
import { publicName } from '#app/features/meeting/model/invitation.ts';
import type { InvitedMeeting } from '#app/features/meeting/model/invitation.ts';
import { isSameMeeting } from '#app/features/meeting/model/meeting-id.ts';
import { extraFacts, type ExtraFacts } from '#app/features/meeting/model/extra-facts.ts';
import { sortedFields } from '#app/features/setting/model/sorted-fields.ts';
import type { SortedFields } from '#app/features/setting/model/sorted-fields.ts';
import { meetingStates, type MeetingState } from '#app/features/meeting/model/state.ts';
import { accountKinds, type Person } from '#app/features/people/model/accounts.ts';
import {
  durationOf,
  parseTime,
  printedMinutes,
  printedSpan,
  type PrintedTime,
} from '#app/lib/time.ts';

/** The main facts of a meeting, read once from the responses. */
export interface MeetingFacts {
  readonly id: string;
  /** `conf_id`: what a booking is changed, cancelled and ended by. */
  readonly conferenceId: string;
  /** The number to dial. */
  readonly number: string;
  readonly name: string;
  readonly brief: string;
  readonly state: MeetingState | RawCode;
  /** The state as it came. */
  readonly stateCode: number | undefined;
  readonly start: PrintedTime | undefined;
  readonly end: PrintedTime | undefined;
  /** It has no end: `duration` 0, or an end that is its start. */
  readonly isPermanent: boolean;
  readonly durationMinutes: number | undefined;
  readonly creator: Person | undefined;
  /** The creator's telephone numbers. */
  readonly creatorPhones: readonly string[];
  readonly chair: Person | undefined;
  readonly speaker: Person | undefined;
  readonly rooms: readonly { readonly name: string; readonly region: string }[];
  readonly password: string;
  readonly seriesId: string;
}

export function meetingFacts(answer: MeetingDetailAnswer): MeetingFacts {
  const number = text(answer.e164) || text(answer.conf_id);
  const { creator } = answer;
  const state = meetingStates.nameOf(answer.state ?? 0);
  const start = parseTime(answer.start_time);
  const span = printedSpan(answer, state === 'ended');
  const end = span?.end ?? undefined;
  const minutes = printedMinutes(answer);
  return {
    id: text(answer.meeting_id),
    conferenceId: text(answer.conf_id) || number,
    number,
    name: text(answer.name),
    brief: text(answer.brief),
    state,
    stateCode: answer.state,
    start,
    end: end === undefined || end === start?.at ? undefined : { at: end, offset: start?.offset },
    isPermanent: minutes === 0 && end === undefined,
    durationMinutes: minutes === 0 && span && end !== undefined ? durationOf(span) : minutes,
    creator: namedPerson(creator),
    creatorPhones: [text(creator?.mobile), text(creator?.telephone)].filter(Boolean),
    chair: namedPerson(answer.chairman),
    speaker: namedPerson(answer.speaker),
    rooms: objectsIn(answer.rooms).flatMap((room) =>
      text(room.name) ? [{ name: text(room.name), region: text(room.region_name) }] : [],
    ),
    password: text(answer.password),
    seriesId: text(answer.regular_meeting_moid),
  };
}

/** Somebody an answer names; undefined where the platform left the place empty. */
export function namedPerson(value: unknown): Person | undefined {
  if (!isJsonObject(value)) return undefined;
  const account = text(value['account']);
  const name = text(value['name']);
  if (account === '' && name === '') return undefined;
  const kind = value['account_type'];
  return { account, name, kind: accountKinds.nameOf(typeof kind === 'number' ? kind : 0) };
}

/** Numbers of meetings come back: a booking read by number counts only if it is this meeting's. */
export function bookingOfMeeting(
  booking: BookedMeetingDetailAnswer | undefined,
  meetingId: string,
): BookedMeetingDetailAnswer | undefined {
  const its = text(booking?.meeting_id);
  return its === '' || isSameMeeting(its, meetingId) ? booking : undefined;
}

/** What an invitation needs; undefined when the platform returns no start. */
export function invitedMeeting(
  facts: MeetingFacts,
  nameOf?: (person: Person) => string,
): InvitedMeeting | undefined {
  if (facts.start === undefined) return undefined;
  const chairName = facts.chair && publicName(facts.chair, nameOf);
  const organiserName = facts.creator && publicName(facts.creator, nameOf);
  const { end, start } = facts;
  return {
    id: facts.id,
    name: facts.name,
    number: facts.number,
    start: start.at,
    end: end?.at ?? null,
    password: facts.password,
    agenda: facts.brief,
    rooms: facts.rooms.map(({ name }) => name),
    ...(facts.chair && { chair: facts.chair }),
    ...(facts.creator && { organiser: facts.creator }),
    ...(chairName !== undefined && { chairName }),
    ...(organiserName !== undefined && { organiserName }),
  };
}

/** The next time at which the platform changes the meeting's state. */
export function nextTurn(facts: MeetingFacts, now: number): number | undefined {
  const turns = [facts.start?.at, facts.end?.at];
  const ahead = turns.flatMap((at) => (at !== undefined && at > now ? [at] : []));
  return ahead.length === 0 ? undefined : Math.min(...ahead);
}

/** Fields shown by the summary and the people, so neither settings nor remaining fields. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(
  (
    'success error_code description meeting_id conf_id name brief state start_time end_time duration ' +
    'e164 regular_meeting_moid creator chairman speaker members rooms password regular_simple_dto ' +
    'invite_members keep_calling_members doubleflow_members invited_mt_num ' +
    'vmp_enable mix_enable poll_enable'
  ).split(' '),
);

/** Every field no other part of the page shows, from both responses; the booking has more of them. */
export function fieldsOfMeeting(
  answer: MeetingDetailAnswer,
  booking: BookedMeetingDetailAnswer | undefined,
): SortedFields & { readonly extra: ExtraFacts } {
  const all = { ...answer, ...booking };
  const extra = extraFacts(all);
  return { ...sortedFields(all, new Set([...SHOWN_ELSEWHERE, ...extra.words])), extra };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
