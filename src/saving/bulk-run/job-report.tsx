import { Button } from '#app/components/button/button.tsx';
import { memo, useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { holdWriteReports } from '#app/api/writes.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { JobMarkIcon } from '#app/components/job-mark.tsx';
import { countJobs, jobMark, type JobRun, type JobRunSnapshot, type JobState } from './job-run.ts';
import { FirstRows } from '#app/components/first-rows.tsx';
import styles from './job-report.module.css';

export function useJobRun(run: JobRun): JobRunSnapshot {
  return useSyncExternalStore(run.subscribe, run.get);
}

interface JobReportProps {
  readonly run: JobRun;
  /**
   * The label of each job, in the order of the run's items. Pass the same array on each render where there are
   * many.
   */
  readonly labels: readonly ReactNode[];
  /** Shown for a job that was not sent because somebody else changed its object. */
  readonly changedText?: string;
}

/** Shows the progress and the result of each job, with buttons to stop, to look again and to retry. */
export function JobReport({ run, labels, changedText }: JobReportProps) {
  const { t } = useTranslation('bulkRun');
  const { jobs, active, stopping, begun } = useJobRun(run);
  // the page below reloads once, when the report is closed
  useEffect(holdWriteReports, []);
  const counts = countJobs(jobs);
  const ended = jobs.length - counts.left;
  const words = [
    t('doneOf', { done: counts.done, all: jobs.length }),
    ...(counts.failed > 0 ? [t('failedCount', { n: counts.failed })] : []),
    ...(counts.unknown > 0 ? [t('unknownCount', { n: counts.unknown })] : []),
  ];
  return (
    <div>
      {begun && (
        <>
          <progress
            aria-label={t('progress')}
            max={jobs.length}
            value={ended}
            className={styles['bar']}
          />
          <div className={styles['summary']}>
            <output>{words.join(t('separator'))}</output>
            {active && (
              <Button size="small" disabled={stopping} onClick={run.stop}>
                {stopping ? t('stopping') : t('stop')}
              </Button>
            )}
            {!active && counts.unknown > 0 && (
              <Button size="small" onClick={() => void run.checkUnknown()}>
                {t('check')}
              </Button>
            )}
            {!active && counts.failed > 0 && (
              <Button size="small" onClick={() => void run.retryFailed()}>
                {t('retryFailed', { n: counts.failed })}
              </Button>
            )}
            {!active && counts.left > 0 && (
              <Button size="small" onClick={() => void run.start()}>
                {t('resume', { n: counts.left })}
              </Button>
            )}
          </div>
        </>
      )}
      <FirstRows of={[...jobs.entries()]} always={([, job]) => job.kind === 'running'}>
        {(shown, more) => (
          <>
            <ul className={styles['jobs']}>
              {shown.map(([place, job]) => (
                <JobLine
                  key={place}
                  job={job}
                  label={labels[place]}
                  begun={begun}
                  changedText={changedText}
                />
              ))}
            </ul>
            {more}
          </>
        )}
      </FirstRows>
    </div>
  );
}

interface JobLineProps {
  readonly job: JobState;
  readonly label: ReactNode;
  readonly begun: boolean;
  readonly changedText: string | undefined;
}

/** Memoized so that it renders only when its own job changes: a run of hundreds reports each job twice. */
const JobLine = memo(function JobLine({ job, label, begun, changedText }: JobLineProps) {
  const mark = jobMark(job);
  return (
    <li data-state={mark}>
      <JobMarkIcon shape={mark === 'checking' ? 'running' : mark} />
      <div className={styles['label']}>{label}</div>
      {begun && <JobOutcome job={job} changedText={changedText} />}
    </li>
  );
});

function JobOutcome({ job, changedText }: Pick<JobLineProps, 'job' | 'changedText'>) {
  const { t } = useTranslation('bulkRun');
  const describe = useErrorText();
  return (
    <div className={styles['outcome']}>
      {t(`states.${jobMark(job)}`)}
      {'error' in job && <div className={styles['why']}>{describe(job.error)}</div>}
      {job.kind === 'changed-meanwhile' && <div className={styles['why']}>{changedText}</div>}
    </div>
  );
}
