import type { PaneCell } from './layouts.ts';

/**
 * Where the contents of panes or boxes go when they are moved among their places: every move is a permutation, so
 * nothing is lost or doubled. Places are indexes of their cells.
 */

/** At `to` stands what stood at `from`. */
export interface PlaceMove {
  readonly to: number;
  readonly from: number;
}

/** The middle lines of cells in one row differ by less than this part of their height. */
const IN_LINE = 0.25;
/** Cells in one row are alike in height up to this factor. */
const AS_HIGH = 1.25;

/** Places whose cells stand in one line and are about equally high, each row from left to right, the upper first. */
export function alignedRows(
  cells: readonly PaneCell[],
  places: readonly number[] = [...cells.keys()],
): readonly (readonly number[])[] {
  const rows: { readonly first: PaneCell; readonly row: { place: number; x: number }[] }[] = [];
  const known = places.flatMap((place) => {
    const cell = cells[place];
    return cell === undefined ? [] : [{ place, cell }];
  });
  for (const { place, cell } of known.toSorted(
    (a, b) => middle(a.cell) - middle(b.cell) || a.cell.x - b.cell.x || a.place - b.place,
  )) {
    const row = rows.find(({ first }) => inOneRow(first, cell));
    if (row === undefined) rows.push({ first: cell, row: [{ place, x: cell.x }] });
    else row.row.push({ place, x: cell.x });
  }
  return rows.map(({ row }) => row.toSorted((a, b) => a.x - b.x).map(({ place }) => place));
}

/** What is left in every row changes places with what is right; done twice, everything is where it was. */
export function mirrored(
  cells: readonly PaneCell[],
  places?: readonly number[],
): readonly PlaceMove[] {
  return alignedRows(cells, places).flatMap((row) =>
    row.map((to, index) => ({ to, from: row.at(-1 - index) ?? to })),
  );
}

/** Everything goes on to the next of these places, the last to the first. */
export function rotated(places: readonly number[]): readonly PlaceMove[] {
  return places.map((to, index) => ({ to, from: places.at(index - 1) ?? to }));
}

/** The row that a place stands in. */
export function rowOf(cells: readonly PaneCell[], place: number): readonly number[] {
  return alignedRows(cells).find((row) => row.includes(place)) ?? [];
}

/** A list in so many parts that follow each other, no part longer than another by more than one. */
export function inParts<T>(list: readonly T[], parts: number): readonly (readonly T[])[] {
  const count = Math.min(Math.max(parts, 0), list.length);
  return Array.from({ length: count }, (_, part) =>
    list.slice(
      Math.ceil((part * list.length) / count),
      Math.ceil(((part + 1) * list.length) / count),
    ),
  );
}

function middle({ y, height }: PaneCell): number {
  return y + height / 2;
}

function inOneRow(a: PaneCell, b: PaneCell): boolean {
  const low = Math.min(a.height, b.height);
  return (
    Math.abs(middle(a) - middle(b)) <= low * IN_LINE &&
    Math.max(a.height, b.height) <= low * AS_HIGH
  );
}
