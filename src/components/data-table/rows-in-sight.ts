/** A scrolled list of rows of one height under a head that stays in sight; in px. */
export interface EvenRows {
  readonly count: number;
  readonly rowHeight: number;
  readonly headHeight: number;
}

/** What of the list is in sight: how far it is scrolled, and the height of the place, in px. */
export interface Sight {
  readonly top: number;
  readonly height: number;
}

/** The rows in sight and `spare` more on both sides; `end` is after the last. */
export function rowsInSight(
  { count, rowHeight, headHeight }: EvenRows,
  { top, height }: Sight,
  spare: number,
): { readonly first: number; readonly end: number } {
  const first = Math.floor(top / rowHeight) - spare;
  const end = Math.ceil((top + height - headHeight) / rowHeight) + spare;
  const within = (row: number) => Math.min(Math.max(row, 0), count);
  return { first: within(first), end: within(end) };
}

/** How far to scroll for a row to be in sight whole: no further than that. */
export function scrolledTo(
  { rowHeight, headHeight }: EvenRows,
  { top, height }: Sight,
  row: number,
): number {
  const place = row * rowHeight;
  const lowest = place + rowHeight - (height - headHeight);
  if (place < top) return place;
  return Math.max(top, lowest);
}
