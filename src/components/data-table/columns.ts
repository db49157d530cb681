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

/** `grid-template-columns` for a row, the check box first. */
export function gridTemplate<Row>(columns: readonly Column<Row>[], selectable: boolean): string {
  const tracks = columns.map(({ width, grows }) =>
    grows ? `minmax(${width}px, 1fr)` : `${width}px`,
  );
  return [...(selectable ? ['36px'] : []), ...tracks].join(' ');
}

/** Below this width a table scrolls sideways. */
export function smallestWidth<Row>(columns: readonly Column<Row>[], selectable: boolean): number {
  return columns.reduce((sum, { width }) => sum + width, selectable ? 36 : 0);
}
