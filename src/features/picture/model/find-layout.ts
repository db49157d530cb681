import { vmpLayouts } from './layouts.ts';
import type { PanePosition, VmpLayout } from './layouts.ts';
import type { PreferredStyle } from './composition.ts';
import type { RawCode } from '#app/lib/code-names.ts';

/** Finds a layout by its appearance. `layout-words.ts` parses a user's words. */

/** A group of panes that a layout must have. */
export interface WantedGroup {
  readonly size?: 'big' | 'small';
  /** `many` means three or more. */
  readonly count?: number | 'many';
  readonly position?: PanePosition;
}

export interface LayoutQuery {
  /** A bare number: a pane count, or the number of a layout. */
  readonly number?: number;
  readonly panes?: number;
  readonly people?: number;
  readonly equal?: boolean;
  /** Small pictures over a full-screen picture. */
  readonly overlay?: boolean;
  /** Large pictures in a corner, small ones along both sides of it. */
  readonly lShape?: boolean;
  readonly grid?: { readonly rows: number; readonly columns: number };
  readonly groups?: readonly WantedGroup[];
}

/** How well a criterion is met; 0 means not at all. */
const EXACTLY = 2;
const PARTLY = 1;

/**
 * The layouts that meet every criterion, the best match first, then those with fewer panes. A query without
 * criteria finds all.
 */
export function findLayouts(query: LayoutQuery): readonly number[] {
  const found = vmpLayouts.flatMap((layout) => {
    const marks = marksOf(layout, query);
    return marks.includes(0) ? [] : [{ layout, mark: marks.reduce((sum, m) => sum + m, 0) }];
  });
  return found
    .toSorted((a, b) => b.mark - a.mark || byRoom(a.layout, b.layout))
    .map(({ layout }) => layout.id);
}

/**
 * Layouts for a number of people: those with a pane for each person and the fewest empty panes come first, and
 * among equals the preferred kind. For more people than any layout has panes, the largest layouts.
 */
export function suggestLayouts(
  people: number,
  style?: PreferredStyle | RawCode,
): readonly number[] {
  const panes = [...new Set(vmpLayouts.map((layout) => layout.cells.length))];
  const most = Math.max(...panes);
  const wanted = Math.min(Math.max(people, 1), most);
  const spare = (layout: VmpLayout) => layout.cells.length - wanted;
  const liked = (layout: VmpLayout) => (styleOf(layout) === style ? 0 : 1);
  return vmpLayouts
    .filter((layout) => spare(layout) >= 0 && spare(layout) <= MOST_SPARE)
    .toSorted((a, b) => spare(a) - spare(b) || liked(a) - liked(b) || a.id - b.id)
    .map(({ id }) => id);
}

/** A suggestion leaves at most this many panes empty. */
const MOST_SPARE = 3;

/**
 * The kind of a layout in terms of `preferred_style`: all panes equal, or one large among small ones. What the
 * platform calls classic is not documented; a layout of neither kind has no style.
 */
export function styleOf({ equal, big, small }: VmpLayout): PreferredStyle | undefined {
  if (equal) return 'equal';
  return big === 1 && small > 0 ? 'one-big' : undefined;
}

function byRoom(a: VmpLayout, b: VmpLayout): number {
  return a.cells.length - b.cells.length || a.id - b.id;
}

/** One score for each criterion. */
function marksOf(layout: VmpLayout, query: LayoutQuery): number[] {
  const { number, panes, people, equal, overlay, lShape, grid, groups = [] } = query;
  const count = layout.cells.length;
  const is = (met: boolean) => (met ? EXACTLY : 0);
  return [
    ...(number === undefined
      ? []
      : [count === number ? EXACTLY : layout.id === number ? PARTLY : 0]),
    ...(panes === undefined ? [] : [is(count === panes)]),
    ...(people === undefined ? [] : [markOfPeople(count, people)]),
    ...(equal === undefined ? [] : [is(layout.equal === equal)]),
    ...(overlay === undefined ? [] : [is(layout.overlay === overlay)]),
    ...(lShape === undefined ? [] : [is(isLShape(layout) === lShape)]),
    ...(grid === undefined ? [] : [markOfGrid(layout, grid)]),
    ...groups.map((group) => markOfGroup(layout, group)),
  ];
}

function isLShape({ groups, equal, overlay }: VmpLayout): boolean {
  const bigs = groups.filter(({ size }) => size === 'big');
  const [corner] = bigs;
  const around = groups.length - bigs.length;
  return !equal && !overlay && bigs.length === 1 && around === 2 && isCorner(corner?.position);
}

function isCorner(position: PanePosition | undefined): boolean {
  return position?.includes('-') === true;
}

/** The fewer panes stay empty, the higher the score. */
function markOfPeople(panes: number, people: number): number {
  const most = Math.max(...vmpLayouts.map((layout) => layout.cells.length));
  const spare = panes - Math.min(people, most);
  return spare < 0 || spare > MOST_SPARE ? 0 : EXACTLY - spare / (MOST_SPARE + 1);
}

function markOfGrid(
  layout: VmpLayout,
  { rows, columns }: { rows: number; columns: number },
): number {
  const found = layout.groups.some((g) => g.rows === rows && g.columns === columns);
  if (!found) return 0;
  return layout.groups.length === 1 ? EXACTLY : PARTLY;
}

function markOfGroup(layout: VmpLayout, wanted: WantedGroup): number {
  const sized = layout.groups.filter(
    ({ size }) => wanted.size === undefined || size === wanted.size,
  );
  const { count, position } = wanted;
  if (position === undefined) {
    const total = sized.reduce((sum, group) => sum + group.count, 0);
    return total > 0 && isCount(total, count) ? EXACTLY : 0;
  }
  const marks = sized
    .filter((group) => isCount(group.count, count))
    .map((group) => markOfPosition(group.position, position));
  return Math.max(0, ...marks);
}

function isCount(count: number, wanted: WantedGroup['count']): boolean {
  if (wanted === undefined) return true;
  return wanted === 'many' ? count >= 3 : count === wanted;
}

/** A corner partly matches each of its sides. */
function markOfPosition(position: PanePosition, wanted: PanePosition): number {
  if (position === wanted) return EXACTLY;
  return position.split('-').includes(wanted) ? PARTLY : 0;
}
