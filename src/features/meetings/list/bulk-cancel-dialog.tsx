import { useQueryClient } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingRow } from '#app/api/queries/meetings.ts';
import { JobReport, useJobRun } from '#app/components/bulk-run/job-report.tsx';
import { createCancelRun } from './cancel-run.ts';
import { canBeCancelled } from './selection.ts';
import type { MeetingWords } from './use-meeting-words.ts';
import styles from './meetings.module.css';

interface BulkCancelDialogProps {
  readonly meetings: readonly MeetingRow[];
  readonly words: MeetingWords;
  /** Told which were cancelled. */
  readonly onClose: (cancelled: readonly MeetingRow[]) => void;
}

/** Cancels several meetings for one reason, with a result for each. */
export default function BulkCancelDialog({ meetings, words, onClose }: BulkCancelDialogProps) {
  const { t } = useTranslation('meetings');
  const queryClient = useQueryClient();
  const id = useId();
  const [targets] = useState(() => meetings.filter(canBeCancelled));
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [run, setRun] = useState(() => createCancelRun(targets, ''));
  const { jobs, active, begun } = useJobRun(run);
  const skipped = meetings.length - targets.length;

  const start = () => {
    const given = reason.trim();
    setMissing(given === '');
    if (given === '') return;
    const cancelling = createCancelRun(targets, given);
    setRun(cancelling);
    void cancelling.start();
  };
  const close = () => {
    if (active) return;
    if (begun) void queryClient.invalidateQueries({ queryKey: ['meetings'] });
    onClose(targets.filter((_, place) => jobs[place]?.state === 'done'));
  };

  return (
    <Modal
      open
      title={t('cancel.title', { n: targets.length })}
      width={620}
      mask={{ closable: false }}
      closable={!active}
      keyboard={!active}
      onCancel={close}
      footer={
        begun ? (
          <Button
            type="primary"
            disabled={active}
            title={active ? t('cancel.stopFirst') : undefined}
            onClick={close}
          >
            {t('cancel.close')}
          </Button>
        ) : (
          <>
            <Button onClick={close}>{t('cancel.keep')}</Button>
            <Button type="primary" danger disabled={targets.length === 0} onClick={start}>
              {t('cancel.confirm', { n: targets.length })}
            </Button>
          </>
        )
      }
    >
      <p>{t('cancel.consequence')}</p>
      {skipped > 0 && <p className={styles['skipped']}>{t('cancel.skipped', { n: skipped })}</p>}
      <div className={styles['reason']}>
        <label htmlFor={id}>{t('cancel.reason')}</label>
        <Input.TextArea
          id={id}
          rows={3}
          value={reason}
          readOnly={begun}
          required
          aria-invalid={missing}
          aria-describedby={missing ? `${id}-missing` : undefined}
          {...(missing && { status: 'error' })}
          onChange={(event) => {
            setReason(event.target.value);
            setMissing(false);
          }}
        />
        {missing && (
          <p id={`${id}-missing`} role="alert" className={styles['problem']}>
            {t('cancel.reasonMissing')}
          </p>
        )}
      </div>
      <JobReport
        run={run}
        labels={targets.map((meeting) => {
          const { day, clock } = words.span(meeting);
          const facts = [`${day} ${clock}`, meeting.number];
          if (meeting.series !== '') facts.push(t('cancel.inSeries'));
          return (
            <div key={meeting.id}>
              <strong>{words.name(meeting)}</strong>
              <div className={styles['facts']}>{facts.join(' · ')}</div>
            </div>
          );
        })}
      />
    </Modal>
  );
}
