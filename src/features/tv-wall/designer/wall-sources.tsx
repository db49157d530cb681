import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { EMPTY_BOX } from '../model/wall.ts';
import type { BoxContent } from '../model/wall.ts';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import { SourceButtons } from '#app/features/picture/designer-parts/source-buttons.tsx';
import { KindIcon } from './kind-icon.tsx';

/** What a box can show besides one person. */
export const BOX_SOURCES = [
  'speaker',
  'chair',
  'content',
  'selected-picture',
  'meeting-poll',
  'poll',
  'own-picture',
  'quad',
  'empty',
] as const;
export type BoxSource = (typeof BOX_SOURCES)[number];

export function isBoxSource(text: string): text is BoxSource {
  return BOX_SOURCES.some((source) => source === text);
}

/** A box with nothing but this source; what it has of its own begins without people. */
export function contentWith(source: BoxSource): BoxContent {
  switch (source) {
    case 'empty':
      return EMPTY_BOX;
    case 'poll':
      return { kind: 'poll', poll: NEW_POLL };
    case 'own-picture':
      return { kind: 'own-picture', picture: { ...NEW_COMPOSITION, mode: 'custom' } };
    case 'quad':
      return { kind: 'quad', parts: [] };
    default:
      return { kind: source };
  }
}

interface WallSourcesProps {
  readonly onPut: (content: BoxContent) => void;
}

function PlainWallSources({ onPut }: WallSourcesProps) {
  const { t } = useTranslation('wallDesigner');
  return (
    <SourceButtons
      label={t('palette.sources')}
      sources={BOX_SOURCES}
      icon={KindIcon}
      wordOf={(source) => t(`kinds.${source}`)}
      helpOf={(source) => t(`kindHelp.${source}`)}
      onPut={(source) => onPut(contentWith(source))}
    />
  );
}

export const WallSources = memo(PlainWallSources);
