import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { carriedOver, styleDifference } from '#app/features/tv-wall/model/style-difference.ts';
import type { StyleDifference } from '#app/features/tv-wall/model/style-difference.ts';
import { boxNames } from '#app/features/tv-wall/model/wall-style.ts';
import { withWall } from '#app/features/tv-wall/model/wall.ts';
import type { WallPreset } from '#app/features/tv-wall/model/wall.ts';
import type { WallStyle } from '#app/features/tv-wall/model/wall-style.ts';
import type { Edits } from '#app/components/undo/edits.ts';
import type { WallDesignerProps } from '#app/features/tv-wall/designer/wall-designer-props.ts';
import styles from './designs.module.css';

interface StyleChangesProps extends Pick<WallDesignerProps, 'styleOf'> {
  readonly edits: Edits<WallPreset>;
  /** The style as it was when walls were last saved on it in this browser, if known. */
  readonly before: (styleId: string) => Pick<WallStyle, 'boxes' | 'frame'> | undefined;
}

/**
 * How the walls' styles changed since the last save: boxes that were added, moved, or got another id or name.
 * The designer itself shows contents without a box beside their wall.
 */
export function StyleChanges({ edits, styleOf, before }: StyleChangesProps) {
  const { t } = useTranslation('wallPresets');
  const preset = edits.value;
  const changes = preset.walls.flatMap((wall, place) => {
    const style = styleOf(wall.styleId);
    const was = before(wall.styleId);
    if (typeof style === 'string' || was === undefined) return [];
    return [
      {
        place,
        name: style.name,
        difference: styleDifference(wall, style, was),
        nameOf: boxNames(style.boxes),
        nameThen: boxNames(was.boxes),
      },
    ];
  });
  return changes
    .filter(({ difference }) => hasChanges(difference))
    .map(({ place, name, difference, nameOf, nameThen }) => {
      const carries = difference.lost.some(({ successor }) => successor !== null);
      return (
        <Alert
          key={place}
          type="warning"
          showIcon
          title={t('news.title', { name })}
          description={
            <ul className={styles['changes']}>
              <Lines difference={difference} nameOf={nameOf} nameThen={nameThen} />
            </ul>
          }
          action={
            carries && (
              <Button
                size="small"
                onClick={() =>
                  edits.apply(
                    { code: 'carryOver', what: name },
                    withWall(preset, place, (wall) => carriedOver(wall, difference)),
                  )
                }
              >
                {t('news.carry')}
              </Button>
            )
          }
        />
      );
    });
}

function hasChanges({ added, renamed, relabelled, moved }: StyleDifference): boolean {
  return [added, renamed, relabelled, moved].some((list) => list.length > 0);
}

/** Up to this many are named; the rest is a number. */
const NAMED = 8;

interface LinesProps {
  readonly difference: StyleDifference;
  /** What a box is called now, and what it was called then. */
  readonly nameOf: (box: string) => string;
  readonly nameThen: (box: string) => string;
}

function Lines({ difference, nameOf, nameThen }: LinesProps) {
  const { t } = useTranslation('wallPresets');
  const { added, renamed, relabelled, moved } = difference;
  const list = (names: readonly string[]) =>
    names.length > NAMED
      ? t('news.more', { names: names.slice(0, NAMED).join(t('news.join')), count: names.length })
      : names.join(t('news.join'));
  const arrows = (pairs: readonly { readonly from: string; readonly to: string }[]) =>
    list(pairs.map(({ from, to }) => `${from} → ${to}`));
  /** A box whose name stayed is told by the ids that did not. */
  const carried = ({ from, to }: { readonly from: string; readonly to: string }) => {
    const [was, is] = [nameThen(from), nameOf(to)];
    return was === is ? { from, to: `${to} (${is})` } : { from: was, to: is };
  };
  return (
    <>
      {added.length > 0 && <li>{t('news.added', { names: list(added.map(nameOf)) })}</li>}
      {renamed.length > 0 && <li>{t('news.renamed', { names: arrows(renamed.map(carried)) })}</li>}
      {relabelled.length > 0 && <li>{t('news.relabelled', { names: arrows(relabelled) })}</li>}
      {moved.length > 0 && <li>{t('news.moved', { names: list(moved.map(nameOf)) })}</li>}
    </>
  );
}
