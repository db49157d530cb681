import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { presetQueries } from '#app/features/preset/api/presets.ts';
import type { DesignFamily } from '#app/features/preset/model/designs.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import styles from '../booking.module.css';

interface PresentPresetsProps {
  readonly meetingId: string;
  readonly families: readonly DesignFamily[];
}

/** Names of the presets that a booked meeting has, beside those that are handed over with its update. */
export function PresentPresets({ meetingId, families }: PresentPresetsProps) {
  const { t } = useTranslation('presets');
  const names = useQueries({
    queries: families.map((family) =>
      presetQueries.list({ kind: 'meeting', id: meetingId }, family),
    ),
    combine: (lists) =>
      lists.flatMap(({ data = [] }) => data.map(({ name }) => visibleName(name) || t('unnamed'))),
  });
  if (names.length === 0) return null;
  return <p className={styles['quiet']}>{t('present', { names: names.join(' · ') })}</p>;
}
