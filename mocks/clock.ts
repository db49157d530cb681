/** The world's own time. It advances with real time and can be moved forward. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves the clock forward immediately. */
  advance(milliseconds: number): void;
  /** How far this clock is ahead of its source, in milliseconds; saved with the world. */
  readonly ahead: number;
  restore(ahead: number): void;
}

/** The start time (ISO text or Date), or a function that returns the time; absent means the real time. */
export type Now = string | Date | (() => Date);

/** @throws RangeError for a text that is no moment */
export function momentOf(given: string | Date): number {
  const moment = new Date(given).getTime();
  if (Number.isNaN(moment)) {
    throw new RangeError(
      `not a moment in time: ${String(given)} (ISO 8601, 2026-03-31T09:00:00+08:00)`,
    );
  }
  return moment;
}

export function createClock(now?: Now): Clock {
  const source = typeof now === 'function' ? () => now().getTime() : () => Date.now();
  let ahead = 0;
  if (now !== undefined && typeof now !== 'function') {
    ahead = momentOf(now) - source();
  }
  return {
    now: () => source() + ahead,
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
    get ahead() {
      return ahead;
    },
    restore: (value) => {
      ahead = value;
    },
  };
}
