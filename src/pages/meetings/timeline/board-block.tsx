import { memo } from 'react';
import { ForeignText } from '#app/components/foreign-text.tsx';
import type { Placed } from '#app/features/meeting/model/timeline/lanes.ts';
import type { BoardScale } from '#app/features/meeting/model/timeline/scale.ts';
import { meetingStates } from '#app/features/meeting/model/state.ts';
import { browserPath } from '#app/lib/base-path.ts';
import { paths } from '#app/lib/paths.ts';
import { obstacleToMove } from '../actions/may-be-moved.ts';
import { spot } from './spot.ts';
import type { BoardWords } from './use-board-words.ts';
import type { TimelineMeeting } from './use-timeline-meetings.ts';
import styles from './board.module.css';

/** Longer ones keep their name in sight, in minutes. */
const LONG = 180;

interface BoardBlockProps {
  readonly block: Placed<TimelineMeeting>;
  /** Whether they are drawn on it; its accessible name and its tooltip say them in any case. */
  readonly hasWords: boolean;
  readonly scale: BoardScale;
  readonly firstLane: number;
  readonly isOpen: boolean;
  readonly words: BoardWords;
}

/**
 * A meeting on the board: plain elements and classes, placed by custom properties, so that a zoom moves it without
 * drawing anything. The board answers its clicks.
 */
function PlainBoardBlock({ block, hasWords, scale, firstLane, isOpen, words }: BoardBlockProps) {
  const { item, start, end, lane, fromBefore, onwards, clash } = block;
  const from = scale.minuteOf(start);
  const minutes = scale.minuteOf(end) - from;
  const label = words.block(item, clash);
  return (
    <a
      href={browserPath(paths.meeting(item.id))}
      tabIndex={-1}
      // a drag moves the meeting, not its address
      draggable={false}
      data-id={item.id}
      data-state={item.state === undefined ? undefined : meetingStates.nameOf(item.state)}
      data-before={fromBefore || undefined}
      data-onwards={onwards || undefined}
      data-clash={clash}
      data-fixed={obstacleToMove(item) !== undefined || undefined}
      data-long={minutes > LONG || undefined}
      data-bare={!hasWords || undefined}
      aria-current={isOpen || undefined}
      aria-label={label}
      title={label}
      className={styles['block']}
      style={spot(from, minutes, lane - firstLane)}
    >
      {hasWords ? (
        <span>
          <i />
          <ForeignText>{words.name(item)}</ForeignText>
          {words.marksOf(item, clash).map((mark) => (
            <b key={mark}> {mark}</b>
          ))}
        </span>
      ) : (
        <i />
      )}
    </a>
  );
}

export const BoardBlock = memo(PlainBoardBlock);
