import type { JsonObject } from '../json.ts';
import { withoutNumber } from './without-number.ts';

/** Which meeting it is and when: nothing that another meeting may take over. */
const IDENTITY: ReadonlySet<string> = new Set(
  (
    'success error_code description meeting_id conf_id e164 state creator start_time end_time ' +
    'regular_meeting_moid regular_simple_dto invited_mt_num members meeting_key'
  ).split(' '),
);

/** What a new meeting may take over from one that was read: everything but identity and time. */
export function seedOf(answer: JsonObject): JsonObject {
  const taken = Object.entries(answer).filter(([word]) => !IDENTITY.has(word));
  return withoutNumber(Object.fromEntries(taken), answer['conf_id']);
}
