import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { gapAround } from '#app/features/meeting/model/timeline/free-time.ts';
import type { FreeSpan, FreeTimeRules } from '#app/features/meeting/model/timeline/free-time.ts';
import type { BoardScale } from '#app/features/meeting/model/timeline/scale.ts';
import { HEAD, lanePlace } from './board-measures.ts';
import type { BoardLayout } from './board-measures.ts';
import { spot } from './spot.ts';
import type { BoardCursor } from './use-board-cursor.ts';
import type { BoardWords } from './use-board-words.ts';
import { MINUTE, type Span } from '#app/lib/time.ts';
import styles from './board.module.css';

/** Between the cursor and the edge that it is brought in from, in px. */
const MARGIN = 24;

interface CursorCellProps {
  readonly cursor: BoardCursor;
  readonly layout: BoardLayout;
  readonly rules: FreeTimeRules;
  readonly scale: BoardScale;
  readonly words: BoardWords;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly perMinute: () => number;
  readonly label: number;
  readonly describedBy: string;
  readonly onPress: () => void;
}

/**
 * The one place on the board that has the focus. Every stop is an element of its own, so that moving
 * on is a change of focus and is read out as one.
 */
export function CursorCell(props: CursorCellProps) {
  const { cursor, layout, rules, scale, words, scroller, perMinute, label, onPress } = props;
  const { t } = useTranslation('timeline');
  const cell = useRef<HTMLButtonElement>(null);
  const seen = useRef(0);
  const { row, stop, chosen, held, moves } = cursor;
  const gap = stop.kind === 'free' ? gapAround(row, stop.at, rules) : undefined;
  const span = chosen ?? (held && inWindow(held.span, rules.window)) ?? spanOfStop();
  const lane = stop.kind === 'meeting' && held === undefined ? stop.block.lane : undefined;
  const place = lanePlace(layout, (held?.row ?? row).key, lane);

  function spanOfStop(): FreeSpan {
    if (stop.kind === 'meeting') return { start: stop.block.start, end: stop.block.end };
    const end = Math.min(stop.at + rules.step * MINUTE, rules.window.end);
    if (gap === undefined) return { start: stop.at, end };
    return { start: Math.max(stop.at, gap.start), end: Math.min(end, gap.end) };
  }

  useLayoutEffect(() => {
    if (seen.current === moves) return;
    seen.current = moves;
    cell.current?.focus({ preventScroll: true });
    const board = scroller.current;
    if (board === null || place === undefined) return;
    const left = scale.minuteOf(span.start) * perMinute();
    const right = scale.minuteOf(span.end) * perMinute();
    bring(board, {
      left,
      right: Math.min(right, left + board.clientWidth / 2),
      top: place.top - HEAD,
      bottom: place.top + place.height,
      label,
    });
  });

  if (place === undefined) return null;
  const name = words.row(row);
  const describe = () => {
    if (chosen) {
      return t('stop.chosen', {
        row: name,
        span: words.span(chosen),
        duration: words.length(chosen),
      });
    }
    if (held && stop.kind === 'meeting') {
      return t('stop.held', {
        row: words.row(held.row),
        meeting: words.name(stop.block.item),
        span: words.span(held.span),
      });
    }
    if (stop.kind === 'meeting') {
      return t('stop.meeting', { row: name, meeting: words.block(stop.block.item) });
    }
    const from = words.moment(span.start);
    if (gap === undefined) return t('stop.over', { row: name, from });
    return t('stop.free', { row: name, from, until: words.moment(gap.end) });
  };
  return (
    // oxlint-disable jsx-a11y/prefer-tag-over-role -- a cell of a grid that is drawn by hand
    <div role="row">
      <div role="gridcell">
        <button
          key={`${row.key} ${stop.kind === 'meeting' ? stop.block.item.id : stop.at} ${chosen?.end ?? ''} ${held ? `${held.row.key} ${held.span.start} ${held.span.end}` : ''}`}
          ref={cell}
          type="button"
          className={styles['cursor']}
          data-chosen={chosen || held ? true : undefined}
          aria-label={describe()}
          aria-describedby={props.describedBy}
          style={{
            top: place.top,
            height: place.height,
            ...spot(
              scale.minuteOf(span.start),
              scale.minuteOf(span.end) - scale.minuteOf(span.start),
            ),
          }}
          onClick={onPress}
        />
      </div>
    </div>
    // oxlint-enable jsx-a11y/prefer-tag-over-role
  );
}

/** The part of a span that is on the board. */
function inWindow({ start, end }: Span, window: FreeSpan): FreeSpan {
  const from = Math.min(Math.max(start, window.start), window.end);
  return { start: from, end: Math.max(Math.min(end ?? window.end, window.end), from) };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly label: number;
}

function bring(board: HTMLElement, { left, right, top, bottom, label }: Box) {
  const width = board.clientWidth - label;
  if (left < board.scrollLeft) board.scrollLeft = left - MARGIN;
  else if (right > board.scrollLeft + width) board.scrollLeft = right - width + MARGIN;
  if (top < board.scrollTop) board.scrollTop = top;
  else if (bottom > board.scrollTop + board.clientHeight) {
    board.scrollTop = bottom - board.clientHeight + MARGIN;
  }
}
