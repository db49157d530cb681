import { overlaps } from '#app/lib/time.ts';
import type { Span } from '#app/lib/time.ts';

/**
 * Compares how many meetings of a size are booked at the same time with what the platform has
 * (operation 93). It is a forecast and prevents nothing: bookings the user cannot see, and what the
 * platform does when a pool is exhausted, are unknown.
 */

/** One line of the platform's resources: so many meetings of a size may run at once. */
export interface CapacityLine {
  readonly name: string;
  /** `max_join_mt`; undefined when the platform does not return it. */
  readonly size: number | undefined;
  readonly resolution: number;
  /** In use now, not at the time that is asked about. */
  readonly used: number;
  readonly total: number;
}

export interface CapacityPool {
  /** `resource_type`: 1 tells lines apart by size only, 2 by resolution as well. */
  readonly countsByResolution: boolean;
  readonly lines: readonly CapacityLine[];
}

/** A meeting that will take a place. */
export interface PlaceTaker extends Span {
  readonly id: string;
  /** Most terminals that may join; undefined where it is not known. */
  readonly size: number | undefined;
}

/** The meeting that is asked about. */
export interface CapacityDemand {
  readonly span: Span;
  readonly size: number;
  /** The contract's number; undefined: the platform's own choice. */
  readonly resolution?: number | undefined;
  /** Id of the meeting being edited, which is not counted twice. */
  readonly meetingId?: string | undefined;
}

export interface CapacityFacts {
  readonly pool: CapacityPool;
  /** Booked meetings; those outside of the span are passed over. */
  readonly booked: readonly PlaceTaker[];
  /** Meetings that run now. Their size is not in any list: at most as many count as are in use now. */
  readonly running?: readonly Span[];
}

/** A stretch of the span with the same number of others in it. */
export interface CapacityStep {
  readonly from: number;
  /** Null: open, at the end of a permanent meeting. */
  readonly to: number | null;
  readonly others: number;
}

export interface PeakForecast {
  /** Places for meetings of this size. */
  readonly total: number;
  /** Most others at one moment of the span. */
  readonly peak: number;
  /** The first stretch in which there are so many. */
  readonly peakFrom: number;
  readonly peakTo: number | null;
  readonly steps: readonly CapacityStep[];
  /** `full`: no place is left for one more at the peak; `last`: it would take the last one. */
  readonly standing: 'free' | 'last' | 'full';
  /** Others of unknown size, not counted. */
  readonly unknown: number;
  /** Whether the others may use another line of the same size, so that fewer of them count. */
  readonly atMost: boolean;
}

/** The peak use of a time span; undefined when the platform has no capacity data for that meeting size. */
export function capacityAt(
  { span, size, resolution, meetingId }: CapacityDemand,
  { pool, booked, running = [] }: CapacityFacts,
): PeakForecast | undefined {
  const ofSize = pool.lines.filter((line) => line.size === size && line.total > 0);
  const lines = ofSize.filter(
    (line) =>
      !pool.countsByResolution || resolution === undefined || line.resolution === resolution,
  );
  if (lines.length === 0) return undefined;
  const others = booked.filter((taker) => taker.id !== meetingId && overlaps(taker, span));
  const counted = others.filter((taker) => taker.size === size);
  const used = sum(lines.map((line) => line.used));
  const steps = stepsOf(span, counted, running, used);
  const total = sum(lines.map((line) => line.total));
  const top = steps.reduce((most, step) => (step.others > most.others ? step : most));
  const peak = top.others;
  return {
    total,
    peak,
    peakFrom: top.from,
    peakTo: top.to,
    steps,
    standing: peak >= total ? 'full' : peak === total - 1 ? 'last' : 'free',
    unknown: others.filter((taker) => taker.size === undefined).length,
    atMost: lines.length < ofSize.length && peak > 0,
  };
}

/** From the first moment of the span to its last, cut wherever the number of others changes. */
function stepsOf(
  span: Span,
  counted: readonly Span[],
  running: readonly Span[],
  used: number,
): CapacityStep[] {
  const end = span.end ?? Infinity;
  const cuts = [...counted, ...running].flatMap(({ start, end: until }) => [
    start,
    until ?? Infinity,
  ]);
  const inside = [...new Set(cuts)].filter((at) => at > span.start && at < end);
  const begins = [span.start, ...inside.toSorted((a, b) => a - b)];
  const ends = [...begins.slice(1), end];
  const going = (takers: readonly Span[]) => countsAt(takers, begins);
  const fromBooked = going(counted);
  const fromRunning = going(running);
  const steps: CapacityStep[] = [];
  for (const [place, from] of begins.entries()) {
    const others = (fromBooked[place] ?? 0) + Math.min(used, fromRunning[place] ?? 0);
    const until = ends[place] ?? end;
    const before = steps.at(-1);
    const to = until === Infinity ? null : until;
    if (before?.others === others) steps[steps.length - 1] = { ...before, to };
    else steps.push({ from, to, others });
  }
  return steps;
}

/** How many go on at each of some moments, which are in order. */
function countsAt(takers: readonly Span[], moments: readonly number[]): number[] {
  const starts = takers.map(({ start }) => start).toSorted((a, b) => a - b);
  const ends = takers.map(({ end }) => end ?? Infinity).toSorted((a, b) => a - b);
  let begun = 0;
  let over = 0;
  return moments.map((at) => {
    while ((starts[begun] ?? Infinity) <= at) begun += 1;
    while ((ends[over] ?? Infinity) <= at) over += 1;
    return begun - over;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
