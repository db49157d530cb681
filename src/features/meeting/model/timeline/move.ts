import { fullUpdate } from '#app/lib/full-update.ts';
import { sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import {
  MINUTE,
  durationOf,
  formatTime,
  isDuration,
  parseTime,
  printedMinutes,
  type Span,
} from '#app/lib/time.ts';
import { endTimeOf } from '../booked-times.ts';
import { readRooms, roomInWords, writtenRoom } from '../physical-rooms.ts';
import type { PhysicalRoom, RoomInWords } from '../physical-rooms.ts';
import { SHORTEST } from './free-time.ts';
import type { FreeTimeRules } from './free-time.ts';
import { snapDown, snapUp } from './ticks.ts';

/** A booked meeting that is moved, made longer or put into another room; nothing else of it changes. */

/** What of a meeting's block is held: all of it, or one of its edges. */
export type Grip = 'whole' | 'start' | 'end';

type Rules = Pick<FreeTimeRules, 'now' | 'step' | 'offsetAt'>;

/**
 * Where a meeting is once its block was pulled from one moment to another: on the clock's steps, not before now. A pull
 * of less than half a step changes no time: it goes to another row.
 */
export function pulled(span: Span, grip: Grip, from: number, to: number, rules: Rules): Span {
  const { step, offsetAt } = rules;
  const by = to - from;
  if (Math.abs(by) * 2 < step * MINUTE) return span;
  const near = (at: number) => {
    const down = snapDown(at, step, offsetAt);
    const up = snapUp(at, step, offsetAt);
    return at - down < up - at ? down : up;
  };
  const { start, end } = span;
  const earliest = firstStart(rules);
  if (grip === 'whole' || end === null)
    return startingAt(span, Math.max(near(start + by), earliest));
  if (grip === 'end') return { start, end: Math.max(near(end + by), start + SHORTEST) };
  return { start: Math.min(Math.max(near(start + by), earliest), end - SHORTEST), end };
}

/** A meeting moved by one step, or made longer or shorter by one at its end. */
export function nudged(span: Span, how: 'move' | 'stretch', direction: 1 | -1, rules: Rules): Span {
  const { step, offsetAt } = rules;
  const next = (at: number) =>
    direction === 1
      ? snapDown(at, step, offsetAt) + step * MINUTE
      : snapUp(at, step, offsetAt) - step * MINUTE;
  const { start, end } = span;
  if (how === 'stretch') {
    return end === null ? span : { start, end: Math.max(next(end), start + SHORTEST) };
  }
  const begun = next(start);
  return begun < firstStart(rules) ? span : startingAt(span, begun);
}

function firstStart({ now, step, offsetAt }: Rules): number {
  return snapUp(now, Math.min(step, 15), offsetAt);
}

function startingAt({ start, end }: Span, at: number): Span {
  return { start: at, end: end === null ? null : end + at - start };
}

/** Where a meeting shall be. */
export interface MovedTo {
  readonly start: number;
  /** Minutes; 0: permanent. */
  readonly duration: number;
  readonly rooms: readonly PhysicalRoom[];
}

interface Change<Value> {
  readonly from: Value;
  readonly to: Value;
}

/** What a move changes. */
export interface Move {
  readonly start?: Change<number>;
  readonly duration?: Change<number>;
  readonly rooms?: Change<readonly PhysicalRoom[]>;
}

/** Where a meeting is, as it was read; undefined where it prints no start or no length. */
export function placeOf(read: JsonObject): MovedTo | undefined {
  const start = parseTime(read['start_time'])?.at;
  const duration = printedMinutes(read);
  if (start === undefined || duration === undefined) return undefined;
  return { start, duration, rooms: readRooms(read) };
}

/** What changes on the way from one place to another; undefined: nothing. */
export function moveOf(from: MovedTo, to: MovedTo): Move | undefined {
  const ids = ({ rooms }: MovedTo) => rooms.map((room) => roomInWords(room).id).toSorted();
  const move: Move = {
    ...(from.start !== to.start && { start: { from: from.start, to: to.start } }),
    ...(from.duration !== to.duration && { duration: { from: from.duration, to: to.duration } }),
    ...(!sameJson(ids(from), ids(to)) && { rooms: { from: from.rooms, to: to.rooms } }),
  };
  return Object.keys(move).length === 0 ? undefined : move;
}

/** The whole meeting as it is sent, every field that the move leaves alone as it was read. */
export function movedMeeting(read: JsonObject, { start, duration, rooms }: Move): JsonObject {
  const { start_time: printed } = read;
  const offset = parseTime(printed)?.offset ?? 0;
  const startTime = start === undefined ? printed : formatTime(start.to, offset);
  const minutes = duration === undefined ? printedMinutes(read) : duration.to;
  const endMoves = (start !== undefined || duration !== undefined) && 'end_time' in read;
  return fullUpdate(read, {
    ...(start && { start_time: startTime }),
    ...(duration && isDuration(duration.to) && { duration: duration.to }),
    ...(endMoves && { end_time: endTimeOf(startTime, minutes) }),
    ...(rooms && { rooms: rooms.to }),
  });
}

/** The rooms after a block went from one row to another: undefined where the row is no room. */
export function withRoomChanged(
  rooms: readonly PhysicalRoom[],
  from: string | undefined,
  to: RoomInWords | undefined,
): readonly PhysicalRoom[] {
  const left = rooms.filter((room) => {
    const { id } = roomInWords(room);
    return id !== from && id !== to?.id;
  });
  return to === undefined ? left : [...left, writtenRoom(to)];
}

/** From when to when a meeting is at a place. */
export function spanOfPlace({ start, duration }: MovedTo): Span {
  return { start, end: duration === 0 ? null : start + duration * MINUTE };
}

/** The place of a meeting that was put down at a span. One that was only moved keeps its length as it was printed. */
export function placeAt(place: MovedTo, span: Span, isResized: boolean): MovedTo {
  return { ...place, start: span.start, ...(isResized && { duration: durationOf(span) }) };
}
