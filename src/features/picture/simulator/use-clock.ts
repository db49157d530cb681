import { useEffect, type RefObject } from 'react';
import { useMedia } from '#app/components/use-media.ts';
import type { Simulator } from './use-simulator.ts';

/** Tells the style sheet how far the play is (`--at`, in seconds), without anything being drawn again. */
export function useClock(stage: RefObject<HTMLElement | null>, simulator: Simulator): void {
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const { now, state } = simulator;
  useEffect(() => {
    const tell = () => stage.current?.style.setProperty('--at', now().toFixed(2));
    tell();
    if (state !== 'playing' || still) return undefined;
    let frame = requestAnimationFrame(function next() {
      tell();
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [stage, now, state, still]);
}
