import { useQuery } from '@tanstack/react-query';
import { Button } from '#app/components/button/button.tsx';
import { SideDrawer } from '#app/components/side-drawer.tsx';
import { useState, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { presetQueries } from '#app/features/preset/api/presets.ts';
import type { JobRun } from '#app/saving/bulk-run/job-run.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { PageLoading } from '#app/components/page-loading.tsx';
import { readDesign } from '#app/features/preset/model/designs.ts';
import type { PushProps } from '#app/features/preset/presets-panel.tsx';
import { JobReport, useJobRun } from '#app/saving/bulk-run/job-report.tsx';
import styles from './push.module.css';
import { Differences } from './differences.tsx';
import type { PushJob } from './push-run.ts';
import type { PushTarget } from './push-target.ts';
import { TargetList } from './target-list.tsx';
import { TargetName } from './target-name.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';

/** Pushes one preset to several meetings or templates: choose the targets, compare, and see the results. */
export function PushDrawer({ owner, address, meetingNumber, parts, onClose }: PushProps) {
  const { t } = useTranslation('presets');
  const { family, id } = address;
  const read = useQuery(presetQueries.one(owner, family, id));
  const [chosen, setChosen] = useState<readonly PushTarget[]>([]);
  const [comparing, setComparing] = useState(false);
  const [pushing, setPushing] = useState<{ run: JobRun; jobs: readonly PushJob[] }>();
  const [busy, setBusy] = useState(false);
  const preset = read.data && { family, read: read.data, from: meetingNumber };
  const design = read.data && readDesign(family, read.data);

  return (
    <SideDrawer
      open
      size="min(720px, 100vw)"
      title={t('push.title', { name: visibleName(design?.value.name) || t('unnamed') })}
      mask={{ closable: false }}
      closable={!busy}
      keyboard={!busy}
      onClose={onClose}
    >
      <div className={styles['push']}>
        {read.isError && (
          <ErrorNotice
            title={t('oneFailed')}
            error={read.error}
            onRetry={() => void read.refetch()}
          />
        )}
        {read.isPending && <PageLoading />}
        {design && <parts.Summary design={design} />}
        {preset && !comparing && (
          <>
            <p className={styles['soft']}>{t('push.explain')}</p>
            <TargetList except={owner} chosen={chosen} onChoose={setChosen} />
            <div className={styles['pushFoot']}>
              <Button
                type="primary"
                disabled={chosen.length === 0}
                onClick={() => setComparing(true)}
              >
                {t('push.next')}
              </Button>
            </div>
          </>
        )}
        {preset && comparing && !pushing && (
          <Differences
            preset={preset}
            targets={chosen}
            parts={parts}
            onBack={() => setComparing(false)}
            onPush={(run, jobs) => setPushing({ run, jobs })}
          />
        )}
        {pushing && (
          <PushReport run={pushing.run} jobs={pushing.jobs} onBusy={setBusy} onClose={onClose} />
        )}
      </div>
    </SideDrawer>
  );
}

interface PushReportProps {
  readonly run: JobRun;
  readonly jobs: readonly PushJob[];
  readonly onBusy: (busy: boolean) => void;
  readonly onClose: () => void;
}

/** The result of the push at each target. */
function PushReport({ run, jobs, onBusy, onClose }: PushReportProps) {
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
