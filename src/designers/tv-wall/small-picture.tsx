import { memo } from 'react';
import type { Composition } from '#app/domain/vmp/composition.ts';
import type { Shown } from '#app/domain/vmp/schedule.ts';
import { cellsOf } from '../vmp/pane-cells.ts';
import { signsOf } from '../vmp/pane-words.ts';
import styles from './wall.module.css';

/** The drawing's own units, 16:9. */
const [WIDTH, HEIGHT] = [160, 90];

interface SmallPictureProps {
  readonly composition: Composition;
  /** What each pane shows at a moment of the play. */
  readonly shown?: readonly Shown[] | undefined;
}

/** A composed picture in a few strokes, as many as a box has room for; to the eye alone. */
function PlainSmallPicture({ composition, shown }: SmallPictureProps) {
  const { panes, mode } = composition;
  const automatic = mode === 'automatic' || mode === 'automatic-poll';
  return (
    <svg
      className={styles['picture']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      data-automatic={automatic}
      aria-hidden
    >
      {cellsOf(composition).map((cell, slot) => {
        const [x, y] = [cell.x * WIDTH, cell.y * HEIGHT];
        const [width, height] = [cell.width * WIDTH, cell.height * HEIGHT];
        const sign = signIn(panes[slot]?.source, shown?.[slot]);
        return (
          // a pane is known by its place
          // oxlint-disable-next-line react/no-array-index-key
          <g key={slot}>
            <rect
              x={x + 1}
              y={y + 1}
              width={Math.max(width - 2, 0)}
              height={Math.max(height - 2, 0)}
              data-filled={sign !== undefined}
            />
            {sign !== undefined && height > 14 && (
              <text x={x + width / 2} y={y + height / 2} fontSize={Math.min(height * 0.5, 26)}>
                {sign}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

export const SmallPicture = memo(PlainSmallPicture);

/** Undefined: nobody is there. */
function signIn(
  source: Composition['panes'][number]['source'] | undefined,
  shown: Shown | undefined,
): string | undefined {
  if (shown !== undefined && shown.kind !== 'platform-decides') {
    if (shown.kind === 'person') return signsOf(shown.person);
    return shown.kind === 'content' ? '▭' : undefined;
  }
  if (source === undefined || source.kind === 'empty') return undefined;
  if (source.kind === 'member') return signsOf(source.person);
  return SIGNS[source.kind] ?? '?';
}

const SIGNS: Readonly<Record<string, string>> = {
  speaker: '♪',
  chair: '♛',
  'meeting-poll': '↻',
  poll: '↻',
  content: '▭',
};
