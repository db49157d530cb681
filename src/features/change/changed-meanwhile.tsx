import { Alert, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFooter } from '#app/saving/form-footer.tsx';
import { ThreeWayView } from '#app/saving/three-way/three-way-view.tsx';
import { defaultSide, pathId } from '#app/lib/three-way.ts';
import type { Choices, Difference } from '#app/lib/three-way.ts';
import { useVersionWords } from './use-version-words.tsx';
import styles from './versions.module.css';

interface ChangedMeanwhileProps {
  /** A sentence that says what another user changed. */
  readonly title: string;
  readonly why: string;
  readonly differences: readonly Difference[];
  readonly busy: boolean;
  readonly onSave: (choices: Choices) => void;
  readonly onBack: () => void;
}

/** Resolves a conflict: somebody else changed the edited object, and the user chooses field by field. */
export function ChangedMeanwhile(props: ChangedMeanwhileProps) {
  const { title, why, differences, busy, onSave, onBack } = props;
  const { t } = useTranslation('booking');
  const inWords = useVersionWords();
  const [choices, setChoices] = useState<Choices>(new Map());
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => box.current?.focus(), []);

  const rows = differences.map((difference) => {
    const { label, say } = inWords(difference);
    const id = pathId(difference.path);
    return {
      id,
      label,
      state: difference.state,
      opened: say(difference.base),
      mine: say(difference.mine),
      theirs: say(difference.theirs),
      chosen: choices.get(id) ?? defaultSide(difference),
    };
  });
  return (
    <section ref={box} tabIndex={-1} className={styles['changed']} aria-label={title}>
      <Alert type="warning" showIcon title={title} description={why} />
      <ThreeWayView
        rows={rows}
        onChoose={(id, side) => setChoices(new Map([...choices, [id, side]]))}
      />
      <FormFooter
        ways={
          <>
            <Button onClick={onBack}>{t('threeWay.back')}</Button>
            <Button type="primary" loading={busy} onClick={() => onSave(choices)}>
              {t('threeWay.save')}
            </Button>
          </>
        }
      />
    </section>
  );
}
