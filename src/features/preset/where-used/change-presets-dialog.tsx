import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#app/components/dialog.tsx';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { JobReport, useJobRun } from '#app/saving/bulk-run/job-report.tsx';
import type { JobRun } from '#app/saving/bulk-run/job-run.ts';
import type { PresetOwner } from '../api/presets.ts';
import type { DesignEdit } from '../model/people-in-design.ts';
import type { PresetName } from '../model/people-index.ts';
import { createPresetChanges } from './preset-changes.ts';
import { usePresetWords } from './use-use-words.ts';
import styles from './where-used.module.css';

interface ChangePresetsDialogProps {
  readonly title: string;
  readonly owner: PresetOwner;
  readonly presets: readonly PresetName[];
  readonly edit: DesignEdit;
  readonly meetingNumber: string;
  readonly onClose: () => void;
}

/** Changes people in presets, which are saved when they are changed; names them first. */
export default function ChangePresetsDialog(props: ChangePresetsDialogProps) {
  const { title, presets, onClose } = props;
  const { t } = useTranslation('whereUsed');
  const [run] = useState(() => createPresetChanges(props));
  const { begun, active } = useJobRun(run);
  return (
    <Dialog
      open
      title={title}
      closable={!active}
      keyboard={!active}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={
        begun ? (
          <Button type="primary" disabled={active} onClick={onClose}>
            {t('presets.close')}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('presets.leave')}</Button>
            <Button type="primary" onClick={() => void run.start()}>
              {t('presets.save', { count: presets.length })}
            </Button>
          </>
        )
      }
    >
      <p>{t('presets.why', { count: presets.length })}</p>
      <Presets run={run} presets={presets} begun={begun} />
    </Dialog>
  );
}

interface PresetsProps {
  readonly run: JobRun;
  readonly presets: readonly PresetName[];
  readonly begun: boolean;
}

function Presets({ run, presets, begun }: PresetsProps) {
  const { t } = useTranslation('presets');
  const words = usePresetWords();
  const labels = presets.map((preset) => (
    <ForeignText key={`${preset.family}:${preset.id}`}>{words(preset)}</ForeignText>
  ));
  if (begun) return <JobReport run={run} labels={labels} changedText={t('push.changed')} />;
  return (
    <ul className={styles['presets']}>
      {labels.map((label) => (
        <li key={label.key}>{label}</li>
      ))}
    </ul>
  );
}
