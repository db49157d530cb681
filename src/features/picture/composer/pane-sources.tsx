import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { EMPTY_PANE } from '../model/composition.ts';
import type { Pane } from '../model/composition.ts';
import { NEW_POLL } from '../model/poll.ts';
import { SourceButtons } from '../designer/source-buttons.tsx';
import { SourceIcon } from './pane-face.tsx';

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

interface PaneSourcesProps {
  readonly onPut: (pane: Pane) => void;
}

function PlainPaneSources({ onPut }: PaneSourcesProps) {
  const { t } = useTranslation('composer');
  return (
    <SourceButtons
      label={t('palette.sources')}
      sources={SOURCES}
      icon={SourceIcon}
      wordOf={(source) => t(`sources.${source}`)}
      helpOf={(source) => t(`sourceHelp.${source}`)}
      onPut={(source) => onPut(paneWith(source))}
    />
  );
}

export const PaneSources = memo(PlainPaneSources);
