import { useState, type KeyboardEvent } from 'react';
import {
  gapAround,
  nextStop,
  spanBetween,
  stopAt,
  stretched,
} from '#app/features/meeting/model/timeline/free-time.ts';
import type {
  FreeSpan,
  FreeTimeRules,
  Stop,
} from '#app/features/meeting/model/timeline/free-time.ts';
import { addDays, dayAt, startOfDay } from '#app/features/meeting/model/timeline/days.ts';
import { nudged } from '#app/features/meeting/model/timeline/move.ts';
import { snapDown } from '#app/features/meeting/model/timeline/ticks.ts';
import type { Span } from '#app/lib/time.ts';
import type { Row } from './board-measures.ts';
import { obstacleToMove } from '../actions/may-be-moved.ts';
import type { TimelineMeeting } from './use-timeline-meetings.ts';

/** As long as a new booking is; shorter where the next meeting begins sooner. */
const USUAL = 60 * 60_000;
const MORNING = 9 * 60 * 60_000;

/** Where the keyboard is on the board. */
export interface BoardCursor {
  readonly row: Row;
  readonly stop: Stop<TimelineMeeting>;
  /** What was chosen there to be booked, by a click or by Shift and the arrows. */
  readonly chosen: FreeSpan | undefined;
  /** The meeting there as the keys have moved it, not sent yet. */
  readonly held: HeldBlock | undefined;
  /** Counts its moves: with each it takes the focus and is brought into sight. */
  readonly moves: number;
}

/** A meeting that the keys move: where it would be. */
export interface HeldBlock {
  readonly span: Span;
  readonly row: Row;
}

interface Kept {
  readonly moves: number;
  readonly rowKey: string;
  readonly stop: Stop<TimelineMeeting>;
  readonly chosen?: FreeSpan | undefined;
  readonly held?: HeldBlock | undefined;
}

interface CursorOptions {
  readonly rows: readonly Row[];
  readonly rules: FreeTimeRules;
  readonly mayBook: boolean;
  readonly mayMove: boolean;
  /** Rows that a meeting may be put into by keys; none where rows are no physical rooms. */
  readonly roomRows: readonly Row[];
  /** A meeting that keeps its time was to be moved. */
  readonly onFixed: (meeting: TimelineMeeting) => void;
  readonly onZoom: (direction: 1 | -1) => void;
}

