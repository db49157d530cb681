import { Button } from '#app/components/button/button.tsx';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visibleName } from '#app/lib/foreign-text.ts';
import { JobReport, useJobRun } from '#app/saving/bulk-run/job-report.tsx';
import { countJobs } from '#app/saving/bulk-run/job-run.ts';
import { addPresets, isPerhapsThere } from './add-presets.ts';
import type { Adding, NewPreset } from './add-presets.ts';
import type { PresetOwner } from '../api/presets.ts';
import styles from './transfer.module.css';

interface AddedPresetsProps {
  readonly adding: Adding;
  readonly presets: readonly NewPreset[];
  /** Whether something is being sent. */
  readonly onBusy: (busy: boolean) => void;
  /** Called when the first of them is there, and when none is there any more. */
  readonly onThere?: (there: boolean) => void;
  readonly onClose: () => void;
}

/** Starts to add presets to those of an owner. */
export function startAdding(owner: PresetOwner, presets: readonly NewPreset[]): Adding {
  const adding = addPresets(owner, presets);
  void adding.run.start();
  return adding;
}

/** The result of adding presets, which can be taken back. */
export function AddedPresets(props: AddedPresetsProps) {
  const { adding, presets, onBusy, onThere, onClose } = props;
  const { t } = useTranslation(['designFiles', 'presets']);
  const [back, setBack] = useState<ReturnType<Adding['takeBack']>>();
  const run = back ?? adding.run;
  const { active, jobs } = useJobRun(run);
  useEffect(() => onBusy(active), [active, onBusy]);
  const { done } = countJobs(jobs);
  const there = back === undefined ? done > 0 : done < jobs.length;
  const tell = useEffectEvent((now: boolean) => onThere?.(now));
  useEffect(() => tell(there), [there]);
  const added = presets.filter((_, place) => isPerhapsThere(adding.run.get().jobs[place]));
  const labels = (back === undefined ? presets : added).map(
    ({ name }) => visibleName(name) || t('presets:unnamed'),
  );
  return (
    <>
      <p className={styles['soft']}>{t(back === undefined ? 'added.why' : 'added.takingBack')}</p>
      <JobReport run={run} labels={labels} />
      <div className={styles['buttons']}>
        <Button type="primary" disabled={active} onClick={onClose}>
          {t('presets:push.done')}
        </Button>
        {back === undefined && (
          <Button
            disabled={active || added.length === 0}
            onClick={() => {
              const removal = adding.takeBack();
              setBack(removal);
              void removal.start();
            }}
          >
            {t('added.takeBack')}
          </Button>
        )}
      </div>
    </>
  );
}
