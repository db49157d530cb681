/** Which rows of a list are chosen and which one the keyboard is at; edits are pure. */
export interface ListSelection {
  /** Where the keyboard is. */
  readonly active: string | null;
  /** Where a range begins. */
  readonly anchor: string | null;
  readonly chosen: ReadonlySet<string>;
}

export interface Keyed {
  readonly key: string;
}

export const NOTHING: ListSelection = { active: null, anchor: null, chosen: new Set() };

/** One row alone. */
export function pick(key: string): ListSelection {
  return { active: key, anchor: key, chosen: new Set([key]) };
}

/** The keyboard goes there, the choice stays. */
export function moveActiveTo(selection: ListSelection, key: string): ListSelection {
  return { ...selection, active: key };
}

/** In or out, the others as they are. */
export function toggle(selection: ListSelection, key: string): ListSelection {
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(key)) chosen.add(key);
  return { active: key, anchor: key, chosen };
}

/** Everything from where the range begins to here; where none begins, from where the keyboard was. */
export function extend(
  selection: ListSelection,
  rows: readonly Keyed[],
  key: string,
): ListSelection {
  const anchor = selection.anchor ?? selection.active ?? key;
  const to = indexOf(rows, key);
  const from = Math.max(indexOf(rows, anchor), 0);
  const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  return {
    active: key,
    anchor,
    chosen: new Set(range.map((row) => row.key)),
  };
}

export function chooseAll(selection: ListSelection, rows: readonly Keyed[]): ListSelection {
  return { ...selection, chosen: new Set(rows.map((row) => row.key)) };
}

export function indexOf(rows: readonly Keyed[], key: string | null): number {
  return key === null ? -1 : rows.findIndex((row) => row.key === key);
}

/** The row that a key of the keyboard leads to from here; undefined: no key that moves. */
export function rowAfterKey(
  pressed: string,
  at: number,
  count: number,
  page: number,
): number | undefined {
  const last = count - 1;
  const to: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at < 0 ? last : at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: last,
  };
  const index = to[pressed];
  return index === undefined ? undefined : Math.min(Math.max(index, 0), last);
}
