import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { EMPTY_PANE } from '#app/domain/vmp/composition.ts';
import type { Pane } from '#app/domain/vmp/composition.ts';
import { NEW_POLL } from '#app/domain/vmp/poll.ts';
import { SourceIcon } from './pane-face.tsx';
import styles from './composer.module.css';

/** What a pane can follow besides one person. */
export const SOURCES = ['speaker', 'chair', 'content', 'meeting-poll', 'poll', 'empty'] as const;
export type Source = (typeof SOURCES)[number];

export function isSource(text: string): text is Source {
  return SOURCES.some((source) => source === text);
}

/** A pane with nothing but this source; a poll of its own begins without people. */
export function paneWith(source: Source): Pane {
  if (source === 'empty') return EMPTY_PANE;
  return { source: source === 'poll' ? { kind: 'poll', poll: NEW_POLL } : { kind: source } };
}

interface SourceButtonsProps {
  readonly onPut: (pane: Pane) => void;
}

function PlainSourceButtons({ onPut }: SourceButtonsProps) {
  const { t } = useTranslation('composer');
  return (
    <fieldset className={styles['sources']} aria-label={t('palette.sources')}>
      {SOURCES.map((source) => (
        <button
          key={source}
          type="button"
          title={t(`sourceHelp.${source}`)}
          data-drag={`source:${source}`}
          data-kind={source}
          onClick={() => onPut(paneWith(source))}
        >
          <SourceIcon kind={source} />
          <span>{t(`sources.${source}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}

export const SourceButtons = memo(PlainSourceButtons);
