import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookedMeetingDetailAnswer } from '#app/api/generated/types.gen.ts';
import { meetingDetailQueries } from '#app/api/queries/meeting-detail.ts';
import { useOffered } from '#app/components/use-api-level.ts';
import { DetailSection } from '#app/components/detail-section/detail-section.tsx';
import type { MeetingFacts } from './meeting-facts.ts';
import { ReadState } from '#app/components/read-state.tsx';
import styles from './meeting-page.module.css';

/** Lists and editors of presets come beside the page, not before it. */
const DesignPresets = lazy(() => import('./presets-host.tsx'));

interface PresetsSectionProps {
  readonly facts: MeetingFacts;
  readonly booking: BookedMeetingDetailAnswer | undefined;
}

/** The presets of a meeting; each family is read by itself. */
export function PresetsSection({ facts, booking }: PresetsSectionProps) {
  const { t } = useTranslation('meeting');
  return (
    <DetailSection anchor="presets" title={t('sections.presets')}>
      <Suspense fallback={<Skeleton active title={false} paragraph={{ rows: 5 }} />}>
        <DesignPresets facts={facts} booking={booking} />
      </Suspense>
      <WallPresets meetingId={facts.id} />
    </DetailSection>
  );
}

/** TV-wall presets by name. */
function WallPresets({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation('meeting');
  const offered = useOffered('listMeetingTvWallPresets');
  const query = useQuery({
    ...meetingDetailQueries.presets(meetingId, 'tvWall'),
    enabled: offered.offered,
  });
  return (
    <section className={styles['walls']} aria-label={t('presets.tvWall')}>
      <h3>{t('presets.tvWall')}</h3>
      <ReadState query={query} offered={offered} failed={t('presets.failed')} rows={1}>
        {({ data }) =>
          data.length === 0 ? (
            <p className={styles['soft']}>{t('presets.none')}</p>
          ) : (
            <ul className={styles['names']}>
              {data.map(({ id, name }) => (
                <li key={id}>{name || <code>{id}</code>}</li>
              ))}
            </ul>
          )
        }
      </ReadState>
    </section>
  );
}
