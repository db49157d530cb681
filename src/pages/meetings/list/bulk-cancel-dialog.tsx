import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { prepareCancel } from '#app/features/meeting/api/by-number.ts';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { BulkDialog } from '#app/saving/bulk-run/bulk-dialog.tsx';
import { useJobRun } from '#app/saving/bulk-run/job-report.tsx';
import { ReasonField } from '#app/components/form/reason-field.tsx';
import { useReason } from '#app/components/form/use-reason.ts';
import { dayAndTime } from '#app/components/time/date-format.ts';
import { canBeCancelled } from './selection.ts';
import type { MeetingWords } from './use-meeting-words.ts';
import styles from './meetings.module.css';
import { createJobRun, type JobRun } from '#app/saving/bulk-run/job-run.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';

interface BulkCancelDialogProps {
  readonly meetings: readonly MeetingRow[];
  readonly words: MeetingWords;
  /** Called with the meetings that were cancelled. */
  readonly onClose: (cancelled: readonly MeetingRow[]) => void;
}

/** Cancels several meetings for one reason, with a result for each. */
export default function BulkCancelDialog({ meetings, words, onClose }: BulkCancelDialogProps) {
  const { t } = useTranslation('meetings');
  const [targets] = useState(() => meetings.filter(canBeCancelled));
  const [reason, setReason] = useState('');
  const asked = useReason(reason, setReason);
  const [run, setRun] = useState(() => createCancelRun(targets, ''));
  const { begun } = useJobRun(run);
  const skipped = meetings.length - targets.length;

  const start = () => {
    const given = asked.take();
    if (given === undefined) return;
    const cancelling = createCancelRun(targets, given);
    setRun(cancelling);
    void cancelling.start();
  };

  return (
    <BulkDialog
      run={run}
      items={targets}
      labels={targets.map((meeting) => {
        const { day, clock } = words.span(meeting);
        const facts = [dayAndTime(day, clock), meeting.number];
        if (meeting.series !== '') facts.push(t('cancel.inSeries'));
        return (
          <div key={meeting.id}>
            <strong>
              <ForeignText>{words.name(meeting)}</ForeignText>
            </strong>
            <div className={styles['facts']}>{facts.join(' · ')}</div>
          </div>
        );
      })}
      title={t('cancel.title', { n: targets.length })}
      confirm={t('cancel.confirm', { n: targets.length })}
      keep={t('cancel.keep')}
      focusInside
      onConfirm={start}
      onClose={onClose}
    >
      <p>{t('cancel.consequence')}</p>
      {skipped > 0 && <p className={styles['skipped']}>{t('cancel.skipped', { n: skipped })}</p>}
      <ReasonField
        {...asked.field}
        label={t('cancel.reason')}
        readOnly={begun}
        problem={asked.isMissing ? t('cancel.reasonMissing') : undefined}
      />
    </BulkDialog>
  );
}

/** Cancels meetings for one reason (contract, operation 7, "取消预约会议"). */
export function createCancelRun(meetings: readonly MeetingRow[], reason: string): JobRun {
  return createJobRun({
    items: meetings,
    prepare: (meeting) => prepareCancel(meeting, reason),
  });
}
