import { memo } from 'react';
import type { Composition } from '#app/features/picture/model/composition.ts';
import type { Shown } from '#app/features/picture/model/schedule.ts';
import { boxOf } from '#app/features/picture/composer/composition-picture.tsx';
import { cellsOf } from '#app/features/picture/composer/pane-cells.ts';
import { signsOf } from '#app/features/picture/composer/pane-words.ts';
import styles from './wall-stage.module.css';

interface SmallPictureProps {
  readonly composition: Composition;
  /** What each pane shows at a moment of the play. */
  readonly shown?: readonly Shown[] | undefined;
}

/** A pane as high as the picture would have letters of so many em. */
const LETTERS = 1.6;

/** A composed picture in a few strokes, as many as a box has room for; to the eye alone. */
function PlainSmallPicture({ composition, shown }: SmallPictureProps) {
  const { panes, mode } = composition;
  const automatic = mode === 'automatic' || mode === 'automatic-poll';
  return (
    <span className={styles['picture']} data-automatic={automatic} aria-hidden>
      {cellsOf(composition).map((cell, slot) => {
        const seen = shown?.[slot];
        const sign = signIn(panes[slot]?.source, seen);
        return (
          <span
            // a pane is known by its place
            // oxlint-disable-next-line react/no-array-index-key
            key={slot}
            style={{ ...boxOf(cell), fontSize: `${Math.min(cell.height * LETTERS, 1)}em` }}
            data-filled={sign !== undefined}
            data-heard={seen?.kind === 'person' && seen.heard === true}
          >
            {sign}
          </span>
        );
      })}
    </span>
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
