import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { drawnArea } from '../model/wall-style.ts';
import type { Rectangle, StyleBox, WallStyle } from '../model/wall-style.ts';
import { ChannelMark } from './channel-mark.tsx';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import styles from './wall-drawing.module.css';

interface WallDrawingProps {
  readonly style: WallStyle;
  /** Without names in the boxes, for a small one. */
  readonly plain?: boolean;
  /** Keys of boxes that are pointed out. */
  readonly marked?: ReadonlySet<string>;
  /** An area that is pointed out, in the style's units. */
  readonly hole?: Rectangle | undefined;
}

/** More boxes than any wall has would not be told apart. */
const MOST_DRAWN = 500;

/** A wall drawn to scale, to look at: its frame, and every box where the style puts it. */
export function WallDrawing({ style, plain = false, marked, hole }: WallDrawingProps) {
  const { t } = useTranslation('wallStyles');
  const area = drawnArea(style);
  const placed = ({ x, y, width, height }: Rectangle): CSSProperties => ({
    left: `${((x - area.x) / area.width) * 100}%`,
    top: `${((y - area.y) / area.height) * 100}%`,
    width: `${(width / area.width) * 100}%`,
    height: `${(height / area.height) * 100}%`,
  });
  return (
    // many elements that are one picture
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={t('drawing', {
        name: visibleName(style.name) || style.id,
        count: style.boxes.length,
      })}
      className={styles['drawing']}
      data-plain={plain || undefined}
      style={{ aspectRatio: `${area.width} / ${area.height}` }}
    >
      <div className={styles['frame']} style={placed({ x: 0, y: 0, ...style.frame })} />
      {style.boxes.slice(0, MOST_DRAWN).map((box) => (
        <div
          key={box.key}
          className={styles['box']}
          style={placed(box)}
          data-marked={marked?.has(box.key) || undefined}
          data-state={stateOf(box)}
        >
          {!plain && (
            <span className={styles['label']}>
              {box.channel && <ChannelMark channel={box.channel} plain />}
              <ForeignText>{visibleName(box.alias) || box.id}</ForeignText>
            </span>
          )}
        </div>
      ))}
      {hole && <div className={styles['hole']} style={placed(hole)} />}
    </div>
  );
}

function stateOf({ channel }: StyleBox): string | undefined {
  if (channel === null) return undefined;
  if (!channel.online) return 'offline';
  return channel.used ? 'used' : 'free';
}
