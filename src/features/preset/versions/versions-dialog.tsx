import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#app/components/dialog.tsx';
import { Select } from '#app/components/form/select.tsx';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import type { DesignParts, PresetMeeting } from '../design-parts.ts';
import { designChanges } from '../model/design-changes.ts';
import { readDesign } from '../model/designs.ts';
import type { Design } from '../model/designs.ts';
import LargeDesign from '../plan/large-design.tsx';
import { MOST_VERSIONS } from './kept-versions.ts';
import type { KeptVersion } from './kept-versions.ts';
import styles from '../presets.module.css';

export interface VersionsDialogProps {
  /** The newest first; at least one. */
  readonly versions: readonly KeptVersion[];
  readonly design: Design;
  readonly meeting: PresetMeeting;
  readonly parts: DesignParts;
  readonly onRestore: (design: Design, savedAt: number) => void;
  readonly onClose: () => void;
}

/** An earlier version beside what is laid out now, both large. */
export default function VersionsDialog(props: VersionsDialogProps) {
  const { versions, design, meeting, parts, onRestore, onClose } = props;
  const { t } = useTranslation(['designFiles', 'presets']);
  const format = useTimeFormat();
  const earlier = versions.map((version) => ({
    ...version,
    design: readDesign(design.family, version.params),
    changes: designChanges(readDesign(design.family, version.params), design),
  }));
  // the newest is mostly what is laid out
  const [place, setPlace] = useState(() =>
    Math.max(
      0,
      earlier.findIndex(({ changes }) => changes.length > 0),
    ),
  );
  const chosen = earlier[place];
  const timeOf = (at: number) => format.dateTime(new Date(at));
  if (chosen === undefined) return null;
  return (
    <Dialog
      open
      width="min(1600px, 96vw)"
      title={t('versions.title')}
      okText={t('versions.restore')}
      cancelText={t('versions.close')}
      okButtonProps={{ disabled: chosen.changes.length === 0 }}
      onOk={() => {
        onRestore(chosen.design, chosen.savedAt);
        onClose();
      }}
      onCancel={onClose}
    >
      <div className={styles['changed']}>
        <p className={styles['soft']}>{t('versions.why', { most: MOST_VERSIONS })}</p>
        <Select
          aria-label={t('versions.choose')}
          value={place}
          options={earlier.map((one, index) => ({ value: index, label: timeOf(one.savedAt) }))}
          onChange={setPlace}
        />
        <div className={styles['versions']}>
          <section className={styles['version']}>
            <h3>{t('versions.before', { time: timeOf(chosen.savedAt) })}</h3>
            <LargeDesign design={chosen.design} meeting={meeting} parts={parts} />
          </section>
          <section className={styles['version']}>
            <h3>{t('versions.now')}</h3>
            <LargeDesign design={design} meeting={meeting} parts={parts} />
            {chosen.changes.length === 0 ? (
              <p className={styles['soft']}>{t('versions.same')}</p>
            ) : (
              <parts.Changes changes={chosen.changes} />
            )}
          </section>
        </div>
      </div>
    </Dialog>
  );
}
