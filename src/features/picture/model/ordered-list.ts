/**
 * Moves the items at `places`, in their order, before the item that was at `before` (the list's length means
 * the end). Returns the same list if nothing moves.
 */
export function movedItems<T>(
  list: readonly T[],
  places: readonly number[],
  before: number,
): readonly T[] {
  const taken = new Set(places);
  const moved = list.filter((_, index) => taken.has(index));
  const stays = (item: number) => !taken.has(item);
  const head = list.filter((_, index) => index < before && stays(index));
  const tail = list.filter((_, index) => index >= before && stays(index));
  const result = [...head, ...moved, ...tail];
  return result.every((item, index) => item === list[index]) ? list : result;
}

/** `list` without the items at `places`; the same list if there are none. */
export function withoutItems<T>(list: readonly T[], places: readonly number[]): readonly T[] {
  const taken = new Set(places);
  const rest = list.filter((_, index) => !taken.has(index));
  return rest.length === list.length ? list : rest;
}
