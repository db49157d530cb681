/** By which column a list is sorted, and which way. */
export interface SortOrder<Key extends string = string> {
  readonly by: Key;
  readonly descending: boolean;
}

/** As an address has it: `name`, and `-name` for a descending order. */
export function writeSort({ by, descending }: SortOrder): string {
  return descending ? `-${by}` : by;
}

/** Reads what `writeSort` wrote; nothing for a column that is not among these. */
export function parseSort<Key extends string>(
  keys: readonly Key[],
  text: string | null,
): SortOrder<Key> | undefined {
  const descending = text?.startsWith('-') ?? false;
  const by = keys.find((key) => key === (descending ? text?.slice(1) : text));
  return by && { by, descending };
}

export function sameSort(one: SortOrder, other: SortOrder): boolean {
  return one.by === other.by && one.descending === other.descending;
}

/** The order after the head of a column was pressed: ascending first, the other way the next time. */
export function pressedSort<Key extends string>(by: Key, sort: SortOrder): SortOrder<Key> {
  return { by, descending: sort.by === by && !sort.descending };
}
