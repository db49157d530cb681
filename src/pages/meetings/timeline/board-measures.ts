import type { Density } from '#app/components/preferences.ts';
import { bandsOf } from '#app/features/meeting/model/timeline/tiles.ts';
import type { Band } from '#app/features/meeting/model/timeline/tiles.ts';
import type { TimelineRow } from '#app/features/meeting/model/timeline/rows.ts';
import type { TimelineMeeting } from './use-timeline-meetings.ts';

export type Row = TimelineRow<TimelineMeeting>;
export type RowBand = Band<TimelineMeeting>;

/** In px. */
export const HEAD = 44;
const LANE: Readonly<Record<Density, number>> = { compact: 24, comfortable: 30 };
/** Above and below the lanes of a band. */
const PAD = 5;
export const LABEL = { wide: 184, narrow: 104 } as const;

/** Where everything is on the board, from its upper edge. */
export interface BoardLayout {
  readonly rows: readonly Row[];
  readonly bands: readonly RowBand[];
  readonly lane: number;
  /** Height of each band. */
  readonly heights: readonly number[];
  readonly tops: readonly number[];
  /** Of all of it, the head included. */
  readonly height: number;
}

export function layOut(rows: readonly Row[], density: Density): BoardLayout {
  const bands = bandsOf(rows);
  const lane = LANE[density];
  const heights = bands.map(({ lanes }) => lanes * lane + 2 * PAD);
  let top = HEAD;
  const tops = heights.map((height) => {
    const here = top;
    top += height;
    return here;
  });
  return { rows, bands, lane, heights, tops, height: top };
}

/** The place of a row's lane; a lane of undefined is the whole first band. */
export function lanePlace(
  { bands, tops, heights, lane: laneHeight }: BoardLayout,
  rowKey: string,
  lane: number | undefined,
): { readonly top: number; readonly height: number } | undefined {
  const index = bands.findIndex(
    ({ row, firstLane, lanes }) =>
      row.key === rowKey && (lane === undefined || (lane >= firstLane && lane < firstLane + lanes)),
  );
  const band = bands[index];
  const top = tops[index];
  if (band === undefined || top === undefined) return undefined;
  if (lane === undefined) return { top, height: heights[index] ?? 0 };
  return { top: top + PAD + (lane - band.firstLane) * laneHeight, height: laneHeight - 2 };
}

/** The row at a height. */
export function rowAt({ bands, tops, heights }: BoardLayout, y: number): Row | undefined {
  const index = tops.findIndex((top, place) => y >= top && y < top + (heights[place] ?? 0));
  return bands[index]?.row;
}
