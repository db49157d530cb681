import { updateBookedMeeting } from '#app/api/generated/sdk.gen.ts';
import { readForEdit } from '#app/features/meeting/api/booking.ts';
import { sendEdit, type Decision, type SaveResult } from '#app/saving/send-edit.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { toBookParams } from './booking-params.ts';
import type { BookingValues } from './booking-values.ts';
import { meetingVersions } from './edit-merge.ts';
import { isBookParams, sentOf, type Sent } from './send-booking.ts';

interface MeetingEdit {
  readonly conferenceId: string;
  readonly values: BookingValues;
  /** The meeting as it was opened. */
  readonly opened: JsonObject;
  readonly decision: Decision | undefined;
}

/**
 * Saves an edit: operation 6.
 * @throws the platform's refusal, or the failure of the read before anything was sent
 */
export function sendMeetingEdit(edit: MeetingEdit): Promise<SaveResult<Sent>> {
  const { conferenceId, values, opened, decision } = edit;
  return sendEdit({
    opened,
    mine: toBookParams(values, opened),
    decision,
    versions: meetingVersions,
    read: () => readForEdit(conferenceId),
    write: (params) => {
      if (!isBookParams(params)) throw new TypeError('not a meeting to book');
      return updateBookedMeeting({ path: { conf_id: conferenceId }, body: { params } });
    },
    made: sentOf,
  });
}
