import type { JsonObject } from '#app/lib/json.ts';
import { mergedReads } from '#app/lib/merge-reads.ts';

/** What was read of one meeting; undefined: this platform does not answer that operation. */
export interface MeetingReads {
  /** Operation 9. */
  readonly booked: JsonObject;
  /** Operation 4. */
  readonly detail: JsonObject | undefined;
  /** Rows of operation 11. */
  readonly members: readonly object[] | undefined;
  /** Rows of operation 10. */
  readonly audience: readonly object[] | undefined;
}

/** What operation 4 prints of a meeting's life rather than of its booking. */
const OF_ITS_LIFE: ReadonlySet<string> = new Set(['state', 'members']);

/** Fields of a participant rather than an invitation; present once the meeting has begun. */
const PARTICIPATION: ReadonlySet<string> = new Set([
  'participate_no',
  'is_participated',
  'participated_type',
]);

/**
 * A booked meeting with everything that any operation prints of it, as an edit sends it back: an update replaces
 * the whole meeting. Operation 9 comes first; operation 4 adds what it alone prints (`brief`, `rooms`,
 * `cascade_auto_end`, `dual_lock`, …), operations 10 and 11 the people.
 */
export function wholeMeeting({ booked, detail, members, audience }: MeetingReads): JsonObject {
  return mergedReads(
    booked,
    without(detail ?? {}, OF_ITS_LIFE),
    audience === undefined ? {} : { audiences: invitations(audience) },
    members === undefined ? {} : { invite_members: invitations(members) },
  );
}

/** Participants as invitations. */
export function invitations(rows: readonly object[]): JsonObject[] {
  return rows.map((row) => without({ ...row }, PARTICIPATION));
}

function without(object: JsonObject, fields: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([field]) => !fields.has(field)));
}
