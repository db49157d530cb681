import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { presetQueries } from '#app/features/preset/api/presets.ts';
import type { PresetOwner } from '#app/features/preset/api/presets.ts';
import { ReadState } from '#app/features/platform/read-state.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { DesignSummary } from '#app/features/preset/designs/design-summary.tsx';
import { readDesign } from '#app/features/preset/model/designs.ts';
import { useBooking } from '../booking-context.ts';
import { presetsId } from '../staging.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import styles from '../booking.module.css';

/** The TV-wall presets for the review: each name with a line of words. */
export default function WallsInWords() {
  const { t } = useTranslation('wallPresets');
  const { mode, values } = useBooking();
  const owner: PresetOwner = { kind: 'meeting', id: presetsId(mode, values.key) };
  const offered = useOffered('listMeetingTvWallPresets');
  const query = useQuery({
    ...presetQueries.list(owner, 'wall'),
    enabled: offered.offered && owner.id !== '',
  });
  const presets = query.data ?? [];
  const read = useQueries({
    queries: presets.map(({ id }) => presetQueries.one(owner, 'wall', id)),
  });
  if (owner.id === '') return <p className={styles['quiet']}>{t('none')}</p>;
  return (
    <ReadState query={query} offered={offered} failed={t('failed')} rows={1}>
      {() =>
        presets.length === 0 ? (
          <p className={styles['quiet']}>{t('none')}</p>
        ) : (
          <ul className={styles['fileNames']} aria-label={t('list')}>
            {presets.map(({ id, name }, index) => {
              const preset = read[index]?.data;
              return (
                <li key={id}>
                  <ForeignText>{visibleName(name) || id}</ForeignText>
                  {preset && (
                    <div className={styles['quiet']}>
                      <DesignSummary design={readDesign('wall', preset)} />
                    </div>
                  )}
                </li>
              );
            })}
          </ul>
        )
      }
    </ReadState>
  );
}
