import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  meetingDetailQueries,
  presetFamilies,
  type PresetFamily,
} from '#app/api/queries/meeting-detail.ts';
import { useOffered } from '#app/components/use-api-level.ts';
import { DetailSection } from './detail-section.tsx';
import { ReadState } from './read-state.tsx';
import styles from './meeting-page.module.css';

const operationOf = {
  vmp: 'listMeetingVmpPresets',
  mix: 'listMeetingMixPresets',
  poll: 'listMeetingPollPresets',
  tvWall: 'listMeetingTvWallPresets',
} as const satisfies Record<PresetFamily, string>;

/** The presets of the four families by name; each family is read by itself. */
export function PresetsSection({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation('meeting');
  return (
    <DetailSection anchor="presets" title={t('sections.presets')}>
      <dl className={styles['facts']}>
        {presetFamilies.map((family) => (
          <Family key={family} meetingId={meetingId} family={family} />
        ))}
      </dl>
    </DetailSection>
  );
}

interface FamilyProps {
  readonly meetingId: string;
  readonly family: PresetFamily;
}

function Family({ meetingId, family }: FamilyProps) {
  const { t } = useTranslation('meeting');
  const offered = useOffered(operationOf[family]);
  const query = useQuery({
    ...meetingDetailQueries.presets(meetingId, family),
    enabled: offered.offered,
  });
  return (
    <>
      <dt>{t(`presets.${family}`)}</dt>
      <dd>
        <ReadState query={query} offered={offered} failed={t('presets.failed')} rows={1}>
          {({ data }) =>
            data.length === 0 ? (
              <span className={styles['soft']}>{t('presets.none')}</span>
            ) : (
              <ul className={styles['names']}>
                {data.map(({ id, name }) => (
                  <li key={id}>{name || <code>{id}</code>}</li>
                ))}
              </ul>
            )
          }
        </ReadState>
      </dd>
    </>
  );
}
