import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import type { JsonObject } from '#app/lib/json.ts';
import { designChanges } from './model/design-changes.ts';
import { newDesign, readDesign } from './model/designs.ts';
import type { Design } from './model/designs.ts';
import type { DesignParts, PresetMeeting } from './design-parts.ts';
import styles from './presets.module.css';

const LargeDesign = lazyPart(() => import('./plan/large-design.tsx'));

interface ChangedPresetProps {
  readonly parts: DesignParts;
  readonly meeting: PresetMeeting;
  readonly opened: JsonObject | undefined;
  readonly mine: Design;
  readonly myName: string;
  readonly theirs: JsonObject;
  /** Saves what both sides changed; undefined where they changed the same. */
  readonly onCombine: (() => void) | undefined;
  readonly onSaveMine: () => void;
  readonly onTakeTheirs: () => void;
  readonly onBack: () => void;
}

/** Resolves a conflict on the open preset: shows what each side changed and lets the user choose a version. */
export function ChangedPreset(props: ChangedPresetProps) {
  const {
    parts,
    meeting,
    opened,
    mine,
    myName,
    theirs,
    onCombine,
    onSaveMine,
    onTakeTheirs,
    onBack,
  } = props;
  const { t } = useTranslation('presets');
  const box = useRef<HTMLElement>(null);
  const { family } = mine;
  const base = opened === undefined ? newDesign(family) : readDesign(family, opened);
  const other = readDesign(family, theirs);

  useEffect(() => box.current?.focus(), []);

  return (
    <section
      ref={box}
      tabIndex={-1}
      className={styles['changed']}
      aria-label={t('changedMeanwhile.title')}
    >
      <Alert
        type="warning"
        showIcon
        title={t('changedMeanwhile.title')}
        description={t('changedMeanwhile.why')}
      />
      <div className={styles['versions']}>
        <Version
          parts={parts}
          meeting={meeting}
          title={t('changedMeanwhile.mine')}
          design={mine}
          name={myName}
          base={base}
        />
        <Version
          parts={parts}
          meeting={meeting}
          title={t('changedMeanwhile.theirs')}
          design={other}
          name={other.value.name}
          base={base}
        />
      </div>
      <div className={styles['line']}>
        {onCombine && (
          <Button type="primary" onClick={onCombine}>
            {t('changedMeanwhile.combine')}
          </Button>
        )}
        <Button type={onCombine ? 'default' : 'primary'} danger onClick={onSaveMine}>
          {t('changedMeanwhile.saveMine')}
        </Button>
        <Button onClick={onTakeTheirs}>{t('changedMeanwhile.takeTheirs')}</Button>
        <Button onClick={onBack}>{t('changedMeanwhile.back')}</Button>
      </div>
    </section>
  );
}

interface VersionProps extends Pick<ChangedPresetProps, 'parts' | 'meeting'> {
  readonly title: string;
  readonly design: Design;
  readonly name: string;
  /** The design as it was opened. */
  readonly base: Design;
}

function Version({ parts, meeting, title, design, name, base }: VersionProps) {
  const { t } = useTranslation('presets');
  const changes = designChanges(base, design);
  return (
    <section className={styles['version']}>
      <h3>{title}</h3>
      <Suspense>
        <LargeDesign design={design} meeting={meeting} parts={parts} />
      </Suspense>
      {name !== base.value.name && <p>{t('changedMeanwhile.renamed', { name })}</p>}
      {changes.length === 0 && name === base.value.name && (
        <p className={styles['soft']}>{t('changedMeanwhile.nothing')}</p>
      )}
      <parts.Changes changes={changes} />
    </section>
  );
}
