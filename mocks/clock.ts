/** The world's own time. It goes on with real time, and can be set, moved and stopped. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Moves the clock forward immediately, also one that is stopped. */
  advance(milliseconds: number): void;
  set(moment: number): void;
  /** From now on only `advance` and `set` move it. */
  stop(): void;
  /** Goes on from where it stopped. */
  go(): void;
  readonly isStopped: boolean;
  /** How far this clock is ahead of its source, in milliseconds; saved with the world. */
  readonly ahead: number;
  /** Puts it so far ahead; it goes. */
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
  let stoppedAt: number | undefined;
  const present = () => stoppedAt ?? source() + ahead;
  const set = (moment: number) => {
    ahead = moment - source();
    if (stoppedAt !== undefined) stoppedAt = moment;
  };
  return {
    now: present,
    advance: (milliseconds) => set(present() + milliseconds),
    set,
    stop: () => {
      stoppedAt = present();
    },
    go: () => {
      ahead = present() - source();
      stoppedAt = undefined;
    },
    get isStopped() {
      return stoppedAt !== undefined;
    },
    get ahead() {
      return present() - source();
    },
    restore: (value) => {
      ahead = value;
      stoppedAt = undefined;
    },
  };
}
