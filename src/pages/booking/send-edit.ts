import { updateBookedMeeting } from '#app/api/generated/sdk.gen.ts';
import { readForEdit } from '#app/features/meeting/api/booking.ts';
import type { Prepared } from '#app/saving/outcome.ts';
import { prepareEdit, type Decision } from '#app/saving/send-edit.ts';
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
 * Prepares to save an edit: operation 6.
 * @throws the failure of the read; nothing was sent then
 */
export function prepareMeetingEdit(edit: MeetingEdit): Promise<Prepared<Sent>> {
  const { conferenceId, values, opened, decision } = edit;
  return prepareEdit({
    opened,
    mine: toBookParams(values, opened),
    decision,
    versions: meetingVersions,
    read: () => readForEdit(conferenceId),
    isParams: isBookParams,
    write: (params) => updateBookedMeeting({ path: { conf_id: conferenceId }, body: { params } }),
    made: sentOf,
  });
}
