import { useIsFetching } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { readsOfMeeting } from '#app/features/meeting/api/meeting-detail.ts';
import { isMeetingGone } from '#app/api/refusal.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { RawFields } from '#app/components/raw-fields/raw-fields.tsx';
import { InvitationPanel } from '#app/features/meeting/invitation/invitation-panel.tsx';
import { ApprovalNotice } from './approval-notice.tsx';
import { DetailSection } from '#app/components/detail-section/detail-section.tsx';
import { FilesSection } from './files-section.tsx';
import { MeetingGone } from './meeting-gone.tsx';
import { MeetingHead } from './meeting-head.tsx';
import { invitedMeeting, fieldsOfMeeting } from './meeting-facts.ts';
import { MeetingSummary } from './meeting-summary.tsx';
import { MeetingPeopleSection } from './people-section.tsx';
import { MeetingPictureSection } from './picture-section.tsx';
import { PresetsSection } from './presets-section.tsx';
import { useMeeting } from './use-meeting.ts';
import styles from './meeting-page.module.css';
import { SettingsInWords } from '#app/features/setting/settings-in-words.tsx';

/** Everything about one meeting; each part reads for itself, and one that fails leaves the others standing. */
export function MeetingView({ meetingId }: { readonly meetingId: string }) {
  const { t } = useTranslation('meeting');
  const { meeting, booking, bookingOfIt, facts } = useMeeting(meetingId);
  useScrollToAnchor(meetingId, facts !== undefined);

  if (isMeetingGone(meeting.error)) return <MeetingGone name={facts?.name} error={meeting.error} />;
  if (facts === undefined || meeting.data === undefined) {
    return (
      <div className={styles['page']}>
        {meeting.isError ? (
          <ErrorNotice
            title={t('failed')}
            error={meeting.error}
            onRetry={() => void meeting.refetch()}
          />
        ) : (
          <output aria-label={t('reading')}>
            <Skeleton active paragraph={{ rows: 8 }} />
          </output>
        )}
      </div>
    );
  }
  const invited = invitedMeeting(facts);
  const { settings, others } = fieldsOfMeeting(meeting.data, bookingOfIt);
  return (
    <article className={styles['page']} aria-label={facts.name || t('unnamed')}>
      <MeetingHead
        facts={facts}
        updatedAt={meeting.dataUpdatedAt}
        refreshing={meeting.isFetching}
      />
      {meeting.isError && (
        <ErrorNotice
          title={t('stale')}
          error={meeting.error}
          onRetry={() => void meeting.refetch()}
        />
      )}
      <ApprovalNotice state={facts.state} />
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <DetailSection anchor="overview" title={t('sections.overview')}>
            <MeetingSummary facts={facts} series={bookingOfIt?.regular_simple_dto} />
          </DetailSection>
          <MeetingPeopleSection facts={facts} booking={bookingOfIt} />
        </div>
        <div className={styles['column']}>
          {invited && (
            <DetailSection anchor="invitation" title={t('sections.invitation')}>
              <InvitationPanel meeting={invited} />
            </DetailSection>
          )}
          <MeetingPictureSection booking={bookingOfIt} />
          <PresetsSection facts={facts} booking={bookingOfIt} />
          <FilesSection meetingId={meetingId} />
        </div>
      </div>
      <div>
        <SettingsSection values={settings}>
          {booking.isError && (
            <ErrorNotice
              title={t('bookingFailed')}
              error={booking.error}
              onRetry={() => void booking.refetch()}
            />
          )}
        </SettingsSection>
        <RawFields fields={others} />
      </div>
    </article>
  );
}

/**
 * An address such as `…#people` opens the page at that part: at once, and again when everything has
 * been read, as what stands above it may have grown meanwhile.
 */
function useScrollToAnchor(meetingId: string, isReady: boolean) {
  const { hash } = useLocation();
  const isReading = useIsFetching(readsOfMeeting(meetingId)) > 0;
  const scrolledTo = useRef('');
  useEffect(() => {
    if (!isReady || hash === '' || scrolledTo.current === hash) return;
    document.getElementById(hash.slice(1))?.scrollIntoView();
    if (!isReading) scrolledTo.current = hash;
  }, [isReady, isReading, hash]);
}

interface SettingsSectionProps {
  /** Under the contract's words. */
  readonly values: Record<string, unknown>;
  /** What stands before the settings: why some of them may be missing. */
  readonly children: ReactNode;
}

/** Every setting in words, shown by the shared component. */
function SettingsSection({ values, children }: SettingsSectionProps) {
  const { t } = useTranslation('meeting');
  return (
    <DetailSection anchor="settings" title={t('sections.settings')}>
      {children}
      <SettingsInWords values={values} />
    </DetailSection>
  );
}
