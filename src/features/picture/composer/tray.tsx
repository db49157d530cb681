import { InboxOutlined } from '#app/components/icons/icons.tsx';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pane } from '../model/composition.ts';
import { KeptList } from '../designer-parts/kept-list.tsx';
import { SourceIcon } from './pane-face.tsx';
import { usePaneWords } from './pane-words.ts';
import look from '../designer-parts/designer.module.css';
import styles from './composer.module.css';

interface TrayProps {
  readonly tray: readonly Pane[];
  readonly onPlace: (index: number) => void;
  readonly onDrop: (indexes: readonly number[]) => void;
}

/** What waits for room; each can be put back, dragged or dropped. */
function PlainTray({ tray, onPlace, onDrop }: TrayProps) {
  const { t } = useTranslation('composer');
  const words = usePaneWords();
  return (
    <section className={styles['tray']} aria-label={t('tray.label')} data-drop="tray">
      <span className={styles['trayTitle']}>
        <InboxOutlined aria-hidden /> {t('tray.label')}
        {tray.length > 0 && <b> {tray.length}</b>}
      </span>
      {tray.length === 0 ? (
        <span className={look['soft']}>{t('tray.empty')}</span>
      ) : (
        <KeptList
          kept={tray.map((pane, index) => {
            const what = words.content(pane);
            return {
              // the same may wait twice: it is known by its place
              key: String(index),
              icon: <SourceIcon kind={pane.source.kind} />,
              what,
              mark: `tray:${index}`,
              moveWords: t('tray.place', { what }),
              onMove: () => onPlace(index),
              dropWords: t('tray.drop', { what }),
              onDrop: () => onDrop([index]),
            };
          })}
        />
      )}
      {tray.length > 1 && (
        <button type="button" className={look['link']} onClick={() => onDrop([...tray.keys()])}>
          {t('tray.dropAll')}
        </button>
      )}
    </section>
  );
}

export const Tray = memo(PlainTray);
