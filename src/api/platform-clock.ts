/**
 * The present, by the platform's clock: the only place that reads a clock. A computer's clock may be hours off;
 * every answer carries the platform's own time in its `Date`. Until one has come, the computer's time has to do.
 */

/** What the platform's clock shows more than the computer's, in ms. */
let ahead = 0;
const listeners = new Set<() => void>();

/** Now, in ms since 1970, as the platform would say. */
export function platformNow(): number {
  return Date.now() + ahead;
}

/** By the computer's clock: for how long something takes, and for what its tabs tell one another. */
export function computerNow(): number {
  return Date.now();
}

/** A moment that was noted by the computer's clock; 0 is none. */
export function onPlatformClock(noted: number): number {
  return noted === 0 ? 0 : noted + ahead;
}

/** How far the platform is ahead of this computer; negative where it is behind. */
export const clockAhead = {
  get: (): number => ahead,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/**
 * Takes in the `Date` of an answer. The platform printed it, in whole seconds, at some moment between the call and
 * the answer: what is believed moves only as far as that demands, so that a clock which is right stays untouched.
 */
export function noteDate(date: string | null, sent: number, received: number): void {
  const printed = Date.parse(date ?? '');
  if (Number.isNaN(printed)) return;
  const most = printed + 1_000 - sent;
  const least = printed - received;
  const next = Math.max(least, Math.min(most, ahead));
  if (next === ahead) return;
  ahead = next;
  for (const listener of listeners) listener();
}

/** Forgets what another platform said. */
export function resetClock(): void {
  ahead = 0;
}
