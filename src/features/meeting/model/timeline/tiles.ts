import type { Placed } from './lanes.ts';
import type { TimelineRow } from './rows.ts';

/** A part of a row that is drawn as one: few enough lanes that a tall row is not drawn whole. */
export interface Band<Item> {
  readonly key: string;
  readonly row: TimelineRow<Item>;
  readonly rowIndex: number;
  /** From 0; a row of one band has part 0 of 1. */
  readonly part: number;
  readonly parts: number;
  readonly firstLane: number;
  readonly lanes: number;
  readonly blocks: readonly Placed<Item>[];
}

const BAND_LANES = 8;

export function bandsOf<Item>(rows: readonly TimelineRow<Item>[]): Band<Item>[] {
  return rows.flatMap((row, rowIndex) => {
    const parts = Math.ceil(row.lanes / BAND_LANES);
    const byPart: Placed<Item>[][] = Array.from({ length: parts }, () => []);
    for (const block of row.blocks) byPart[Math.floor(block.lane / BAND_LANES)]?.push(block);
    return byPart.map((blocks, part) => ({
      key: `${row.key} ${part}`,
      row,
      rowIndex,
      part,
      parts,
      firstLane: part * BAND_LANES,
      lanes: Math.min(BAND_LANES, row.lanes - part * BAND_LANES),
      blocks,
    }));
  });
}

/**
 * The blocks of a band by stretches of time, so that a stretch that stays in sight is not drawn
 * again. A block belongs to the stretch that it starts in; one that is longer than a stretch may be
 * seen from anywhere and stands apart.
 */
export interface Tiles<Item> {
  readonly byStretch: ReadonlyMap<number, readonly Placed<Item>[]>;
  readonly long: readonly Placed<Item>[];
}

export function tilesOf<Item>(
  blocks: readonly Placed<Item>[],
  windowStart: number,
  stretch: number,
): Tiles<Item> {
  const byStretch = new Map<number, Placed<Item>[]>();
  const long: Placed<Item>[] = [];
  for (const block of blocks) {
    if (block.end - block.start > stretch) {
      long.push(block);
      continue;
    }
    const place = Math.floor((block.start - windowStart) / stretch);
    const tile = byStretch.get(place);
    if (tile) tile.push(block);
    else byStretch.set(place, [block]);
  }
  return { byStretch, long };
}

/** Stretches to draw so that nothing between two moments is missing, with one to spare on each side. */
export function stretchesInSight(
  from: number,
  to: number,
  windowStart: number,
  stretch: number,
): { readonly first: number; readonly last: number } {
  const place = (at: number) => Math.floor((at - windowStart) / stretch);
  // what starts a stretch before may reach into the first one
  return { first: place(from) - 2, last: place(to) + 1 };
}

/** As long as a quarter of what is in sight, in whole hours: little is drawn at a time. */
export function stretchFor(minutesInSight: number): number {
  const quarter = minutesInSight / 4;
  const minutes = [60, 120, 180, 360, 720].find((one) => one >= quarter) ?? 1440;
  return minutes * 60_000;
}
