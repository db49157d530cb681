import { textOf, type JsonObject } from '#app/lib/json.ts';
import { movedToMeeting } from '#app/features/preset/model/moved-to-meeting.ts';

/** Fields that identify a template, which a meeting must not copy. */
const IDENTITY: ReadonlySet<string> = new Set([
  'success',
  'error_code',
  'description',
  'template_id',
  'template_key',
  'e164',
  'bind_e164',
]);

/**
 * What a booking takes over from a template that was read (operation 40): every field, unknown ones
 * included, but those of its identity. Whoever sits in the template's own number (`conf_e164`) sits in the new
 * meeting's, which is not known yet.
 */
export function bookingOfTemplate(template: JsonObject): JsonObject {
  const taken = Object.entries(template).filter(([word]) => !IDENTITY.has(word));
  return movedToMeeting(Object.fromEntries(taken), textOf(template['e164']), '');
}
