/** So many at once, and then so many a minute. */
export interface Rate {
  readonly burst: number;
  readonly perMinute: number;
}

/** As nginx.conf.template has them: an office behind one address signs in, a name is not guessed at. */
export const SIGN_INS = {
  address: { burst: 61, perMinute: 60 },
  name: { burst: 10, perMinute: 6 },
} as const satisfies Record<string, Rate>;

const MINUTE = 60_000;

/** Counts events by key. What it remembers is forgotten once it no longer matters. */
export function createRateLimit({ burst, perMinute }: Rate, now: () => number = Date.now) {
  const seen = new Map<string, { level: number; at: number }>();

  function levelNow({ level, at }: { level: number; at: number }): number {
    return Math.max(0, level - ((now() - at) / MINUTE) * perMinute);
  }

  /** Counts one, unless it is one too many: then the seconds to wait. */
  return function secondsToWait(key: string): number {
    for (const [old, mark] of seen) if (levelNow(mark) === 0) seen.delete(old);
    const mark = seen.get(key);
    const level = mark === undefined ? 0 : levelNow(mark);
    if (level + 1 > burst) return Math.ceil(((level + 1 - burst) / perMinute) * 60);
    seen.set(key, { level: level + 1, at: now() });
    return 0;
  };
}
