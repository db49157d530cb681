import { platformNow } from '#app/api/platform-clock.ts';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { BoardScale } from '#app/features/meeting/model/timeline/scale.ts';
import { MINUTE } from '#app/lib/time.ts';

/** The first thing in sight: an hour before now, or the morning. In minutes. */
const BEFORE_NOW = 60;
const MORNING = 7.5 * 60;

interface FirstSight {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly start: number;
  readonly end: number;
  readonly scale: BoardScale;
  /** Counts how often somebody asked to see now. */
  readonly toNow: number;
  readonly perMinute: () => number;
}

/** Other days are shown from where the day begins to matter. */
export function useFirstSight(options: FirstSight): void {
  const { scroller, start, end, toNow } = options;
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useLayoutEffect(() => {
    const now = platformNow();
    const { scale, perMinute } = latest.current;
    const isNow = now >= start && now < end;
    const shown = scale.minuteOf(isNow ? now - BEFORE_NOW * MINUTE : start + MORNING * MINUTE);
    scroller.current?.scrollTo({ left: Math.max(shown, 0) * perMinute() });
    // asked again, the same days are shown from now again
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [scroller, start, end, toNow]);
}
