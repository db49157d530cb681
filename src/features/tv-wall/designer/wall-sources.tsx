import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { EMPTY_BOX } from '../model/wall.ts';
import type { BoxContent } from '../model/wall.ts';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import { SourceButtons } from '#app/features/picture/designer/source-buttons.tsx';
import { KindIcon } from './kind-icon.tsx';

/** What a box can show besides one person. */
export const SOURCES = [
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
export type Source = (typeof SOURCES)[number];

export function isSource(text: string): text is Source {
  return SOURCES.some((source) => source === text);
}

/** A box with nothing but this source; what it has of its own begins without people. */
export function contentWith(source: Source): BoxContent {
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
      sources={SOURCES}
      icon={KindIcon}
      wordOf={(source) => t(`kinds.${source}`)}
      helpOf={(source) => t(`kindHelp.${source}`)}
      onPut={(source) => onPut(contentWith(source))}
    />
  );
}

export const WallSources = memo(PlainWallSources);
