import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { wallStyleQueries } from '../api/wall-styles.ts';
import { contentAt } from '../model/wall.ts';
import type { BoxKind, Wall, WallPreset } from '../model/wall.ts';
import { useBoxWords } from './box-words.ts';
import { WallDrawing } from './wall-drawing.tsx';
import styles from './wall-drawing.module.css';

/** What several walls show, drawn in small, and how many boxes of which kind. */
export function WallsSummary({ preset }: { readonly preset: WallPreset }) {
  const { t } = useTranslation('presets');
  const words = useBoxWords();
  const { walls } = preset;
  if (walls.length === 0) return <span>{t('wallSummary.none')}</span>;
  const kinds = new Map<BoxKind, number>();
  for (const { boxes } of walls) {
    for (const { kind } of Object.values(boxes)) {
      if (kind !== 'empty') kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
  }
  const boxes = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  const polled = walls
    .filter(({ mode }) => mode === 'batch-poll')
    .reduce((sum, { batchPoll }) => sum + (batchPoll?.members.length ?? 0), 0);
  const facts = [
    t('wallSummary.walls', { count: walls.length }),
    t('wallSummary.boxes', { count: boxes }),
    ...(polled > 0 ? [t('wallSummary.batch', { count: polled })] : []),
    ...[...kinds].map(([kind, count]) => t('wallSummary.kinds', { kind: words.kind(kind), count })),
  ];
  return (
    <div className={styles['thumbs']}>
      {walls.slice(0, MOST_DRAWN).map((wall, place) => (
        // walls are known by their place
        // oxlint-disable-next-line react/no-array-index-key
        <WallThumb key={place} wall={wall} />
      ))}
      <span>{facts.join(' · ')}</span>
    </div>
  );
}

/** So many walls of a preset are drawn in a list. */
const MOST_DRAWN = 3;

/** A wall in small: where its boxes are, those in use filled. Nothing while its style is not known. */
function WallThumb({ wall }: { readonly wall: Wall }) {
  const { offered } = useOffered('getTvWallStyle');
  const { data: style } = useQuery({
    ...wallStyleQueries.one(wall.styleId),
    enabled: offered && wall.styleId !== '',
  });
  const used = useMemo(() => {
    if (style === undefined || wall.mode !== 'custom') return undefined;
    const keys = style.boxes.filter(({ id }) => contentAt(wall, id).kind !== 'empty');
    return new Set(keys.map(({ key }) => key));
  }, [style, wall]);
  if (style === undefined) return null;
  return <WallDrawing style={style} plain {...(used && { marked: used })} />;
}
