import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardScale } from '#app/features/meeting/model/timeline/scale.ts';
import type { DrawnBlock } from '#app/features/meeting/model/timeline/slices.ts';
import { BoardBlock } from './board-block.tsx';
import type { RowBand } from './board-measures.ts';
import type { BoardWords } from './use-board-words.ts';
import type { TimelineMeeting } from './use-timeline-meetings.ts';
import styles from './board.module.css';

interface BandRowProps {
  readonly band: RowBand;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly scale: BoardScale;
  readonly blocks: readonly DrawnBlock<TimelineMeeting>[];
  /** The meeting that is open, where it is one of these. */
  readonly openId: string | undefined;
  readonly words: BoardWords;
}

/** A row of the board, or the part of a tall one: its name, and the meetings that are in sight. */
function PlainBandRow(props: BandRowProps) {
  const { band, index, top, height, scale, blocks, openId, words } = props;
  const { t } = useTranslation('timeline');
  const { row, part, parts, firstLane } = band;
  const name = words.row(row);
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
        {blocks.map(({ block, hasWords }) => (
          <BoardBlock
            key={block.item.id}
            block={block}
            hasWords={hasWords}
            scale={scale}
            firstLane={firstLane}
            isOpen={block.item.id === openId}
            words={words}
          />
        ))}
      </div>
    </div>
    // oxlint-enable jsx-a11y/prefer-tag-over-role
  );
}

export const BandRow = memo(PlainBandRow);
