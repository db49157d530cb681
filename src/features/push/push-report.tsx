import { Button } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { JobReport, useJobRun } from '#app/saving/bulk-run/job-report.tsx';
import type { JobRun } from '#app/saving/bulk-run/job-run.ts';
import styles from './push.module.css';
import type { PushJob } from './push-run.ts';
import { TargetName } from './target-name.tsx';

interface PushReportProps {
  readonly run: JobRun;
  readonly jobs: readonly PushJob[];
  readonly onBusy: (busy: boolean) => void;
  readonly onClose: () => void;
}

/** The result of the push at each target. */
export function PushReport({ run, jobs, onBusy, onClose }: PushReportProps) {
  const { t } = useTranslation('presets');
  const { active } = useJobRun(run);
  useEffect(() => onBusy(active), [active, onBusy]);
  return (
    <>
      <JobReport
        run={run}
        changedText={t('push.changed')}
        labels={jobs.map(({ target }) => (
          <TargetName key={target.id} target={target} />
        ))}
      />
      <div className={styles['pushFoot']}>
        <Button
          type="primary"
          disabled={active}
          title={active ? t('push.stopFirst') : undefined}
          onClick={onClose}
        >
          {t('push.done')}
        </Button>
      </div>
    </>
  );
}
