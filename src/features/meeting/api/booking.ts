import { queryOptions } from '@tanstack/react-query';
import {
  getMeeting,
  listBookedMeetings,
  listMeetingAudiences,
  listMeetingMembers,
  listVirtualRooms,
  validateMeetingName,
} from '#app/api/generated/sdk.gen.ts';
import { MeetingState } from '#app/api/generated/types.gen.ts';
import { printedSpan } from '#app/lib/time.ts';
import type { Span } from '#app/lib/time.ts';
import { ApiError } from '#app/api/api-error.ts';
import { rangeStart } from '#app/api/list-range.ts';
import { currentProfile } from '#app/api/profile.ts';
import { ifOffered } from '#app/api/if-offered.ts';
import { isJsonObject, textOf, type JsonObject } from '#app/lib/json.ts';
import { isSameMeeting } from '../model/meeting-id.ts';
import { withItsRoom } from '../model/meeting-room.ts';
import { invitations, wholeMeeting } from '../model/whole-meeting.ts';
import { listRunning } from '#app/api/running-meetings.ts';
import { readBooked, type NumberedMeeting } from './by-number.ts';
import { readKey } from '#app/api/read-key.ts';
import { WHOLE_LIST, wholeRows } from '#app/api/whole-list.ts';

interface NameCheck {
  readonly name: string;
  /** ISO 8601 with an offset. */
  readonly start: string;
  readonly end: string | undefined;
  /** Id of the meeting being edited. */
  readonly meetingId: string | undefined;
}

interface RunningMeeting extends Span {
  readonly id: string;
  readonly name: string;
}

/** The refusal of a name that another meeting has on the same day. */
function nameTaken(): ApiError {
  const operationId = 'validateMeetingName';
  return new ApiError({ failure: 'refused', code: SAME_NAME, operationId, write: false });
}

const SAME_NAME = 51_124;

/** What a booking reads before it is sent. */
export const bookingQueries = {
  /** Whether the platform takes a name: operation 13, refused where it does not, however the platform says so. */
  name: ({ name, start, end, meetingId }: NameCheck) =>
    queryOptions({
      queryKey: readKey('validateMeetingName', { name, start, end, meetingId }),
      queryFn: async ({ signal }) => {
        const answer = await validateMeetingName({
          query: { conf_name: name, start_time: start, end_time: end, meeting_id: meetingId },
          signal,
        });
        const { data } = answer;
        const saysTaken = isJsonObject(data) && Object.keys(data).length > 0;
        if (currentProfile().takenName === 'data' && saysTaken) throw nameTaken();
        return answer;
      },
      staleTime: 15_000,
    }),
  /** Booked meetings of a window with their people: one call (operation 8, `count` 0). */
  booked: (from: string, to: string | undefined) =>
    queryOptions({
      queryKey: readKey('listBookedMeetings', { from, to }),
      queryFn: ({ signal }) =>
        listBookedMeetings({
          query: { start_time: rangeStart(from), end_time: to, ...WHOLE_LIST },
          signal,
        }),
      staleTime: 15_000,
    }),
  /** The meetings that run now (operation 3): operation 8 lists only what has not begun. */
  running: () =>
    queryOptions({
      queryKey: readKey('listMeetings', { state: MeetingState.Running }, 'spans'),
      queryFn: async ({ signal }): Promise<readonly RunningMeeting[]> => {
        const meetings = await listRunning(signal);
        return meetings.flatMap((row) => {
          const span = printedSpan(row);
          return span ? [{ id: row.meeting_id, name: row.name ?? '', ...span }] : [];
        });
      },
      staleTime: 60_000,
    }),
  /** A booked meeting with all it has to send back: operations 9, 4, 10 and 11. */
  forEdit: (meeting: NumberedMeeting) =>
    queryOptions({
      queryKey: readKey(
        [
          'getBookedMeeting',
          'getMeeting',
          'listMeetingAudiences',
          'listMeetingMembers',
          'listVirtualRooms',
        ],
        { meeting_id: meeting.id, conf_id: meeting.number },
        'edit',
      ),
      queryFn: ({ signal }) => readForEdit(meeting, signal),
      // opened once, then held against what the platform has when it is saved
      staleTime: 'static',
      gcTime: 0,
    }),
  /** A meeting to copy, past ones included. */
  forCopy: (meetingId: string) =>
    queryOptions({
      queryKey: readKey(
        [
          'getMeeting',
          'getBookedMeeting',
          'listMeetingMembers',
          'listMeetingAudiences',
          'listVirtualRooms',
        ],
        { meeting_id: meetingId },
        'copy',
      ),
      queryFn: ({ signal }) => readWholeMeeting(meetingId, signal),
      staleTime: 'static',
      gcTime: 0,
    }),
};

/**
 * The meeting as an edit sends it back, put together from every operation that prints a field of it; what the
 * platform does not answer stays out.
 * @throws {ApiError} `otherMeeting` if the number answers another one
 */
export async function readForEdit(
  meeting: NumberedMeeting,
  signal?: AbortSignal,
): Promise<JsonObject> {
  const booked = await readBooked(meeting, signal);
  const { meeting_id: id } = booked;
  if (id === undefined) return { ...booked };
  const page = { path: { meeting_id: id }, query: WHOLE_LIST, signal };
  const [detail, audience, members, rooms] = await Promise.all([
    ifOffered(getMeeting({ path: { meeting_id: id }, signal })),
    'audiences' in booked ? undefined : ifOffered(listMeetingAudiences(page)),
    'invite_members' in booked ? undefined : ifOffered(listMeetingMembers(page)),
    ifOffered(listVirtualRooms({ query: WHOLE_LIST, signal })),
  ]);
  const whole = wholeMeeting({
    booked: { ...booked },
    detail: detail && { ...detail },
    audience: audience && wholeRows(audience.audiences, audience.total),
    members: members && wholeRows(members.memebers, members.total),
  });
  return withItsRoom(whole, rooms?.virtual_meeting_rooms ?? []);
}

/** A booked meeting reads whole; of a past one the detail, its people and its audience are put together. */
export async function readWholeMeeting(
  meetingId: string,
  signal?: AbortSignal,
): Promise<JsonObject> {
  const detail = await getMeeting({ path: { meeting_id: meetingId }, signal });
  const { conf_id: number } = detail;
  if (number !== undefined) {
    // started, ended or no longer there, or the number is another meeting's: the detail has to do
    const booked = await ifOffered(readForEdit({ id: meetingId, number }, signal));
    if (booked !== undefined && isSameMeeting(textOf(booked['meeting_id']), meetingId)) {
      return booked;
    }
  }
  const page = { path: { meeting_id: meetingId }, query: WHOLE_LIST, signal };
  const [members, audience, rooms] = await Promise.all([
    ifOffered(listMeetingMembers(page)),
    ifOffered(listMeetingAudiences(page)),
    ifOffered(listVirtualRooms({ query: WHOLE_LIST, signal })),
  ]);
  const seated = audience && wholeRows(audience.audiences, audience.total);
  const whole = {
    ...detail,
    invite_members: invitations(members?.memebers ?? detail.members ?? []),
    ...(seated && { audiences: invitations(seated) }),
  };
  return withItsRoom(whole, rooms?.virtual_meeting_rooms ?? []);
}
