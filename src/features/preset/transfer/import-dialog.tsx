import { Alert } from '#app/components/alert/alert.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#app/components/dialog.tsx';
import { usePersonNames } from '#app/features/people/known-names.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { keepZones } from '#app/features/tv-wall/styles/box-plans.ts';
import type { PresetOwner } from '../api/presets.ts';
import type { PresetMeeting } from '../design-parts.ts';
import { readDesign } from '../model/designs.ts';
import type { DesignFamily } from '../model/designs.ts';
import { movedToMeeting } from '../model/moved-to-meeting.ts';
import { peopleIn } from '../model/people-in-design.ts';
import type { Adding, NewPreset } from './add-presets.ts';
import { AddedPresets, startAdding } from './added-presets.tsx';
import type { ReadFile } from './preset-file.ts';
import { useFileProblemText } from './use-file-problem-text.ts';
import styles from './transfer.module.css';

export interface ImportPresetsDialogProps {
  readonly file: string;
  readonly content: ReadFile;
  readonly family: DesignFamily;
  readonly ensureOwner: () => PresetOwner;
  readonly meeting: PresetMeeting;
  readonly onClose: () => void;
}

/** Adds the presets of a file: what is in it, who is in it without being in the meeting, and what came of it. */
export default function ImportPresetsDialog(props: ImportPresetsDialogProps) {
  const { file, content, family, ensureOwner, meeting, onClose } = props;
  const { t } = useTranslation(['designFiles', 'presets']);
  const { label } = usePersonNames();
  const inWords = useFileProblemText();
  const [adding, setAdding] = useState<Adding>();
  const [busy, setBusy] = useState(false);
  const presets: readonly NewPreset[] =
    'problem' in content
      ? []
      : content.presets
          .filter((one) => one.family === family)
          .map((one) => ({ ...one, params: movedToMeeting(one.params, '', meeting.number) }));
  const zones = 'problem' in content || family !== 'wall' ? [] : content.zones;
  const members = new Set(meeting.people.map(personKey));
  const people = presets.flatMap(({ params }) => peopleIn(readDesign(family, params)));
  const strangers = [
    ...new Map(people.map(({ person }) => [personKey(person), person])).entries(),
  ].flatMap(([key, person]) => (members.has(key) ? [] : [label(person)]));
  const problem =
    'problem' in content
      ? inWords(content.problem)
      : presets.length === 0
        ? t('import.problems.no-presets')
        : undefined;

  return (
    <Dialog
      open
      title={t('import.title', { file: visibleName(file) })}
      okText={t('import.go', { count: presets.length })}
      cancelText={t('versions.close')}
      okButtonProps={{ disabled: problem !== undefined }}
      closable={!busy}
      mask={{ closable: false }}
      {...(adding && { footer: null })}
      onOk={() => {
        setAdding(startAdding(ensureOwner(), presets));
        keepZones(zones);
      }}
      onCancel={onClose}
    >
      <div className={styles['dialog']}>
        {problem !== undefined && (
          <Alert
            type="error"
            showIcon
            role="alert"
            title={t('import.refused', { file: visibleName(file) })}
            description={problem}
          />
        )}
        {adding === undefined && problem === undefined && (
          <>
            <ul>
              {presets.map(({ name }, place) => (
                // a file may name two presets alike
                // oxlint-disable-next-line react/no-array-index-key
                <li key={place}>{visibleName(name) || t('presets:unnamed')}</li>
              ))}
            </ul>
            {zones.length > 0 && (
              <p className={styles['soft']}>
                {t('import.zones', { count: zones.flatMap((one) => one.zones).length })}
              </p>
            )}
            {strangers.length > 0 && (
              <p className={styles['soft']}>
                {t('take.notInMeeting', { count: strangers.length })} {strangers.join(t('join'))}
              </p>
            )}
          </>
        )}
        {adding && (
          <AddedPresets adding={adding} presets={presets} onBusy={setBusy} onClose={onClose} />
        )}
      </div>
    </Dialog>
  );
}
