import { platformNow } from '#app/api/platform-clock.ts';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { MINUTE } from '#app/lib/time.ts';

/** The first thing in sight: an hour before now, or the morning. In minutes. */
const BEFORE_NOW = 60;
const MORNING = 7.5 * 60;

interface FirstSight {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly start: number;
  readonly end: number;
  /** Counts how often somebody asked to see now. */
  readonly toNow: number;
  readonly perMinute: () => number;
}

/** Other days are shown from where the day begins to matter. */
export function useFirstSight({ scroller, start, end, toNow, perMinute }: FirstSight): void {
  const scale = useRef(perMinute);
  useEffect(() => {
    scale.current = perMinute;
  });
  useLayoutEffect(() => {
    const now = platformNow();
    const shown = now >= start && now < end ? (now - start) / MINUTE - BEFORE_NOW : MORNING;
    scroller.current?.scrollTo({ left: Math.max(shown, 0) * scale.current() });
    // asked again, the same days are shown from now again
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [scroller, start, end, toNow]);
}
