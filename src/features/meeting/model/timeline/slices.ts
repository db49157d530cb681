import type { Placed } from './lanes.ts';

/** In px: a narrower block would show no more than the beginning of a letter beside the mark of its state. */
const WORDS = 24;

export function hasRoomForWords(width: number): boolean {
  return width >= WORDS;
}

/** A block, and how it is drawn. */
export interface DrawnBlock<Item> {
  readonly block: Placed<Item>;
  readonly hasWords: boolean;
}

export interface DrawnBand<Item> {
  /** What is drawn by now. */
  readonly blocks: readonly DrawnBlock<Item>[];
  readonly wanted: readonly DrawnBlock<Item>[];
  readonly isWhole: boolean;
}

/** By the key of the band. */
export type DrawnBands<Item> = ReadonlyMap<string, DrawnBand<Item>>;

/**
 * The next step from what is drawn to what is wanted: what is wanted no more goes at once, what stays is the same
 * object, and of what is new or looks otherwise now there come `most`, in the order of the bands. Until then the old
 * look stays.
 */
export function nextSlice<Item extends { readonly id: string }>(
  drawn: DrawnBands<Item>,
  wanted: ReadonlyMap<string, readonly DrawnBlock<Item>[]>,
  most: number,
): DrawnBands<Item> {
  let left = most;
  const bandOf = (key: string, list: readonly DrawnBlock<Item>[]): DrawnBand<Item> => {
    const before = drawn.get(key);
    if (before?.wanted === list && (before.isWhole || left === 0)) return before;
    const byId = new Map(before?.blocks.map((one) => [one.block.item.id, one]));
    let isWhole = true;
    const blocks = list.flatMap((one) => {
      const old = byId.get(one.block.item.id);
      if (old && looksSame(old, one)) return [old];
      if (left > 0) {
        left -= 1;
        return [one];
      }
      isWhole = false;
      return old ? [old] : [];
    });
    const isSame =
      before?.blocks.length === blocks.length &&
      blocks.every((one, place) => one === before.blocks[place]);
    return { blocks: isSame ? before.blocks : blocks, wanted: list, isWhole };
  };
  return new Map([...wanted].map(([key, list]) => [key, bandOf(key, list)]));
}

function looksSame<Item>(one: DrawnBlock<Item>, other: DrawnBlock<Item>): boolean {
  const [a, b] = [one.block, other.block];
  return (
    one.hasWords === other.hasWords &&
    a.item === b.item &&
    a.start === b.start &&
    a.end === b.end &&
    a.lane === b.lane &&
    a.fromBefore === b.fromBefore &&
    a.onwards === b.onwards &&
    a.clash === b.clash
  );
}
