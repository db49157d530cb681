import { CloseOutlined, WarningOutlined } from '@ant-design/icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { styleDifference } from '#app/domain/tv-wall/style-difference.ts';
import type { BoxContent } from '#app/domain/tv-wall/wall.ts';
import { KindIcon } from './kind-icon.tsx';
import type { WallDesk } from './use-wall-desk.ts';
import { strayGone } from './wall-edits.ts';
import type { Carried } from './wall-edits.ts';
import look from '../vmp/composer.module.css';
import styles from './wall.module.css';

interface Stray {
  readonly key: string;
  readonly from: string;
  readonly content: BoxContent;
  readonly carried: Carried;
  readonly mark: string;
  readonly drop: () => void;
}

/** What the preset has for boxes that the style does not: kept, to be moved or let go. */
export function StrayContents({ desk }: { readonly desk: WallDesk }) {
  const { t } = useTranslation('wallDesigner');
  const { wall, style, on, words, boxes, run } = desk;
  const { lost } = useMemo(() => styleDifference(wall, style), [wall, style]);
  const strays: Stray[] = [
    ...lost.map(({ box, content }): Stray => ({
      key: box,
      from: t('strays.from', { box }),
      content,
      carried: { kind: 'box', from: { wall: on.place, box } },
      mark: `box:${box}`,
      drop: () => run(strayGone(on, [box], [])),
    })),
    ...wall.repeated.map(({ box, content }, index): Stray => ({
      key: `repeated ${index}`,
      from: t('strays.again', { box: on.nameOf(box) }),
      content,
      carried: { kind: 'repeated', wall: on.place, index },
      mark: `repeated:${index}`,
      drop: () => run(strayGone(on, [], [index])),
    })),
  ];
  if (strays.length === 0) return null;
  const move = (carried: Carried) => {
    const [box] = boxes;
    if (box === undefined) desk.arm(carried);
    else desk.putDown(carried, { on: 'box', box });
  };
  return (
    <section className={styles['strays']} aria-label={t('strays.title', { count: strays.length })}>
      <h3>
        <WarningOutlined aria-hidden /> {t('strays.title', { count: strays.length })}
      </h3>
      <p>{t('strays.text')}</p>
      <ul>
        {strays.map(({ key, from, content, carried, mark, drop }) => {
          const what = words.content(content);
          return (
            <li key={key}>
              <button
                type="button"
                aria-label={t('strays.move', { what })}
                title={t('strays.move', { what })}
                data-drag={mark}
                onClick={() => move(carried)}
              >
                <KindIcon kind={content.kind} />
                <span>{what}</span>
                <small>{from}</small>
              </button>
              <button
                type="button"
                aria-label={t('strays.drop', { what })}
                title={t('strays.drop', { what })}
                onClick={drop}
              >
                <CloseOutlined />
              </button>
            </li>
          );
        })}
      </ul>
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
