import { layoutOf, vmpLayouts } from './layouts.ts';
import type { PanePosition } from './layouts.ts';

/** A language-independent summary of a layout. */
export type LayoutSummary =
  | { readonly kind: 'single' }
  | { readonly kind: 'grid'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'equal'; readonly panes: number; readonly groups: readonly Standing[] }
  /** Small panes over a full-screen pane. */
  | { readonly kind: 'overlay'; readonly insets: number; readonly position: PanePosition }
  | {
      readonly kind: 'mixed';
      readonly big: number;
      readonly small: number;
      /** The positions of the large panes. */
      readonly bigs: readonly Standing[];
      /** The position of the small panes if they are all together. */
      readonly smallsAt: PanePosition | null;
    };

/** A number of panes together at one position of the frame. */
export interface Standing {
  readonly count: number;
  readonly position: PanePosition;
}

/** Undefined for a layout that the contract does not list. */
export function layoutSummary(id: number): LayoutSummary | undefined {
  const layout = layoutOf(id);
  if (layout === undefined) return undefined;
  const { cells, groups, big, small, equal, overlay } = layout;
  const [first] = groups;
  if (cells.length === 1 || first === undefined) return { kind: 'single' };
  if (equal) {
    if (groups.length > 1) return { kind: 'equal', panes: cells.length, groups };
    return { kind: 'grid', rows: first.rows, columns: first.columns };
  }
  const bigs = groups.filter(({ size }) => size === 'big');
  const smalls = groups.filter(({ size }) => size === 'small');
  const [only] = smalls;
  if (overlay && only !== undefined) {
    return { kind: 'overlay', insets: small, position: only.position };
  }
  const smallsAt = smalls.length === 1 && only !== undefined ? only.position : null;
  return { kind: 'mixed', big, small, bigs, smallsAt };
}

/** Whether other layouts have as many large and small panes: only their places tell them apart. */
export function hasNamesake(id: number): boolean {
  return (namesakes().get(countsOf(id)) ?? 0) > 1;
}

let counted: ReadonlyMap<string, number> | undefined;

function namesakes(): ReadonlyMap<string, number> {
  counted ??= new Map(
    [...Map.groupBy(vmpLayouts, ({ id }) => countsOf(id))].map(([counts, same]) => [
      counts,
      same.length,
    ]),
  );
  return counted;
}

function countsOf(id: number): string {
  const summary = layoutSummary(id);
  return summary?.kind === 'mixed' ? `${summary.big}+${summary.small}` : String(id);
}