/** One place among times and meetings that the arrow keys move; the board draws it. */
export function useBoardCursor(options: CursorOptions) {
  const { rows, rules, mayBook, mayMove, roomRows, onFixed, onZoom } = options;
  const [kept, setKept] = useState<Kept>();
  const { window, now } = rules;
  const rowIndex = Math.max(
    rows.findIndex(({ key }) => key === kept?.rowKey),
    0,
  );
  const row = rows[rowIndex];
  const inWindow = kept !== undefined && kept.stop.at >= window.start && kept.stop.at < window.end;
  const moves = kept?.moves ?? 0;
  const cursor: BoardCursor | undefined = row && {
    row,
    moves,
    ...(inWindow && kept.rowKey === row.key
      ? { stop: current(row, kept.stop, rules), chosen: kept.chosen, held: kept.held }
      : { stop: stopAt(row, firstMoment(rules), rules), chosen: undefined, held: undefined }),
  };

  function goTo(at: Row, stop: Stop<TimelineMeeting>, chosen?: FreeSpan) {
    setKept({ rowKey: at.key, stop, chosen, moves: moves + 1 });
  }

  /** Chooses the usual time from a moment on. */
  function choose(at: Row, moment: number) {
    const from = Math.max(moment, snapDown(moment, rules.step, rules.offsetAt));
    const first = spanBetween(at, from, from, rules);
    const gap = gapAround(at, from, rules);
    if (!mayBook || first === undefined || gap === undefined) return;
    const end = Math.min(Math.max(first.end, first.start + USUAL), gap.end);
    goTo(at, { kind: 'free', at: first.start }, { start: first.start, end });
  }

  /** Longer or shorter at its end; a key brings the cursor along. */
  function stretch(direction: 1 | -1, byKey = false) {
    if (cursor === undefined || cursor.stop.kind === 'meeting' || !mayBook) return;
    const { stop, chosen } = cursor;
    const begun = chosen ?? spanBetween(cursor.row, stop.at, stop.at, rules);
    if (begun === undefined) return;
    const span = stretched(cursor.row, begun, direction, rules);
    setKept({ rowKey: cursor.row.key, stop, chosen: span, moves: byKey ? moves + 1 : moves });
  }

  /** Moves the meeting at the cursor by a key; nothing is sent before Enter. */
  function hold(key: string, isLength: boolean): boolean {
    if (cursor?.stop.kind !== 'meeting' || !mayMove) return false;
    const { item } = cursor.stop.block;
    if (!key.startsWith('Arrow')) return false;
    if (obstacleToMove(item) !== undefined) {
      onFixed(item);
      return true;
    }
    const { span, row: at } = cursor.held ?? {
      span: { start: item.start, end: item.end },
      row: cursor.row,
    };
    const keep = (held: HeldBlock) =>
      setKept({ rowKey: cursor.row.key, stop: cursor.stop, held, moves: moves + 1 });
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      const direction = key === 'ArrowRight' ? 1 : -1;
      keep({ row: at, span: nudged(span, isLength ? 'stretch' : 'move', direction, rules) });
      return true;
    }
    if (isLength || (key !== 'ArrowUp' && key !== 'ArrowDown')) return false;
    const place = roomRows.findIndex((one) => one.key === at.key);
    const target = roomRows[place + (key === 'ArrowDown' ? 1 : -1)];
    if (place >= 0 && target !== undefined) keep({ span, row: target });
    return place >= 0;
  }

  function move(target: Row | undefined, stop: Stop<TimelineMeeting> | undefined): boolean {
    if (target === undefined || stop === undefined) return false;
    goTo(target, stop);
    return true;
  }

  /** Whether the key was one of the board's. */
  function onKey(event: KeyboardEvent): boolean {
    if (cursor === undefined || event.metaKey) return false;
    if (event.altKey || event.ctrlKey) return hold(event.key, event.shiftKey);
    const { stop } = cursor;
    const sideways = (direction: 1 | -1) => {
      if (event.shiftKey) return stretch(direction, true);
      return move(cursor.row, nextStop(cursor.row, stop, direction, rules));
    };
    const toRow = (index: number) => {
      const target = rows[Math.min(Math.max(index, 0), rows.length - 1)];
      return move(target, target && stopAt(target, Math.max(stop.at, window.start), rules));
    };
    const toDay = (days: number) => {
      const day = addDays(dayAt(stop.at, rules.offsetAt), days);
      const intoDay = stop.at - startOfDay(dayAt(stop.at, rules.offsetAt), rules.offsetAt);
      const at = startOfDay(day, rules.offsetAt) + intoDay;
      if (at < window.start || at >= window.end) return;
      move(cursor.row, stopAt(cursor.row, at, rules));
    };
    const keys: Readonly<Record<string, () => unknown>> = {
      ArrowRight: () => sideways(1),
      ArrowLeft: () => sideways(-1),
      ArrowDown: () => toRow(rowIndex + 1),
      ArrowUp: () => toRow(rowIndex - 1),
      PageDown: () => toDay(1),
      PageUp: () => toDay(-1),
      Home: () => move(cursor.row, stopAt(cursor.row, window.start, rules)),
      End: () => move(cursor.row, stopAt(cursor.row, window.end - rules.step * 60_000, rules)),
      '+': () => onZoom(1),
      '=': () => onZoom(1),
      '-': () => onZoom(-1),
      Escape: () => goTo(cursor.row, stop),
    };
    const act = keys[event.key];
    const nothingToLetGo = cursor.chosen === undefined && cursor.held === undefined;
    if (act === undefined || (event.key === 'Escape' && nothingToLetGo)) return false;
    act();
    return true;
  }

  /** What Enter books at the cursor: what was chosen, or the usual time. */
  function toBook(): FreeSpan | undefined {
    if (cursor === undefined || cursor.stop.kind === 'meeting' || !mayBook) return undefined;
    if (cursor.chosen) return cursor.chosen;
    const { at } = cursor.stop;
    const gap = gapAround(cursor.row, at, rules);
    const first = spanBetween(cursor.row, at, at, rules);
    return gap && first && { start: first.start, end: Math.min(first.start + USUAL, gap.end) };
  }

  const clear = () => {
    if (cursor) goTo(cursor.row, cursor.stop);
  };
  return { cursor, choose, stretch, clear, onKey, toBook };

  function firstMoment({ step, offsetAt }: FreeTimeRules): number {
    if (now >= window.start && now < window.end) return snapDown(now, step, offsetAt);
    return window.start + MORNING;
  }
}

/** The same stop among the current blocks, as a meeting may have moved or been deleted. */
function current(
  row: Row,
  stop: Stop<TimelineMeeting>,
  rules: FreeTimeRules,
): Stop<TimelineMeeting> {
  if (stop.kind === 'free') return stop;
  const block = row.blocks.find(({ item }) => item.id === stop.block.item.id);
  return block ? { kind: 'meeting', at: block.start, block } : stopAt(row, stop.at, rules);
}
