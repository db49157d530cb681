import { isJsonObject, ownValue, sameJson } from './json.ts';
import type { JsonObject } from './json.ts';

/**
 * Compares three versions of one object: as it was opened (base), as edited here (mine) and as it
 * is on the platform now (theirs), field by field, including unknown fields.
 */

/** Field names from the top; inside a list of keyed items the item's key stands for its place. */
export type Path = readonly string[];

/** `undefined` in base, mine or theirs: the field or the item is not there. */
export interface Difference {
  readonly path: Path;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly state: 'mine' | 'theirs' | 'both-same' | 'conflict';
}

/**
 * The identity of a list's item, such as a person's key; `undefined` when the list at this path has
 * no identities. A list whose items lack a key, or share one, is compared as a whole.
 */
export type KeyOfItem = (path: Path, item: unknown) => string | undefined;

export type Side = 'mine' | 'theirs';
/** What was decided, by `pathId`; a difference nobody decided follows `defaultSide`. */
export type Choices = ReadonlyMap<string, Side>;

/** Whether what is at this path is decided as one, and not field by field. */
export type IsWhole = (path: Path) => boolean;

const NO_KEYS: KeyOfItem = () => undefined;
const NOTHING_WHOLE: IsWhole = () => false;

/** How finely differences are distinguished. */
interface Grain {
  readonly keyOf: KeyOfItem;
  readonly isWhole: IsWhole;
}

export function pathId(path: Path): string {
  return JSON.stringify(path);
}

/** What was touched here alone stays mine; everything else, conflicts included, is theirs. */
export function defaultSide(difference: Difference): Side {
  return difference.state === 'mine' ? 'mine' : 'theirs';
}

/** Every difference among the three, in the order of the fields. */
export function threeWay(
  base: JsonObject,
  mine: JsonObject,
  theirs: JsonObject,
  keyOf: KeyOfItem = NO_KEYS,
  isWhole: IsWhole = NOTHING_WHOLE,
): Difference[] {
  const differences: Difference[] = [];
  walk([], base, mine, theirs, { keyOf, isWhole }, (difference) => {
    differences.push(difference);
    return difference.theirs;
  });
  return differences;
}

/**
 * The merged object. Keyed lists keep the order of theirs where theirs was reordered, else of mine.
 * With one side untouched the result is the other side, exactly.
 */
export function mergeWith(
  base: JsonObject,
  mine: JsonObject,
  theirs: JsonObject,
  choices: Choices = new Map(),
  keyOf: KeyOfItem = NO_KEYS,
  isWhole: IsWhole = NOTHING_WHOLE,
): Record<string, unknown> {
  return walkObject([], base, mine, theirs, { keyOf, isWhole }, (difference) => {
    const side = choices.get(pathId(difference.path)) ?? defaultSide(difference);
    return difference[side];
  });
}

/** Says which value a difference takes in the result; `undefined` leaves the field out. */
type Decide = (difference: Difference) => unknown;

function walk(
  path: Path,
  base: unknown,
  mine: unknown,
  theirs: unknown,
  grain: Grain,
  decide: Decide,
): unknown {
  const mineChanged = !sameJson(base, mine);
  const theirsChanged = !sameJson(base, theirs);
  if (!mineChanged && !theirsChanged) return theirs;
  if (!grain.isWhole(path)) {
    if (isJsonObject(base) && isJsonObject(mine) && isJsonObject(theirs)) {
      return walkObject(path, base, mine, theirs, grain, decide);
    }
    const lists = keyedLists(path, base, mine, theirs, grain.keyOf);
    if (lists !== undefined) return walkList(path, lists, grain, decide);
  }
  const state = stateOf(mineChanged, theirsChanged, sameJson(mine, theirs));
  return decide({ path, base, mine, theirs, state });
}

function stateOf(mineChanged: boolean, theirsChanged: boolean, same: boolean): Difference['state'] {
  if (!theirsChanged) return 'mine';
  if (!mineChanged) return 'theirs';
  return same ? 'both-same' : 'conflict';
}

function walkObject(
  path: Path,
  base: JsonObject,
  mine: JsonObject,
  theirs: JsonObject,
  grain: Grain,
  decide: Decide,
): Record<string, unknown> {
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine), ...Object.keys(base)]);
  const entries: [string, unknown][] = [];
  for (const key of keys) {
    const value = walk(
      [...path, key],
      ownValue(base, key),
      ownValue(mine, key),
      ownValue(theirs, key),
      grain,
      decide,
    );
    if (value !== undefined) entries.push([key, value]);
  }
  return Object.fromEntries(entries);
}

type Keyed = ReadonlyMap<string, unknown>;
type KeyedLists = { readonly base: Keyed; readonly mine: Keyed; readonly theirs: Keyed };

function keyedLists(
  path: Path,
  base: unknown,
  mine: unknown,
  theirs: unknown,
  keyOf: KeyOfItem,
): KeyedLists | undefined {
  const [b, m, t] = [base, mine, theirs].map((list) => keyed(path, list, keyOf));
  return b && m && t ? { base: b, mine: m, theirs: t } : undefined;
}

function keyed(path: Path, list: unknown, keyOf: KeyOfItem): Keyed | undefined {
  if (!Array.isArray(list)) return undefined;
  const items = new Map<string, unknown>();
  for (const item of list) {
    const key = keyOf(path, item);
    if (key === undefined || items.has(key)) return undefined;
    items.set(key, item);
  }
  return items;
}

function walkList(path: Path, lists: KeyedLists, grain: Grain, decide: Decide): unknown[] {
  const { base, mine, theirs } = lists;
  const theirsReordered = !sameJson([...base.keys()], [...theirs.keys()]);
  const [first, second] = theirsReordered ? [theirs, mine] : [mine, theirs];
  const keys = new Set([...first.keys(), ...second.keys(), ...base.keys()]);
  const items: unknown[] = [];
  for (const key of keys) {
    const item = walk([...path, key], base.get(key), mine.get(key), theirs.get(key), grain, decide);
    if (item !== undefined) items.push(item);
  }
  return items;
}

/** Whether another user changed anything since it was opened. */
export function changedMeanwhile(differences: readonly Difference[]): boolean {
  return differences.some(({ state }) => state !== 'mine');
}

/** How the versions of one kind of thing are held against each other. */
export interface Versions {
  /** What differs between the thing as it was opened, as it is to be, and as it is now. */
  readonly differences: (opened: JsonObject, mine: JsonObject, theirs: JsonObject) => Difference[];
  /** What to send after the choices. */
  readonly merged: (
    opened: JsonObject,
    mine: JsonObject,
    theirs: JsonObject,
    choices: Choices,
  ) => JsonObject;
  /** What reading an object back reveals about a write whose response was lost. */
  readonly tookEffect: (
    before: JsonObject,
    sent: JsonObject,
    readBack: JsonObject,
  ) => 'done' | 'not-done' | 'unknown';
}
