import { fullUpdate } from '#app/lib/full-update.ts';
import { isJsonObject, ownValue, textOf } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { movedToMeeting } from '#app/features/preset/model/moved-to-meeting.ts';
import { truncateToBytes, MEETING_NAME_BYTES, utf8Length } from '#app/lib/naming.ts';

/** What a new template is written from: another one, as operation 40 gave it. */

/** Who it is, not what it holds: the platform gives a new template its own. */
export const IDENTITY_WORDS: readonly string[] = [
  'template_id',
  'template_moid',
  'template_key',
  'e164',
  'id',
  'moid',
];

/** The rows that operation 36 cannot do without, as its own samples have them. */
const MANDATORY: JsonObject = {
  name: '',
  conf_type: 0,
  voice_activity_detection: 0,
  max_join_mt: 192,
};

/**
 * The fields to create a template with, unknown ones included. Of the old one's identity only that
 * it has a number stays: `bind_e164` asks for one of its own. `conf_e164` of people of the old
 * one's meeting is emptied: that number is not theirs any more.
 */
export function copiedParams(detail: JsonObject): JsonObject {
  const read = fullUpdate(detail, {});
  const number = textOf(read['e164']);
  const kept = Object.entries(read).filter(([word]) => !IDENTITY_WORDS.includes(word));
  const bound = typeof read['bind_e164'] === 'number' ? read['bind_e164'] : Number(number !== '');
  return movedToMeeting(
    { ...MANDATORY, ...Object.fromEntries(kept), bind_e164: bound },
    number,
    '',
  );
}

/** Words of secrets, whoever invented them: those of the contract, and what is called like them. */
const SECRET = /passw(?:or)?d|secret|encrypted_key/i;

/** Whether a password or a key is in it, at whatever depth. */
export function hasSecrets(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasSecrets);
  if (!isJsonObject(value)) return false;
  return Object.entries(value).some(([word, inner]) =>
    SECRET.test(word) ? inner !== '' && inner !== null && inner !== 0 : hasSecrets(inner),
  );
}

/** The same without passwords and keys, at whatever depth. */
export function withoutSecrets(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([word]) => !SECRET.test(word))
      .map(([word, inner]) => [word, purged(inner)]),
  );
}

function purged(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(purged);
  return isJsonObject(value) ? withoutSecrets(value) : value;
}

/**
 * A name for a copy that none of `taken` has and that is not too long: the name with `ending`, then
 * with the first number that is free.
 */
export function freeName(name: string, taken: ReadonlySet<string>, ending = ''): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? ending : `${ending} ${number}`;
    const start = truncateToBytes(name, MEETING_NAME_BYTES - utf8Length(end)).trimEnd();
    const candidate = `${start}${end}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** How many people a template invites, and how many sit in its audience. */
export function headCount(params: JsonObject): { people: number; audience: number } {
  const lengthOf = (word: string) => {
    const list = ownValue(params, word);
    return Array.isArray(list) ? list.length : 0;
  };
  return { people: lengthOf('invite_members'), audience: lengthOf('audiences') };
}
