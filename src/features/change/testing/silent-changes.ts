import { unreadFields, withFallbacks, type WrittenKind } from '../model/unread-fields.ts';
import { isJsonObject, sameJson, type JsonObject } from '#app/lib/json.ts';

/**
 * What sending an update would change without anybody having been told: the contract's words of all fields of which
 * the platform holds something else than is sent, but those that saving names as not read back.
 */
export function silentChanges(update: {
  readonly kind: WrittenKind;
  readonly params: JsonObject;
  /** The fields as the platform has stored them. */
  readonly stored: JsonObject;
  /** What the platform takes where a field is neither stored nor sent; no other fields are compared. */
  readonly defaults: JsonObject;
}): readonly string[] {
  const { kind, params, stored, defaults } = update;
  const told = new Set(unreadFields(params, kind).map(({ path }) => path.join('.')));
  const sent = withFallbacks(params, kind);
  return Object.keys(defaults)
    .flatMap((word) => differences(word, stored[word], sent[word], defaults[word]))
    .filter((word) => !told.has(word));
}

function differences(word: string, stored: unknown, sent: unknown, otherwise: unknown): string[] {
  const before = isNothing(stored) ? otherwise : stored;
  const after = isNothing(sent) ? otherwise : sent;
  if (isJsonObject(before) && isJsonObject(after) && !('account' in before)) {
    const defaults = isJsonObject(otherwise) ? otherwise : {};
    const parts = new Set([...Object.keys(before), ...Object.keys(after)]);
    // nobody can name a vendor's own part that no answer has
    const known = [...parts].filter((part) => !part.startsWith('x_'));
    return known.flatMap((part) =>
      differences(`${word}.${part}`, before[part], after[part], defaults[part]),
    );
  }
  if (isKept(before, after)) return [];
  return [isKept(before, after, ['bitrate']) ? `${word}.bitrate` : word];
}

/** An empty list is what a platform takes by default, like no list. */
function isNothing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

const DEFAULTS_IN_ROWS: JsonObject = { protocol: 255 };

/**
 * Whether all that was there is there again. A person's name is for display only, and a row may have come back with
 * the platform's defaults in it.
 */
function isKept(before: unknown, after: unknown, but: readonly string[] = []): boolean {
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.length === after.length && before.every((row, at) => isKept(row, after[at], but));
  }
  if (!isJsonObject(before) || !isJsonObject(after)) return sameJson(before, after);
  return Object.entries(before).every(
    ([word, value]) =>
      but.includes(word) ||
      (word === 'name' && 'account' in before) ||
      isKept(value, after[word] ?? DEFAULTS_IN_ROWS[word], but),
  );
}
