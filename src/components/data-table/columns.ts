import type { ReactNode } from 'react';

/** A column of a table of light rows: text and classes, no component of the library in a cell. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** Smallest width, pixels. */
  readonly width: number;
  /** Takes a share of the room that is left. */
  readonly grows?: boolean;
  readonly align?: 'end';
  readonly cell: (row: Row) => ReactNode;
}

export interface Selection<Row> {
  readonly keys: { readonly has: (key: string) => boolean };
  /** What a row is called, for the name of its check box. */
  readonly labelOf: (row: Row) => string;
  readonly onToggle: (rows: readonly Row[], selected: boolean) => void;
}

/** A menu of the actions on a row, which stands outside the table. */
export interface RowMenu<Row> {
  /** What a row is called, for the name of its button. */
  readonly labelOf: (row: Row) => string;
  readonly onOpen: (row: Row, button: HTMLElement) => void;
}

/** What stands beside the columns of a row. */
interface RowEnds {
  readonly selectable: boolean;
  readonly hasMenu: boolean;
}

/** In px, of the check box and of the menu's button. */
const END = 36;

/** `grid-template-columns` for a row, the check box first and the menu last. */
export function gridTemplate<Row>(
  columns: readonly Column<Row>[],
  { selectable, hasMenu }: RowEnds,
): string {
  const tracks = columns.map(({ width, grows }) =>
    grows ? `minmax(${width}px, 1fr)` : `${width}px`,
  );
  return withEnds(tracks, { selectable, hasMenu });
}

/** The same for a row of two lines. */
export function stackedTemplate(ends: RowEnds): string {
  return withEnds(['minmax(0, 1fr)'], ends);
}

function withEnds(tracks: readonly string[], { selectable, hasMenu }: RowEnds): string {
  const end = `${END}px`;
  return [...(selectable ? [end] : []), ...tracks, ...(hasMenu ? [end] : [])].join(' ');
}

/** Below this width a table scrolls sideways. */
export function smallestWidth<Row>(
  columns: readonly Column<Row>[],
  { selectable, hasMenu }: RowEnds,
): number {
  const ends = END * (Number(selectable) + Number(hasMenu));
  return columns.reduce((sum, { width }) => sum + width, ends);
}
