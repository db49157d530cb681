import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, startTransition, useEffect, useMemo, useState, type RefObject } from 'react';
import type { BoardScale } from '#app/features/meeting/model/timeline/scale.ts';
import {
  hasRoomForWords,
  nextSlice,
  type DrawnBands,
  type DrawnBlock,
} from '#app/features/meeting/model/timeline/slices.ts';
import { tilesOf } from '#app/features/meeting/model/timeline/tiles.ts';
import { BandRow } from './band-row.tsx';
import { HEAD, type BoardLayout, type RowBand } from './board-measures.ts';
import type { BoardWords } from './use-board-words.ts';
import { useSight } from './use-sight.ts';
import type { TimelineMeeting } from './use-timeline-meetings.ts';

/** So many meetings are drawn at a time: on a slow machine that is all there is room for between two frames. */
const SLICE = 20;

const NOTHING: DrawnBands<TimelineMeeting> = new Map();

interface BoardRowsProps {
  readonly layout: BoardLayout;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly windowStart: number;
  readonly scale: BoardScale;
  readonly zoom: number;
  readonly label: number;
  readonly perMinute: () => number;
  readonly openId: string | undefined;
  readonly words: BoardWords;
  /** Times in sight, once the board rests. */
  readonly onLook: (from: number, to: number) => void;
}

/**
 * The rows that are in sight. Scrolling draws these alone, and of them what comes into sight: the rows at once, their
 * meetings in slices.
 */
function PlainBoardRows(props: BoardRowsProps) {
  const { layout, scroller, scale, openId, words } = props;
  const wantedIn = useWantedBlocks(props);
  // nothing memoised here is handed the virtualizer
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: layout.bands.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => layout.heights[index] ?? 0,
    getItemKey: (index) => layout.bands[index]?.key ?? index,
    overscan: 2,
    paddingStart: HEAD,
  });
  useEffect(() => virtual.measure(), [virtual, layout]);
  const bands = virtual.getVirtualItems().flatMap(({ index }) => {
    const band = layout.bands[index];
    return band ? [{ band, index }] : [];
  });

  const [drawn, setDrawn] = useState(NOTHING);
  const { startIndex = 0, endIndex = 0 } = virtual.range ?? {};
  const isInSight = ({ index }: { index: number }) => index >= startIndex && index <= endIndex;
  const wanted = new Map(
    [...bands.filter(isInSight), ...bands.filter((one) => !isInSight(one))].map(({ band }) => [
      band.key,
      wantedIn(band),
    ]),
  );
  const shown = nextSlice(drawn, wanted, 0);
  const isWhole = [...shown.values()].every((band) => band.isWhole);
  useEffect(() => {
    if (!isWhole) startTransition(() => setDrawn(nextSlice(shown, wanted, SLICE)));
  });

  return bands.map(({ band, index }) => {
    const blocks = shown.get(band.key)?.blocks ?? [];
    return (
      <BandRow
        key={band.key}
        band={band}
        index={index}
        top={layout.tops[index] ?? 0}
        height={layout.heights[index] ?? 0}
        scale={scale}
        blocks={blocks}
        openId={blocks.some(({ block }) => block.item.id === openId) ? openId : undefined}
        words={words}
      />
    );
  });
}

export const BoardRows = memo(PlainBoardRows);

/** The blocks of a band that are to be drawn; the same list as long as the sight and the zoom stay. */
function useWantedBlocks(props: BoardRowsProps) {
  const { windowStart, scale, zoom } = props;
  const { stretch, first, last } = useSight(props);
  return useMemo(() => {
    const from = windowStart + first * stretch;
    const to = windowStart + (last + 1) * stretch;
    const places = Array.from({ length: last - first + 1 }, (_, place) => first + place);
    return once((band: RowBand): readonly DrawnBlock<TimelineMeeting>[] => {
      const { long, byStretch } = tilesOf(band.blocks, windowStart, stretch);
      const blocks = [
        ...long.filter(({ start, end }) => start < to && end > from),
        ...places.flatMap((place) => byStretch.get(place) ?? []),
      ];
      return blocks.map((block) => {
        const minutes = scale.minuteOf(block.end) - scale.minuteOf(block.start);
        return { block, hasWords: hasRoomForWords((minutes * zoom) / 60) };
      });
    });
  }, [windowStart, scale, zoom, stretch, first, last]);
}

/** Asked again for the same, it gives the same. */
function once<Key extends object, Result extends object>(find: (key: Key) => Result) {
  const found = new WeakMap<Key, Result>();
  return (key: Key): Result => {
    const known = found.get(key) ?? find(key);
    found.set(key, known);
    return known;
  };
}
