import { CloseOutlined, InboxOutlined } from '@ant-design/icons';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pane } from '#app/domain/vmp/composition.ts';
import { SourceIcon } from './pane-face.tsx';
import { usePaneWords } from './pane-words.ts';
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
        <span className={styles['soft']}>{t('tray.empty')}</span>
      ) : (
        <ul>
          {tray.map((pane, index) => {
            const what = words.content(pane);
            return (
              // the same may wait twice: it is known by its place
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>
                <button
                  type="button"
                  aria-label={t('tray.place', { what })}
                  title={t('tray.place', { what })}
                  data-drag={`tray:${index}`}
                  onClick={() => onPlace(index)}
                >
                  <SourceIcon kind={pane.source.kind} />
                  <span>{what}</span>
                </button>
                <button
                  type="button"
                  aria-label={t('tray.drop', { what })}
                  title={t('tray.drop', { what })}
                  onClick={() => onDrop([index])}
                >
                  <CloseOutlined />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {tray.length > 1 && (
        <button type="button" className={styles['link']} onClick={() => onDrop([...tray.keys()])}>
          {t('tray.dropAll')}
        </button>
      )}
    </section>
  );
}

export const Tray = memo(PlainTray);
