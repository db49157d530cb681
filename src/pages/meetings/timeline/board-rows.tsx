import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, type RefObject } from 'react';
import type { BoardScale } from '#app/features/meeting/model/timeline/scale.ts';
import { BandRow } from './band-row.tsx';
import { HEAD, type BoardLayout } from './board-measures.ts';
import type { BoardWords } from './use-board-words.ts';
import { useSight } from './use-sight.ts';

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

/** The rows that are in sight. Scrolling draws these alone, and of them what comes into sight. */
function PlainBoardRows(props: BoardRowsProps) {
  const { layout, scroller, windowStart, scale, openId, words } = props;
  const sight = useSight(props);
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
  return virtual.getVirtualItems().map(({ index, key }) => {
    const band = layout.bands[index];
    return (
      band && (
        <BandRow
          key={key}
          band={band}
          index={index}
          top={layout.tops[index] ?? 0}
          height={layout.heights[index] ?? 0}
          windowStart={windowStart}
          scale={scale}
          sight={sight}
          openId={openId}
          words={words}
        />
      )
    );
  });
}

export const BoardRows = memo(PlainBoardRows);
