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

/**
 * How much a value grows from the first sample to the last, in percent of where it begins: along the line that fits all
 * of them best (least squares), so that no single sample decides.
 */
export function growth(values: readonly number[]): number {
  const last = values.length - 1;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let along = 0;
  let spread = 0;
  for (const [place, value] of values.entries()) {
    along += (place - last / 2) * (value - mean);
    spread += (place - last / 2) ** 2;
  }
  const whole = spread === 0 ? 0 : (along / spread) * last;
  return (100 * whole) / (mean - whole / 2);
}
