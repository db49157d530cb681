import { browserPath } from '#app/lib/base-path.ts';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardScale } from '#app/features/meeting/model/timeline/scale.ts';
import { tilesOf } from '#app/features/meeting/model/timeline/tiles.ts';
import type { RowBand } from './board-measures.ts';
import type { BoardWords } from './use-board-words.ts';
import type { TimelineMeeting } from './use-timeline-meetings.ts';
import type { Placed } from '#app/features/meeting/model/timeline/lanes.ts';
import { paths } from '#app/lib/paths.ts';
import { meetingStates } from '#app/features/meeting/model/state.ts';
import { obstacleToMove } from '../actions/may-be-moved.ts';
import { spot } from './spot.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import styles from './board.module.css';

/** Longer ones keep their name in sight, in minutes. */
const LONG = 180;

const BlockTile = memo(PlainBlockTile);

/** What is drawn of the time: stretches of so many ms, from the first to the last. */
export interface Sight {
  readonly stretch: number;
  readonly first: number;
  readonly last: number;
}

interface BandRowProps {
  readonly band: RowBand;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly windowStart: number;
  readonly scale: BoardScale;
  readonly sight: Sight;
  readonly openId: string | undefined;
  readonly words: BoardWords;
}

/** A row of the board, or the part of a tall one: its name, and the meetings that are in sight. */
function PlainBandRow(props: BandRowProps) {
  const { band, index, top, height, windowStart, scale, sight, openId, words } = props;
  const { t } = useTranslation('timeline');
  const { row, part, parts, firstLane, blocks } = band;
  const { stretch, first, last } = sight;
  const tiles = useMemo(
    () => tilesOf(blocks, windowStart, stretch),
    [blocks, windowStart, stretch],
  );
  const name = words.row(row);
  const places = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const from = windowStart + first * stretch;
  const to = windowStart + (last + 1) * stretch;
  const long = tiles.long.filter(({ start, end }) => start < to && end > from);
  const tile = (key: string | number, of: readonly Placed<TimelineMeeting>[]) => (
    <BlockTile
      key={key}
      blocks={of}
      scale={scale}
      firstLane={firstLane}
      openId={of.some(({ item }) => item.id === openId) ? openId : undefined}
      words={words}
    />
  );
  return (
    // rows of a grid that are drawn where they are in sight
    // oxlint-disable jsx-a11y/prefer-tag-over-role
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles['row']}
      data-row={row.key}
      data-kind={row.kind}
      data-continued={part > 0 || undefined}
      style={{ top, height }}
    >
      <div role="rowheader" className={styles['label']} title={row.detail || name}>
        <span className={styles['name']}>
          {parts > 1 ? t('part', { name, part: part + 1, parts }) : name}
        </span>
        {row.detail !== '' && part === 0 && <small>{row.detail}</small>}
      </div>
      <div role="gridcell" className={styles['track']}>
        {long.length > 0 && tile('long', long)}
        {places.map((place) => {
          const of = tiles.byStretch.get(place);
          return of && tile(place, of);
        })}
      </div>
    </div>
    // oxlint-enable jsx-a11y/prefer-tag-over-role
  );
}

export const BandRow = memo(PlainBandRow);

interface BlockTileProps {
  readonly blocks: readonly Placed<TimelineMeeting>[];
  readonly scale: BoardScale;
  readonly firstLane: number;
  /** The meeting that is open, where it is one of these. */
  readonly openId: string | undefined;
  readonly words: BoardWords;
}

/**
 * Meetings of a stretch of time in a band: plain elements and classes, placed by custom properties, so
 * that a zoom moves them without drawing anything. The board answers their clicks.
 */
function PlainBlockTile({ blocks, scale, firstLane, openId, words }: BlockTileProps) {
  return blocks.map(({ item, start, end, lane, fromBefore, onwards, clash }) => {
    const from = scale.minuteOf(start);
    const minutes = scale.minuteOf(end) - from;
    const state = item.state === undefined ? undefined : meetingStates.nameOf(item.state);
    const label = words.block(item, clash);
    return (
      <a
        key={item.id}
        href={browserPath(paths.meeting(item.id))}
        tabIndex={-1}
        // a drag moves the meeting, not its address
        draggable={false}
        data-id={item.id}
        data-state={state}
        data-before={fromBefore || undefined}
        data-onwards={onwards || undefined}
        data-clash={clash}
        data-fixed={obstacleToMove(item) !== undefined || undefined}
        data-long={minutes > LONG || undefined}
        aria-current={item.id === openId || undefined}
        aria-label={label}
        title={label}
        className={styles['block']}
        style={spot(from, minutes, lane - firstLane)}
      >
        <span>
          <ForeignText>{words.name(item)}</ForeignText>
          {words.marksOf(item, clash).map((mark) => (
            <b key={mark}> {mark}</b>
          ))}
        </span>
      </a>
    );
  });
}
