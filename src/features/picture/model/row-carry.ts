import { isJsonObject, ownValue, sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';

/**
 * Merges an edited list with the rows it was read from: an item that existed before keeps every field of its
 * row, wherever it is now.
 */

export interface ReadRow<T> {
  readonly row: JsonObject;
  readonly item: T;
  /** The index at which the item was read. */
  readonly place: number;
}

/** A key that an item and its row have in common; undefined if there is none. */
export type Likeness<T> = (item: T, place: number) => string | undefined;

/**
 * The row that each item came from. The likenesses are tried in order, the closest first; each row is used for
 * one item only.
 */
export function claimRows<T>(
  items: readonly { readonly item: T; readonly place: number }[],
  rows: readonly ReadRow<T>[],
  likenesses: readonly Likeness<T>[],
): readonly (ReadRow<T> | undefined)[] {
  const claimed = new Map<number, ReadRow<T>>();
  const free = new Set(rows);
  for (const likeness of likenesses) {
    const waiting = new Map<string, ReadRow<T>[]>();
    for (const row of free) {
      const likeIt = likeness(row.item, row.place);
      if (likeIt !== undefined) waiting.set(likeIt, [...(waiting.get(likeIt) ?? []), row]);
    }
    for (const [index, { item, place }] of items.entries()) {
      const likeIt = likeness(item, place);
      if (claimed.has(index) || likeIt === undefined) continue;
      const row = waiting.get(likeIt)?.shift();
      if (row === undefined) continue;
      claimed.set(index, row);
      free.delete(row);
    }
  }
  return items.map((_, index) => claimed.get(index));
}

/**
 * A row as it was read, with the changes applied: the fields that are written differently now than they would
 * have been before.
 */
export function layOver(row: JsonObject, before: JsonObject, after: JsonObject): JsonObject {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...names].filter((name) => !sameJson(before[name], after[name]));
  if (changed.length === 0) return row;
  const kept = Object.entries(row).filter(([name]) => !changed.includes(name));
  const set = changed.filter((name) => after[name] !== undefined);
  return Object.fromEntries([...kept, ...set.map((name) => [name, after[name]] as const)]);
}

/**
 * The fields to send over an object that was read: those written differently now than before, and the
 * `mandatory` ones that it lacks. An explicit undefined removes a field.
 */
export function changesBetween(
  before: JsonObject,
  after: JsonObject,
  read: JsonObject,
  mandatory: readonly string[],
): JsonObject {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const sent = names.filter(
    (name) =>
      !sameJson(before[name], after[name]) ||
      (mandatory.includes(name) && ownValue(read, name) === undefined),
  );
  return Object.fromEntries(sent.map((name) => [name, after[name]]));
}

export function rowsOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
