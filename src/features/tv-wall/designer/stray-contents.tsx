import { WarningOutlined } from '#app/components/icons/icons.tsx';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { styleDifference } from '../model/style-difference.ts';
import type { BoxContent } from '../model/wall.ts';
import { KeptList } from '#app/features/picture/designer-parts/kept-list.tsx';
import type { Kept } from '#app/features/picture/designer-parts/kept-list.tsx';
import { rememberedBoxNames } from '../styles/remembered-styles.ts';
import { KindIcon } from './kind-icon.tsx';
import type { WallEditing } from './use-wall-editing.ts';
import { strayGone } from './wall-edits.ts';
import type { WallDragItem } from './wall-edits.ts';
import look from '#app/features/picture/designer-parts/designer.module.css';
import styles from './wall.module.css';

interface Stray extends Pick<Kept, 'key' | 'from' | 'mark' | 'onDrop'> {
  readonly content: BoxContent;
  readonly carried: WallDragItem;
}

/** What the preset has for boxes that the style does not: kept, to be moved or let go. */
export function StrayContents({ editing }: { readonly editing: WallEditing }) {
  const { t } = useTranslation('wallDesigner');
  const { wall, style, on, words, boxes, run } = editing;
  const nameThen = useMemo(() => rememberedBoxNames(wall.styleId), [wall.styleId]);
  const { lost } = useMemo(() => styleDifference(wall, style), [wall, style]);
  const strays: Stray[] = [
    ...lost.map(({ box, content }): Stray => ({
      key: box,
      from: t('strays.from', { box: nameThen(box) }),
      content,
      carried: { kind: 'box', from: { wall: on.place, box } },
      mark: `box:${box}`,
      onDrop: () => run(strayGone(on, [box], [])),
    })),
    ...wall.repeated.map(({ box, content }, index): Stray => ({
      key: `repeated ${index}`,
      from: t('strays.again', { box: on.ids.includes(box) ? on.nameOf(box) : nameThen(box) }),
      content,
      carried: { kind: 'repeated', wall: on.place, index },
      mark: `repeated:${index}`,
      onDrop: () => run(strayGone(on, [], [index])),
    })),
  ];
  if (strays.length === 0) return null;
  const move = (carried: WallDragItem) => {
    const [box] = boxes;
    if (box === undefined) editing.arm(carried);
    else editing.putDown(carried, { on: 'box', box });
  };
  return (
    <section className={styles['strays']} aria-label={t('strays.title', { count: strays.length })}>
      <h3>
        <WarningOutlined aria-hidden /> {t('strays.title', { count: strays.length })}
      </h3>
      <p>{t('strays.text')}</p>
      <KeptList
        kept={strays.map(({ content, carried, ...stray }) => {
          const what = words.content(content);
          return {
            ...stray,
            icon: <KindIcon kind={content.kind} />,
            what,
            moveWords: t('strays.move', { what }),
            onMove: () => move(carried),
            dropWords: t('strays.drop', { what }),
          };
        })}
      />
      {strays.length > 1 && (
        <button
          type="button"
          className={look['link']}
          onClick={() =>
            run(
              strayGone(
                on,
                lost.map(({ box }) => box),
                [...wall.repeated.keys()],
              ),
            )
          }
        >
          {t('strays.dropAll')}
        </button>
      )}
    </section>
  );
}
