import type { OffsetAt } from './days.ts';
import type { Placed } from './lanes.ts';
import type { TimelineRow } from './rows.ts';
import { snapDown, snapUp } from './ticks.ts';
import { MINUTE } from '#app/lib/time.ts';

/** A stretch of a row to book: never open, never empty. */
export interface FreeSpan {
  readonly start: number;
  readonly end: number;
}

/** Where and how fine one may book. */
export interface FreeTimeRules {
  readonly window: { readonly start: number; readonly end: number };
  /** What is over cannot be booked. */
  readonly now: number;
  /** Minutes. */
  readonly step: number;
  readonly offsetAt: OffsetAt;
}

/** Less than this between two meetings is no time to meet. */
export const SHORTEST = 5 * MINUTE;

/** The free stretch around a moment; undefined where the row is taken then, or the time is over. */
export function gapAround<Item>(
  row: Pick<TimelineRow<Item>, 'kind' | 'blocks'>,
  at: number,
  { window, now, step, offsetAt }: FreeTimeRules,
): FreeSpan | undefined {
  let start = Math.max(window.start, snapUp(now, Math.min(step, 15), offsetAt));
  let { end } = window;
  if (row.kind === 'own') {
    for (const block of row.blocks) {
      if (block.start <= at && block.end > at) return undefined;
      if (block.end <= at) start = Math.max(start, block.end);
      else if (block.start > at) end = Math.min(end, block.start);
    }
  }
  const reaches = at < end && snapDown(at, step, offsetAt) + step * MINUTE > start;
  return reaches && end - start >= SHORTEST ? { start, end } : undefined;
}

/** From one moment to another in whole steps, at least one, within the gap around the first. */
export function spanBetween<Item>(
  row: Pick<TimelineRow<Item>, 'kind' | 'blocks'>,
  from: number,
  to: number,
  rules: FreeTimeRules,
): FreeSpan | undefined {
  const gap = gapAround(row, from, rules);
  if (gap === undefined) return undefined;
  const { step, offsetAt } = rules;
  const first = snapDown(Math.min(from, to), step, offsetAt);
  const last = Math.max(
    snapUp(Math.max(from, to), step, offsetAt),
    snapDown(from, step, offsetAt) + step * MINUTE,
  );
  const start = Math.min(Math.max(first, gap.start), gap.end - SHORTEST);
  const end = Math.max(Math.min(last, gap.end), start + SHORTEST);
  return { start, end };
}

/** A span made longer or shorter by one step at its end, at least one step long. */
export function stretched<Item>(
  row: Pick<TimelineRow<Item>, 'kind' | 'blocks'>,
  span: FreeSpan,
  direction: 1 | -1,
  rules: FreeTimeRules,
): FreeSpan {
  const { step, offsetAt } = rules;
  const gap = gapAround(row, span.start, rules);
  if (gap === undefined) return span;
  const end =
    direction === 1
      ? snapDown(span.end, step, offsetAt) + step * MINUTE
      : snapUp(span.end, step, offsetAt) - step * MINUTE;
  const shortest = Math.min(snapDown(span.start, step, offsetAt) + step * MINUTE, gap.end);
  return { start: span.start, end: Math.max(Math.min(end, gap.end), shortest) };
}

/** What the arrow keys stop at: a free stretch of one step, or a meeting. */
export type Stop<Item> =
  | { readonly kind: 'free'; readonly at: number }
  | { readonly kind: 'meeting'; readonly at: number; readonly block: Placed<Item> };

/**
 * The next stop in a row to the right (1) or left (-1). Stops are in order of time; at one time the
 * free stretch comes before the meetings, and these from top to bottom.
 */
export function nextStop<Item>(
  row: Pick<TimelineRow<Item>, 'kind' | 'blocks'>,
  from: Stop<Item>,
  direction: 1 | -1,
  { window, step, offsetAt }: Omit<FreeTimeRules, 'now'>,
): Stop<Item> | undefined {
  const order = (stop: Stop<Item>) => (stop.kind === 'free' ? -1 : stop.block.lane);
  const after = (a: Stop<Item>, b: Stop<Item>) => a.at - b.at || order(a) - order(b);
  let best: Stop<Item> | undefined;
  const offer = (stop: Stop<Item>) => {
    if (after(stop, from) * direction <= 0) return;
    if (best === undefined || after(stop, best) * direction < 0) best = stop;
  };
  for (const block of row.blocks) offer({ kind: 'meeting', at: block.start, block });
  let at =
    direction === 1
      ? snapDown(from.at, step, offsetAt) + step * MINUTE
      : snapDown(from.at - 1, step, offsetAt);
  // a step that is taken is passed over: its meetings are stops themselves
  while (at >= window.start && at < window.end && isTaken(row, at)) at += direction * step * MINUTE;
  if (at >= window.start && at < window.end) offer({ kind: 'free', at });
  if (from.kind === 'meeting' && direction === -1 && !isTaken(row, from.at)) {
    const here = snapDown(from.at, step, offsetAt);
    if (here >= window.start) offer({ kind: 'free', at: here });
  }
  return best;
}

/** The stop of a row at a moment: the meeting that is on then, else the free stretch. */
export function stopAt<Item>(
  row: Pick<TimelineRow<Item>, 'kind' | 'blocks'>,
  at: number,
  { step, offsetAt }: Pick<FreeTimeRules, 'step' | 'offsetAt'>,
): Stop<Item> {
  const block =
    row.kind === 'own' ? row.blocks.find(({ start, end }) => start <= at && end > at) : undefined;
  return block === undefined
    ? { kind: 'free', at: snapDown(at, step, offsetAt) }
    : { kind: 'meeting', at: block.start, block };
}

function isTaken<Item>(row: Pick<TimelineRow<Item>, 'kind' | 'blocks'>, at: number): boolean {
  return row.kind === 'own' && row.blocks.some(({ start, end }) => start <= at && end > at);
}
