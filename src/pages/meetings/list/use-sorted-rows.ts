import { useEffect, useRef, useState } from 'react';
import type { MeetingChunk, MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { comparisonFor, isPrefix, nothingSorted, takeChunk, type Sorted } from './arrange.ts';
import type { MeetingListSort } from './list-query.ts';
import { collatorOf } from '#app/lib/collator.ts';

interface Progress {
  readonly order: string;
  readonly sorted: Sorted;
}

/**
 * Rows in an order that the platform does not know, sorted chunk by chunk between frames. While that goes on the
 * last complete order of the same chunks or the part sorted so far is answered; `undefined` before there is any.
 */
export function useSortedRows(
  chunks: readonly MeetingChunk[],
  sort: MeetingListSort,
  language: string,
): readonly MeetingRow[] | undefined {
  const progress = useRef<Progress>({ order: '', sorted: nothingSorted });
  const [shown, setShown] = useState<Progress>();
  const byPlatform = sort.by === 'start';
  const order = `${sort.by} ${sort.descending} ${language}`;

  useEffect(() => {
    if (byPlatform) return undefined;
    const collator = collatorOf(language);
    const [by, descending] = [sort.by, sort.descending];
    const compare = comparisonFor({ by, descending }, collator);
    const kept = progress.current;
    if (kept.order !== order || !isPrefix(kept.sorted, chunks)) {
      progress.current = { order, sorted: nothingSorted };
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const step = () => {
      const { sorted } = progress.current;
      const chunk = chunks[sorted.chunks.length];
      if (!chunk) {
        setShown(progress.current);
        return;
      }
      progress.current = { order, sorted: takeChunk(sorted, chunk, compare) };
      timer = setTimeout(step);
    };
    step();
    return () => clearTimeout(timer);
  }, [byPlatform, chunks, language, order, sort.by, sort.descending]);

  return byPlatform ? undefined : shown?.sorted.rows;
}
