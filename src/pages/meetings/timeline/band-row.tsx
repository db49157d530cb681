import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { tilesOf } from '#app/features/meeting/model/timeline/tiles.ts';
import type { RowBand } from './board-measures.ts';
import { BlockTile } from './block-tile.tsx';
import type { BoardWords } from './use-board-words.ts';
import type { TimelineMeeting } from './use-timeline-meetings.ts';
import type { Placed } from '#app/features/meeting/model/timeline/lanes.ts';
import styles from './board.module.css';

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
  readonly sight: Sight;
  readonly openId: string | undefined;
  readonly words: BoardWords;
}

/** A row of the board, or the part of a tall one: its name, and the meetings that are in sight. */
function PlainBandRow(props: BandRowProps) {
  const { band, index, top, height, windowStart, sight, openId, words } = props;
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
      windowStart={windowStart}
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
