import { platformNow } from '#app/api/platform-clock.ts';
import { WarningFilled } from '#app/components/icons/icons.tsx';
import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { presetOperations } from '#app/features/preset/api/presets.ts';
import { usePersonNames } from '#app/features/people/known-names.ts';
import { readKey } from '#app/api/read-key.ts';
import type { JobRun } from '#app/saving/bulk-run/job-run.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import type { DesignParts } from '#app/features/preset/design-parts.ts';
import styles from './push.module.css';
import type { PushedPreset, PushPlan } from './push-plan.ts';
import { comparedTo, createPushRun } from './push-run.ts';
import type { PushJob } from './push-run.ts';
import type { PushTarget } from './push-target.ts';
import { strangersThere, targetPeople } from './target-people.ts';
import { TargetName } from './target-name.tsx';

interface DifferencesProps {
  readonly preset: PushedPreset;
  readonly targets: readonly PushTarget[];
  readonly parts: DesignParts;
  readonly onBack: () => void;
  readonly onPush: (run: JobRun, jobs: readonly PushJob[]) => void;
}

/** What the push would do at each target; shown before anything is sent. */
export function Differences({ preset, targets, parts, onBack, onPush }: DifferencesProps) {
  const { t } = useTranslation('presets');
  // never the result of an earlier comparison: only what is shown here is replaced
  const [look] = useState(() => platformNow());
  const plans = useQueries({
    queries: targets.map((target) => {
      const { list, get } = presetOperations(target.kind, preset.family);
      return {
        queryKey: readKey([list, get], target, 'compared', look),
        queryFn: () => comparedTo(target, preset),
        staleTime: 'static',
        gcTime: 0,
      } as const;
    }),
  });
  const jobs = targets.flatMap((target, place): PushJob[] => {
    const plan = plans[place]?.data;
    return plan === undefined || plan.kind === 'same' ? [] : [{ target, plan }];
  });
  const everyPeople = useQueries({
    queries: targets.map((target) => targetPeople(target, look)),
  });
  // nobody pushes before who is missing was named
  const settled = [...plans, ...everyPeople].every(({ isPending }) => !isPending);
  const compared = plans.filter(({ data }) => data !== undefined).length;

  function push() {
    const run = createPushRun(preset.family, jobs);
    onPush(run, jobs);
    void run.start();
  }

  return (
    <>
      <ul className={styles['differences']}>
        {targets.map((target, place) => {
          const plan = plans[place];
          return (
            <li key={target.id}>
              <TargetName target={target} />
              {plan?.isError && (
                <ErrorNotice
                  title={t('push.checkFailed')}
                  error={plan.error}
                  onRetry={() => void plan.refetch()}
                />
              )}
              {plan?.isPending && <output className={styles['soft']}>{t('push.checking')}</output>}
              {plan?.data && <Plan plan={plan.data} parts={parts} />}
              {plan?.data && plan.data.kind !== 'same' && (
                <Strangers preset={preset} people={everyPeople[place]} />
              )}
            </li>
          );
        })}
      </ul>
      {settled && jobs.length === 0 && compared === targets.length && (
        <p className={styles['soft']}>{t('push.nothing')}</p>
      )}
      <div className={styles['pushFoot']}>
        <Button onClick={onBack}>{t('push.back')}</Button>
        {(jobs.length > 0 || !settled) && (
          <Button type="primary" disabled={!settled} onClick={push}>
            {t('push.go', { count: settled ? jobs.length : targets.length })}
          </Button>
        )}
      </div>
    </>
  );
}

interface StrangersProps {
  readonly preset: PushedPreset;
  readonly people: UseQueryResult<ReadonlySet<string>> | undefined;
}

/** Names people of the preset whom the target does not have. */
function Strangers({ preset, people }: StrangersProps) {
  const { t } = useTranslation(['meetingCheck', 'pictureProblems']);
  const { label } = usePersonNames();
  if (people === undefined) return null;
  if (people.isPending) {
    return <output className={styles['soft']}>{t('meetingCheck:push.reading')}</output>;
  }
  if (people.isError) {
    return (
      <ErrorNotice
        title={t('meetingCheck:push.failed')}
        error={people.error}
        onRetry={() => void people.refetch()}
      />
    );
  }
  const strangers = strangersThere(preset, people.data);
  if (strangers.length === 0) return null;
  const names = strangers.slice(0, MOST_NAMES).map(label).join(t('pictureProblems:join'));
  const count = strangers.length - MOST_NAMES;
  return (
    <p className={styles['strangers']}>
      <WarningFilled aria-hidden />{' '}
      {t('meetingCheck:push.strangers', {
        count: strangers.length,
        names:
          count > 0 ? t('pictureProblems:more', { names, count, total: strangers.length }) : names,
      })}
    </p>
  );
}

/** The most names listed; the rest are counted. */
const MOST_NAMES = 8;

interface PlanProps extends Pick<DifferencesProps, 'parts'> {
  readonly plan: PushPlan;
}

function Plan({ plan, parts }: PlanProps) {
  const { t } = useTranslation('presets');
  if (plan.kind === 'same') return <p className={styles['soft']}>{t('push.same')}</p>;
  if (plan.kind === 'new') return <p>{t('push.isNew')}</p>;
  return (
    <div>
      <p>{t('push.replaces')}</p>
      <parts.Changes changes={plan.changes} />
    </div>
  );
}
