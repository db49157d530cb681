import { fullUpdate } from '#app/lib/full-update.ts';
import { isJsonObject, sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { keyOfRow, PEOPLE_PARAMS } from '#app/features/people/model/people-fields.ts';
import { mergeWith, threeWay } from '#app/lib/three-way.ts';
import type { Choices, Difference, IsWhole, KeyOfItem, Versions } from '#app/lib/three-way.ts';
import { parseTime } from '#app/lib/time.ts';

/**
 * A meeting, a template or a virtual room in three versions: as it was opened, as it will be sent, and as the
 * platform has it now. All are objects of its detail or its update operation.
 */

/** Lists of people, including a virtual room's users. */
const PEOPLE: ReadonlySet<string> = new Set([...Object.values(PEOPLE_PARAMS), 'exclusive_users']);

/** Fields the platform derives; differences in them are ignored. */
export type DerivedWords = ReadonlySet<string>;

/** People in a list are identified by their account, whatever their position. */
const keyOfItem: KeyOfItem = (path, item) =>
  path.length === 1 && PEOPLE.has(path[0] ?? '') ? keyOfRow(item) : undefined;

/**
 * Merged as a whole: the layout of one side with the panes of the other would be a picture that nobody made.
 * The same holds for a repetition rule.
 */
const isWhole: IsWhole = ([word = '', ...inside]) => inside.length === 0 && WHOLE.has(word);

const WHOLE: ReadonlySet<string> = new Set(['vmp', 'mix', 'poll', 'tv_wall', 'meeting_formular']);

/** Differences, without the fields that the platform derives. */
function differencesAmong(
  opened: JsonObject,
  mine: JsonObject,
  theirs: JsonObject,
  derived: DerivedWords,
): Difference[] {
  return threeWay(plain(opened), plain(mine), plain(theirs), keyOfItem, isWhole).filter(
    ({ path }) => !derived.has(path[0] ?? ''),
  );
}

/** The object to send after the user's choices. */
export function mergedVersions(
  opened: JsonObject,
  mine: JsonObject,
  theirs: JsonObject,
  choices: Choices,
): JsonObject {
  return mergeWith(plain(opened), plain(mine), plain(theirs), choices, keyOfItem, isWhole);
}

/**
 * After a write whose answer was lost: `done` if the changed fields read as they were sent, `not-done` if they
 * read as before, `unknown` if neither. A field that the platform answers neither before nor after tells nothing.
 */
function writeTookEffect(
  before: JsonObject,
  sent: JsonObject,
  readBack: JsonObject,
  derived: DerivedWords,
): 'done' | 'not-done' | 'unknown' {
  const words = [...new Set([...Object.keys(before), ...Object.keys(sent)])];
  const isAnswered = (word: string) => Object.hasOwn(before, word) || Object.hasOwn(readBack, word);
  const changed = words.filter((word) => {
    return !derived.has(word) && !sameJson(plain(before)[word], plain(sent)[word]);
  });
  const answered = changed.filter(isAnswered);
  const asBefore = (word: string) => sameJson(readBack[word], before[word]);
  const asSent = (word: string) =>
    Object.hasOwn(sent, word) ? covers(readBack[word], sent[word], word) : !asBefore(word);
  if (changed.every(asSent)) return 'done';
  return answered.length > 0 && answered.every(asBefore) ? 'not-done' : 'unknown';
}

export function versionsOf(derived: DerivedWords): Versions {
  return {
    differences: (...three) => differencesAmong(...three, derived),
    merged: mergedVersions,
    tookEffect: (...three) => writeTookEffect(...three, derived),
  };
}

/** Whether everything that was sent is in what was read; the platform may have added to it. */
function covers(read: unknown, sent: unknown, word: string): boolean {
  if (Array.isArray(sent)) {
    const items: readonly unknown[] = sent;
    if (!Array.isArray(read) || read.length !== items.length) return false;
    const list: readonly unknown[] = read;
    return items.every((item, index) => {
      const key = keyOfItem([word], item);
      const same = key === undefined ? undefined : list.find((r) => keyOfItem([word], r) === key);
      return covers(same ?? list[index], item, word);
    });
  }
  if (isJsonObject(sent)) {
    if (!isJsonObject(read)) return false;
    return Object.keys(sent).every((field) => {
      // the platform assigns a person's display name and ignores it on write
      if (field === 'name' && (PEOPLE.has(word) || Object.hasOwn(sent, 'account'))) return true;
      return covers(read[field], sent[field], word);
    });
  }
  if (sameJson(read, sent)) return true;
  const at = parseTime(sent)?.at;
  return at !== undefined && parseTime(read)?.at === at;
}

function plain(read: JsonObject): JsonObject {
  return fullUpdate(read, {});
}
