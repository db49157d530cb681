import { memo, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Composition } from '../model/composition.ts';
import { layoutOf, type PaneCell } from '../model/layouts.ts';
import type { Shown } from '../model/schedule.ts';
import { BackgroundImage } from '#app/features/image/background-image.tsx';
import { cellsOf } from './pane-cells.ts';
import { PaneFace } from './pane-face.tsx';
import { usePaneWords } from './pane-words.ts';
import styles from './picture.module.css';

interface CompositionPictureProps {
  readonly composition: Composition;
  /** What each pane shows at a moment of the play. */
  readonly shown?: readonly Shown[];
  /** `small` shows no text, as in a list. */
  readonly size?: 'small';
}

/** A composed picture to look at: the panes at their true places with who or what is in them. */
function PlainCompositionPicture({ composition, shown, size }: CompositionPictureProps) {
  const { t } = useTranslation('composer');
  const { t: marks } = useTranslation('punctuation');
  const words = usePaneWords();
  const { panes, mode, nameStyle, showNames, background, layout } = composition;
  const cells = cellsOf(composition);
  const automatic = mode === 'automatic';
  const contents = panes.map((pane, slot) => {
    const content = words.content(pane);
    const seen = shown?.[slot];
    const what = seen === undefined ? content : `${content}${marks('comma')}${words.shown(seen)}`;
    return words.option(layout, slot, what);
  });
  const isKnown = layoutOf(layout) !== undefined;
  const label = [...(isKnown ? [] : [t('unknownLayout', { layout })]), ...contents].join(t('and'));
  return (
    // drawn with elements: an image of many parts
    // oxlint-disable jsx-a11y/prefer-tag-over-role
    <div
      className={styles['frame']}
      role="img"
      aria-label={automatic ? t('automaticPicture') : label}
      data-size={size}
      data-automatic={automatic}
    >
      {background.enabled && background.image !== '' && (
        <BackgroundImage id={background.image} alt="" className={styles['background']} />
      )}
      {!automatic && <LayoutStamp layout={layout} />}
      {panes.map((pane, slot) => (
        <div
          // a pane is known by its place
          // oxlint-disable-next-line react/no-array-index-key
          key={slot}
          className={styles['pane']}
          style={boxOf(cells[slot])}
        >
          <PaneFace
            pane={pane}
            slot={slot}
            nameStyle={nameStyle}
            showNames={showNames && size !== 'small'}
            shown={shown?.[slot]}
          />
        </div>
      ))}
      {automatic && <span className={styles['automatic']}>{t('automaticPicture')}</span>}
    </div>
    // oxlint-enable jsx-a11y/prefer-tag-over-role
  );
}

/** Not drawn again while the list or page around it is. */
export const CompositionPicture = memo(PlainCompositionPicture);

/** Says of a layout that no document lists that its panes are a list: what stands where is not known. */
export function LayoutStamp({ layout }: Pick<Composition, 'layout'>) {
  const { t } = useTranslation('composer');
  if (layoutOf(layout) !== undefined) return null;
  return <span className={styles['stamp']}>{t('unknownLayout', { layout })}</span>;
}

function percent(part: number): string {
  return `${part * 100}%`;
}

/** The place of a pane in its frame. */
export function boxOf(cell: PaneCell | undefined): CSSProperties {
  const { x, y, width, height } = cell ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    left: percent(x),
    top: percent(y),
    width: percent(width),
    height: percent(height),
  };
}
