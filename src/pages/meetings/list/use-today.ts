import { platformNow } from '#app/api/platform-clock.ts';
import { useSyncExternalStore } from 'react';
import { dayStart } from '#app/components/time/time-range.ts';

const checkEvery = 30_000;
let today = dayStart(new Date(platformNow()), 0);

function read(): Date {
  const now = dayStart(new Date(platformNow()), 0);
  if (now.getTime() !== today.getTime()) today = now;
  return today;
}

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, checkEvery);
  return () => clearInterval(timer);
}

/** The day it is in the browser's zone, its first moment; changes at midnight. */
export function useToday(): Date {
  return useSyncExternalStore(subscribe, read);
}
