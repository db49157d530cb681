/** How late an answer is, in ms: anything between two bounds alike, or most about the median and few very late. */
export type Latency =
  | { readonly least: number; readonly most: number }
  | { readonly median: number; readonly p99: number };

/**
 * `800`: always; `200-800`: anything between; `200/3000`: half of the answers within 200 ms, 99 of 100 within 3000.
 * @throws RangeError
 */
export function parseLatency(text: string): Latency {
  const match = /^(\d{1,6})(?:([-/])(\d{1,6}))?$/.exec(text);
  const [, first, sign, second = first] = match ?? [];
  const [low, high] = [Number(first), Number(second)];
  if (match === null || low > high || (sign === '/' && low === 0)) {
    throw new RangeError(
      `no such latency: ${text} (800, 200-800 or, median and 99th percentile, 200/3000)`,
    );
  }
  return sign === '/' ? { median: low, p99: high } : { least: low, most: high };
}

/** The text that `parseLatency` reads. */
export function formatLatency(latency: Latency): string {
  if ('median' in latency) return `${latency.median}/${latency.p99}`;
  const { least, most } = latency;
  return least === most ? String(least) : `${least}-${most}`;
}

/** The latency at a place of its distribution, from 0 to 1. */
export function latencyAt(latency: Latency, place: number): number {
  if ('least' in latency) return latency.least + (latency.most - latency.least) * place;
  // log-logistic: its odds, 1 at the median and 99 at the 99th percentile, to the power that meets both
  const within = Math.min(place, 0.9999);
  const power = Math.log(latency.p99 / latency.median) / Math.log(99);
  return latency.median * (within / (1 - within)) ** power;
}

/** A number from 0 to below 1: always the same for the same seed and index. */
export function drawn(seed: number, index: number): number {
  let mixed = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
}
