/** The world's own time. It moves with real time and can be pushed forward. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves on by so many milliseconds, at once. */
  advance(milliseconds: number): void;
  /** How far this clock is ahead of its source, in milliseconds; kept with a saved world. */
  readonly ahead: number;
  restore(ahead: number): void;
}

/** A moment to start from (ISO text or Date), or a function that gives the time; absent = the real time. */
export type Now = string | Date | (() => Date);

export function createClock(now?: Now): Clock {
  const source = typeof now === 'function' ? () => now().getTime() : () => Date.now();
  let ahead = 0;
  if (now !== undefined && typeof now !== 'function') {
    const start = new Date(now).getTime();
    if (Number.isNaN(start)) throw new RangeError(`not a moment in time: ${String(now)}`);
    ahead = start - source();
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
