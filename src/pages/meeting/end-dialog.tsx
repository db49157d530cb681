import { currentProfile } from '#app/api/profile.ts';
import { message } from '#app/components/messages/messages.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { prepareEnd } from '#app/features/meeting/api/by-number.ts';
import { meetingDetailQueries } from '#app/features/meeting/api/meeting-detail.ts';
import { systemQueries } from '#app/features/platform/api/system.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { useWrite } from '#app/saving/use-write.ts';
import { EndOrCancelDialog, type WhoProps } from './end-or-cancel-dialog.tsx';
import type { MeetingFacts } from './meeting-facts.ts';

interface EndDialogProps {
  readonly facts: MeetingFacts;
  readonly onClose: () => void;
}

/** Ends a running meeting, after telling whom that disconnects. */
export function EndDialog({ facts, onClose }: EndDialogProps) {
  const { t } = useTranslation('meeting');
  const { data: platform } = useQuery(systemQueries.version());
  const attempt = useWrite({
    prepare: () => prepareEnd({ id: facts.id, number: facts.conferenceId }, platform?.version),
    onEnded: (outcome) => {
      if (outcome.kind !== 'done') return;
      message.success(t(outcome.answerLost ? 'endDialog.doneLost' : 'endDialog.done'));
      onClose();
    },
  });

  return (
    <EndOrCancelDialog
      facts={facts}
      attempt={attempt}
      words={{
        title: t('endDialog.title', { name: facts.name }),
        confirm: t('endDialog.confirm'),
        keep: t('endDialog.keep'),
        unchanged: t('endDialog.stillRuns'),
      }}
      Who={Present}
      focusKeep
      onConfirm={() => void attempt.run()}
      onClose={onClose}
      lead={
        <p>
          <strong>{t('endDialog.consequence')}</strong>
        </p>
      }
    />
  );
}

/** How many are in the meeting now, where the platform tells: everybody is counted, not only the rows on screen. */
function Present({ meetingId, seat }: WhoProps) {
  const { t } = useTranslation('meeting');
  const { offered } = useOffered(
    seat === 'members' ? 'listMeetingMembers' : 'listMeetingAudiences',
  );
  const { data, isError } = useQuery({
    ...meetingDetailQueries.everybody(meetingId, seat),
    enabled: offered,
  });
  if (data === undefined) return isError || !offered ? t('people.countUnknown') : '…';
  if (data.total === 0) return t('people.nobody');
  if (currentProfile().isParticipated !== 'connected') {
    return t('endDialog.people', { count: data.total });
  }
  const joined = data.people.filter((person) => person.is_participated === 1).length;
  return t('endDialog.joined', { count: joined, total: data.total });
}
