import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { EMPTY_PANE } from '../model/composition.ts';
import type { Pane } from '../model/composition.ts';
import { NEW_POLL } from '../model/poll.ts';
import { SourceButtons } from '../designer-parts/source-buttons.tsx';
import { SourceIcon } from './pane-face.tsx';

/** What a pane can follow besides one person. */
export const PANE_SOURCES = [
  'speaker',
  'chair',
  'content',
  'meeting-poll',
  'poll',
  'empty',
] as const;
export type PaneSourceKind = (typeof PANE_SOURCES)[number];

export function isPaneSourceKind(text: string): text is PaneSourceKind {
  return PANE_SOURCES.some((source) => source === text);
}

/** A pane with nothing but this source; a poll of its own begins without people. */
export function paneWith(source: PaneSourceKind): Pane {
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
      sources={PANE_SOURCES}
      icon={SourceIcon}
      wordOf={(source) => t(`sources.${source}`)}
      helpOf={(source) => t(`sourceHelp.${source}`)}
      onPut={(source) => onPut(paneWith(source))}
    />
  );
}

export const PaneSources = memo(PlainPaneSources);
