import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import type { MeetingSettings } from '#app/features/setting/model/meeting-settings.ts';
import type { MeetingPeople } from './model/roles.ts';

/** Whether people sit in an audience although the meeting has no seats for one (`enable_audience` 0). */
function lacksAudienceSeats(people: MeetingPeople, settings: MeetingSettings): boolean {
  return people.audience.length > 0 && settings.audienceSeats !== 1;
}

interface AudienceSeatsNoticeProps {
  readonly people: MeetingPeople;
  readonly settings: MeetingSettings;
  readonly onSettings: (settings: MeetingSettings) => void;
}

/** Says that the audience has no seats, and offers them: what a platform does with such an audience is not stated. */
export function AudienceSeatsNotice({ people, settings, onSettings }: AudienceSeatsNoticeProps) {
  const { t } = useTranslation('people');
  if (!lacksAudienceSeats(people, settings)) return null;
  return (
    <Alert
      type="warning"
      showIcon
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the component library draws the element
      role="status"
      title={t('noAudienceSeats.title', { count: people.audience.length })}
      description={t('noAudienceSeats.why')}
      action={
        <Button size="small" onClick={() => onSettings({ ...settings, audienceSeats: 1 })}>
          {t('noAudienceSeats.turnOn')}
        </Button>
      }
    />
  );
}
