import { clockAhead, platformNow } from '#app/api/platform-clock.ts';
import { startTransition, useEffect, useState } from 'react';

const step = 15_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let current = platformNow();

let stopListening: (() => void) | undefined;

function tick() {
  current = platformNow();
  for (const tell of listeners) tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === undefined) {
    current = platformNow();
    timer = setInterval(tick, step);
    stopListening = clockAhead.subscribe(tick);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    stopListening?.();
    timer = undefined;
  };
}

/**
 * The current time by the platform's clock in ms since 1970, updated every 15 seconds. It waits its turn: drawing a whole
 * form anew because a quarter of a minute has passed would stop a key, or what is being dragged.
 */
export function useNow(): number {
  const [now, setNow] = useState(() => current);
  useEffect(() => {
    const follow = () => startTransition(() => setNow(current));
    const stop = subscribe(follow);
    follow();
    return stop;
  }, []);
  return now;
}
