import { updateBookedMeeting } from '#app/api/generated/sdk.gen.ts';
import type { BookMeetingParams } from '#app/api/generated/types.gen.ts';
import { unreadFields } from '#app/features/change/model/unread-fields.ts';
import { versionsOf } from '#app/features/change/model/versions.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { UnreadField } from '#app/lib/unread-field.ts';
import type { Prepared } from '#app/saving/outcome.ts';
import { prepareEdit } from '#app/saving/send-edit.ts';
import { DERIVED_WORDS } from '../model/booked-times.ts';
import { moveOf, movedMeeting, placeOf, type Move, type MovedTo } from '../model/timeline/move.ts';
import { readForEdit } from './booking.ts';
import type { NumberedMeeting } from './by-number.ts';

/** A booked meeting to move. */
export interface MeetingMove {
  readonly meeting: NumberedMeeting;
  /** As it was read. */
  readonly opened: JsonObject;
  readonly move: Move;
}

const versions = versionsOf(DERIVED_WORDS);

/**
 * Prepares to move a meeting: operation 6, which replaces it whole.
 * @throws the failure of the read; nothing was sent then
 */
export function prepareMove({ meeting, opened, move }: MeetingMove): Promise<Prepared<void>> {
  return prepareEdit({
    opened,
    mine: movedMeeting(opened, move),
    decision: undefined,
    versions,
    read: () => readForEdit(meeting),
    isParams: isWhole,
    write: (params) => updateBookedMeeting({ path: { conf_id: meeting.number }, body: { params } }),
    made: () => undefined,
  });
}

/**
 * Prepares to move a meeting back, if it still is where it was moved to: somebody else may have moved it on.
 * @throws the failure of a read; nothing was sent then
 */
export async function prepareMoveBack(
  meeting: NumberedMeeting,
  from: MovedTo,
  to: MovedTo,
): Promise<Prepared<void>> {
  const opened = await readForEdit(meeting);
  const here = placeOf(opened);
  const move = here && moveOf(from, here) === undefined ? moveOf(here, to) : undefined;
  if (move === undefined) return { kind: 'changed-meanwhile', theirs: opened, differences: [] };
  return prepareMove({ meeting, opened, move });
}

/** The fields that a move would set although no read answers them: it is no longer a move alone then. */
export function unreadInMove(opened: JsonObject): readonly UnreadField[] {
  return unreadFields(movedMeeting(opened, {}), 'meeting');
}

function isWhole(params: JsonObject): params is BookMeetingParams & JsonObject {
  return (
    typeof params['name'] === 'string' &&
    params['conf_type'] !== undefined &&
    typeof params['start_time'] === 'string'
  );
}
