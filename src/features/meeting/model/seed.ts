import { textOf, type JsonObject } from '#app/lib/json.ts';
import { movedToMeeting } from '#app/features/preset/model/moved-to-meeting.ts';

/** Which meeting it is and when: nothing that another meeting may take over. */
const IDENTITY: ReadonlySet<string> = new Set(
  (
    'success error_code description meeting_id conf_id e164 state creator start_time end_time ' +
    'regular_meeting_moid regular_simple_dto invited_mt_num members meeting_key create_type ' +
    'template_id'
  ).split(' '),
);

/**
 * What a new meeting may take over from one that was read: everything but identity and time. Whoever sits in the one's
 * number sits in that of the new one, which is not known yet.
 */
export function seedOf(answer: JsonObject): JsonObject {
  const taken = Object.entries(answer).filter(([word]) => !IDENTITY.has(word));
  return movedToMeeting(Object.fromEntries(taken), textOf(answer['conf_id']), '');
}
