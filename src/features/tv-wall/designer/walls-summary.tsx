import { useTranslation } from 'react-i18next';
import type { BoxKind, WallPreset } from '../model/wall.ts';
import { useBoxWords } from './box-words.ts';

/** What several walls show, in a line: how many boxes of which kind. */
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
  return <span>{facts.join(' · ')}</span>;
}
