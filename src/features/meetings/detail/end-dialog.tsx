import { useQuery } from '@tanstack/react-query';
import { App, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { endMeeting } from '#app/api/generated/sdk.gen.ts';
import { meetingDetailQueries, type Seat } from '#app/api/queries/meeting-detail.ts';
import { useOffered } from '#app/components/use-api-level.ts';
import { meetingStates } from '#app/domain/meeting/state.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import { MeetingTime } from './meeting-time.tsx';
import { useFatefulWrite } from './use-fateful-write.ts';
import { WriteOutcomeNotice } from '#app/components/write-outcome/write-outcome.tsx';
import styles from './meeting-page.module.css';

interface EndDialogProps {
  readonly facts: MeetingFacts;
  readonly onClose: () => void;
}

/** Ends a running meeting, after telling whom that disconnects. */
export function EndDialog({ facts, onClose }: EndDialogProps) {
  const { t } = useTranslation('meeting');
  const { message } = App.useApp();
  const { busy, outcome, run, lookAgain } = useFatefulWrite({
    meetingId: facts.id,
    write: () => endMeeting({ path: { conf_id: facts.conferenceId } }),
    happened: ({ state }) => meetingStates.nameOf(state ?? 0) === 'ended',
    onDone: (answerLost) => {
      void message.success(t(answerLost ? 'endDialog.doneLost' : 'endDialog.done'));
      onClose();
    },
  });

  return (
    <Modal
      open
      title={t('endDialog.title', { name: facts.name })}
      okText={t('endDialog.confirm')}
      okButtonProps={{ danger: true, loading: busy }}
      cancelText={t('endDialog.keep')}
      cancelButtonProps={{ autoFocus: true }}
      onOk={run}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <div className={styles['dialog']}>
        <p>
          <strong>{t('endDialog.consequence')}</strong>
        </p>
        <dl className={styles['facts']}>
          <dt>{t('facts.when')}</dt>
          <dd>
            <MeetingTime facts={facts} />
          </dd>
          <dt>{t('people.members')}</dt>
          <dd>
            <Present meetingId={facts.id} seat="members" />
          </dd>
          <dt>{t('people.audience')}</dt>
          <dd>
            <Present meetingId={facts.id} seat="audience" />
          </dd>
        </dl>
        {!busy && (
          <WriteOutcomeNotice
            outcome={outcome}
            unchanged={t('endDialog.stillRuns')}
            onLookAgain={lookAgain}
          />
        )}
      </div>
    </Modal>
  );
}

/** How many are in the meeting now: everybody is counted, not only the rows on screen. */
function Present({ meetingId, seat }: { readonly meetingId: string; readonly seat: Seat }) {
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
  const joined = data.people.filter((person) => person.is_participated === 1).length;
  return t('endDialog.joined', { count: joined, total: data.total });
}
