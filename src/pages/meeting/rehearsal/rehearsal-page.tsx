import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { isMeetingGone } from '#app/api/refusal.ts';
import type { BookedMeetingDetailAnswer } from '#app/api/generated/types.gen.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { Loading } from '#app/components/loading.tsx';
import { PageMessage } from '#app/components/page-message.tsx';
import { PageTitle } from '#app/components/page-title.tsx';
import { paths } from '#app/lib/paths.ts';
import { MeetingRehearsal } from '#app/features/rehearsal/rehearsal.tsx';
import type { MeetingFacts } from '../meeting-facts.ts';
import { useMeeting } from '../use-meeting.ts';
import { usePresetMeeting } from '../use-preset-meeting.ts';

/** Route component: a meeting's picture and walls played together. */
export function RehearsalPage() {
  const { t } = useTranslation('rehearsal');
  const { meetingId = '' } = useParams();
  const navigate = useNavigate();
  const { meeting, booking, bookingOfIt, facts } = useMeeting(meetingId);
  if (isMeetingGone(meeting.error)) {
    return (
      <PageMessage
        title={t('meetingGone')}
        actions={
          <Button type="primary" onClick={() => void navigate(paths.meetings)}>
            {t('toMeetings')}
          </Button>
        }
      >
        <PageTitle title={t('meetingGone')} />
        {t('meetingGoneWhy')}
      </PageMessage>
    );
  }
  if (facts === undefined || booking.isLoading) {
    return (
      <>
        <PageTitle title={t('action')} />
        {facts === undefined && meeting.isError ? (
          <ErrorNotice
            title={t('failed')}
            error={meeting.error}
            onRetry={() => void meeting.refetch()}
          />
        ) : (
          <Loading title rows={8} />
        )}
      </>
    );
  }
  return <Rehearsed key={meetingId} facts={facts} booking={bookingOfIt} />;
}

interface RehearsedProps {
  readonly facts: MeetingFacts;
  readonly booking: BookedMeetingDetailAnswer | undefined;
}

function Rehearsed({ facts, booking }: RehearsedProps) {
  const meeting = usePresetMeeting(facts, booking);
  const { id, name, start } = facts;
  return <MeetingRehearsal meeting={{ ...meeting, id, name, start: start?.at }} />;
}
