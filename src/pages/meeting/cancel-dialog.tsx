import { usePersonNames } from '#app/features/people/known-names.ts';
import { message } from '#app/components/messages/messages.ts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { prepareCancel } from '#app/features/meeting/api/by-number.ts';
import { meetingDetailQueries } from '#app/features/meeting/api/meeting-detail.ts';
import { ReasonField } from '#app/components/form/reason-field.tsx';
import { useReason } from '#app/components/form/use-reason.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { useWrite } from '#app/saving/use-write.ts';
import { EndOrCancelDialog, type WhoProps } from './end-or-cancel-dialog.tsx';
import type { MeetingFacts } from './meeting-facts.ts';

interface CancelDialogProps {
  readonly facts: MeetingFacts;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** Cancels a booking with a reason, after telling what that touches. */
export function CancelDialog({ facts, reason, onReason, onClose }: CancelDialogProps) {
  const { t } = useTranslation('meeting');
  const asked = useReason(reason, onReason);
  const attempt = useWrite({
    prepare: () => prepareCancel({ id: facts.id, number: facts.conferenceId }, reason.trim()),
    onEnded: (outcome) => {
      if (outcome.kind !== 'done') return;
      message.success(t(outcome.answerLost ? 'cancelDialog.doneLost' : 'cancelDialog.done'));
      onReason('');
      onClose();
    },
  });

  return (
    <EndOrCancelDialog
      facts={facts}
      attempt={attempt}
      words={{
        title: t('cancelDialog.title', { name: facts.name }),
        confirm: t('cancelDialog.confirm'),
        keep: t('cancelDialog.keep'),
        unchanged: t('cancelDialog.stillStands'),
      }}
      Who={Invited}
      onConfirm={() => {
        if (asked.take() !== undefined) void attempt.run();
      }}
      onClose={onClose}
    >
      <p>
        {t('cancelDialog.consequence')} {facts.seriesId !== '' && t('cancelDialog.oneDate')}
      </p>
      <ReasonField
        {...asked.field}
        label={t('cancelDialog.reason')}
        placeholder={t('cancelDialog.reasonHint')}
        problem={asked.isMissing ? t('cancelDialog.reasonMissing') : undefined}
      />
    </EndOrCancelDialog>
  );
}

const namesShown = 3;

function Invited({ meetingId, seat }: WhoProps) {
  const { t } = useTranslation('meeting');
  const { labelOfRow } = usePersonNames();
  const { offered } = useOffered(
    seat === 'members' ? 'listMeetingMembers' : 'listMeetingAudiences',
  );
  const { data, isError } = useInfiniteQuery({
    ...meetingDetailQueries.people(meetingId, seat),
    enabled: offered,
  });
  const first = data?.pages[0];
  if (first === undefined) return isError || !offered ? t('people.countUnknown') : '…';
  if (first.total === 0) return t('people.nobody');
  const names = first.people.slice(0, namesShown).map(labelOfRow).filter(Boolean);
  const list = names.join(t('people.separator'));
  return first.total > names.length
    ? t('people.someAndTotal', { names: list, count: first.total })
    : list;
}
