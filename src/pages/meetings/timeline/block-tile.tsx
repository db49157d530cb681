import { memo } from 'react';
import { paths } from '#app/lib/paths.ts';
import { meetingStates } from '#app/features/meeting/model/state.ts';
import type { Placed } from '#app/features/meeting/model/timeline/lanes.ts';
import { spot } from './spot.ts';
import { isMarked } from './use-board-words.ts';
import type { BoardWords } from './use-board-words.ts';
import type { TimelineMeeting } from './use-timeline-meetings.ts';
import styles from './board.module.css';

const MINUTE = 60_000;
/** Longer ones keep their name in sight, in minutes. */
const LONG = 180;

interface BlockTileProps {
  readonly blocks: readonly Placed<TimelineMeeting>[];
  readonly windowStart: number;
  readonly firstLane: number;
  /** The meeting that is open, where it is one of these. */
  readonly openId: string | undefined;
  readonly words: BoardWords;
}

/**
 * Meetings of a stretch of time in a band: plain elements and classes, placed by custom properties, so
 * that a zoom moves them without drawing anything. The board answers their clicks.
 */
function PlainBlockTile({ blocks, windowStart, firstLane, openId, words }: BlockTileProps) {
  return blocks.map(({ item, start, end, lane, fromBefore, onwards }) => {
    const minutes = (end - start) / MINUTE;
    const state = item.state === undefined ? undefined : meetingStates.nameOf(item.state);
    const label = words.block(item);
    return (
      <a
        key={item.id}
        href={paths.meeting(item.id)}
        tabIndex={-1}
        data-id={item.id}
        data-state={state}
        data-before={fromBefore || undefined}
        data-onwards={onwards || undefined}
        data-long={minutes > LONG || undefined}
        aria-current={item.id === openId || undefined}
        aria-label={label}
        title={label}
        className={styles['block']}
        style={spot((start - windowStart) / MINUTE, minutes, lane - firstLane)}
      >
        <span>
          {isMarked(item) && <b>{words.state(item)} </b>}
          {words.name(item)}
        </span>
      </a>
    );
  });
}

export const BlockTile = memo(PlainBlockTile);
