import { ApiError } from '#app/api/api-error.ts';
import {
  cancelBookedMeeting,
  endMeeting,
  getBookedMeeting,
  getMeeting,
} from '#app/api/generated/sdk.gen.ts';
import { MeetingState, type BookedMeetingDetailAnswer } from '#app/api/generated/types.gen.ts';
import { isMeetingGone } from '#app/api/refusal.ts';
import { foundIf, type Write } from '#app/saving/outcome.ts';
import { isEndedById, isSameMeeting } from '../model/meeting-id.ts';

/**
 * Operations 2, 6, 7 and 9 name a meeting by its number (`conf_id`), which need not be its own: meetings in one
 * virtual room may share the room's (ASSUMPTIONS.md). Each is asked first which meeting answers.
 */
export interface NumberedMeeting {
  readonly id: string;
  readonly number: string;
}

/**
 * Operation 9. An answer that prints no id counts as the meeting's, as does any answer where `id` is empty.
 * @throws {ApiError} `otherMeeting` if the number answers another one
 */
export async function readBooked(
  { id, number }: NumberedMeeting,
  signal?: AbortSignal,
): Promise<BookedMeetingDetailAnswer> {
  const booked = await getBookedMeeting({ path: { conf_id: number }, signal });
  const { meeting_id: answered = '' } = booked;
  if (id !== '' && answered !== '' && !isSameMeeting(answered, id)) {
    throw otherMeeting('getBookedMeeting');
  }
  return booked;
}

/**
 * Prepares to cancel a meeting that has not begun: operation 7.
 * @throws {ApiError} `otherMeeting`, or the failure of the read; nothing was sent then
 */
export async function prepareCancel(meeting: NumberedMeeting, reason: string): Promise<Write> {
  await readBooked(meeting);
  return {
    send: () =>
      cancelBookedMeeting({ path: { conf_id: meeting.number }, body: { params: { reason } } }),
    look: async () => foundIf(await isGoneOr(undefined, meeting)),
  };
}

/**
 * Prepares to end a running meeting: operation 2, by its id where the platform takes it. Of the meetings that share
 * a number only one runs at a time, so one that runs is the one that its number ends.
 * @throws {ApiError} `otherMeeting`, or the failure of the read; nothing was sent then
 */
export async function prepareEnd(
  meeting: NumberedMeeting,
  version: string | undefined,
): Promise<Write> {
  const { id, number } = meeting;
  const byId = isEndedById(version, id);
  if (!byId) {
    const { state, conf_id: printed } = await getMeeting({ path: { meeting_id: id } });
    const hasMoved = Boolean(printed) && printed !== number;
    if (state !== MeetingState.Running || hasMoved) throw otherMeeting('getMeeting');
  }
  return {
    send: () => endMeeting({ path: { conf_id: byId ? id : number } }),
    look: async () => foundIf(await isGoneOr(MeetingState.Ended, meeting)),
  };
}

/** Whether the meeting is gone, as a cancelled one is, or has come to this state. */
async function isGoneOr(
  wanted: MeetingState | undefined,
  { id }: NumberedMeeting,
): Promise<boolean> {
  try {
    const { state } = await getMeeting({ path: { meeting_id: id } });
    return wanted !== undefined && state === wanted;
  } catch (error) {
    if (isMeetingGone(error)) return true;
    throw error;
  }
}

function otherMeeting(operationId: string): ApiError {
  return new ApiError({ failure: 'otherMeeting', operationId, write: false });
}
