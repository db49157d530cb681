import type { OffsetAt, TimelineWindow } from './days.ts';
import type { WorkingHours } from './scale.ts';
import { MINUTE } from '#app/lib/time.ts';

export interface Tick {
  readonly at: number;
  /** Minutes since midnight, as the clock there shows them. */
  readonly minute: number;
  /** The first of its day. */
  readonly isDay: boolean;
  /** Clocks went back: they show this for the second time. */
  readonly again: boolean;
}

const DAY_MINUTES = 24 * 60;
/** Every zone's clock is some quarters of an hour off UTC. */
const QUARTER = 15;

const TICK_STEPS = [15, 30, 60, 120, 180, 360, 720, DAY_MINUTES] as const;
/** Labels nearer than this, in px, run into each other. */
const LABEL_ROOM = 46;

/** Minutes from tick to tick, so that their labels do not touch. */
export function tickStep(pixelsPerHour: number): number {
  const pixels = pixelsPerHour / 60;
  return TICK_STEPS.find((step) => step * pixels >= LABEL_ROOM) ?? DAY_MINUTES;
}

/** Minutes that a booking snaps to: what a hand can aim at. */
export function slotStep(pixelsPerHour: number): number {
  if (pixelsPerHour >= 60) return 15;
  return pixelsPerHour >= 22 ? 30 : 60;
}

/** Where the clock shows whole steps, and where each day begins. */
export function ticksOf({ days }: TimelineWindow, step: number, offsetAt: OffsetAt): Tick[] {
  return days.flatMap(({ start, end }) => {
    const ticks: Tick[] = [];
    let latest = -1;
    for (let at = start; at < end; at += QUARTER * MINUTE) {
      const minute = minuteOfDay(at, offsetAt);
      if (minute % step === 0 || at === start) {
        ticks.push({ at, minute, isDay: at === start, again: minute <= latest });
      }
      latest = Math.max(latest, minute);
    }
    return ticks;
  });
}

/**
 * The ticks whose labels do not touch: folded hours have none but the beginning of a day, which goes before all others.
 */
export function ticksInSight(
  ticks: readonly Tick[],
  unfolded: WorkingHours | undefined,
  pixelsTo: (tick: Tick) => number,
): Tick[] {
  if (unfolded === undefined) return [...ticks];
  const days = ticks.filter(({ isDay }) => isDay).map(pixelsTo);
  let last = -Infinity;
  return ticks.filter((tick) => {
    const place = pixelsTo(tick);
    const isWide = tick.minute >= unfolded.from && tick.minute <= unfolded.to;
    const nextDay = days.find((day) => day > place) ?? Infinity;
    const fits = isWide && place - last >= LABEL_ROOM && nextDay - place >= LABEL_ROOM;
    if (tick.isDay || fits) last = place;
    return tick.isDay || fits;
  });
}

export function minuteOfDay(at: number, offsetAt: OffsetAt): number {
  const local = Math.floor(at / MINUTE) + offsetAt(at);
  return ((local % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
}

/** The last moment not after this one at which the clock shows a whole step. */
export function snapDown(at: number, step: number, offsetAt: OffsetAt): number {
  const minutes = Math.floor(at / MINUTE);
  return (minutes - (minuteOfDay(at, offsetAt) % step)) * MINUTE;
}

/** The first moment not before this one at which the clock shows a whole step. */
export function snapUp(at: number, step: number, offsetAt: OffsetAt): number {
  const down = snapDown(at, step, offsetAt);
  return down === at ? at : snapDown(down + step * MINUTE, step, offsetAt);
}
