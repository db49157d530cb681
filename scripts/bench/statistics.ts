/** The middle of the values; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** What was over 50 ms in each long task, from navigation start. */
export function blockingTime(tasks: readonly { duration: number }[]): number {
  return tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
}

/** The slowest interaction: an interaction takes as long as its slowest event. */
export function worstInteraction(events: readonly { duration: number }[]): number {
  return Math.max(0, ...events.map(({ duration }) => duration));
}

export function longestGap(frames: readonly number[]): number {
  return Math.max(0, ...frames.slice(1).map((time, index) => time - (frames[index] ?? time)));
}

/** How much a value grows from one sample to the next: the least squares line; 0 of fewer than two. */
export function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let along = 0;
  let spread = 0;
  for (const [place, value] of values.entries()) {
    along += (place - middle) * (value - mean);
    spread += (place - middle) ** 2;
  }
  return spread === 0 ? 0 : along / spread;
}
