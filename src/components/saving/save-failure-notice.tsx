import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '#app/components/error-text.ts';
import type { SaveFailure } from './use-save.ts';
import styles from './saving.module.css';

type Told = Exclude<SaveFailure, { kind: 'changed-meanwhile' }>;

interface SaveFailureNoticeProps {
  readonly failure: Told;
  /** It is told at a field, and the person was taken there. */
  readonly atField: boolean;
  /** What is true now, by how it ended. */
  readonly titleOf: (kind: 'failed' | 'notDone' | 'unclear') => string;
  /** Where what was edited is not there any more: what to say of that, and the way on. */
  readonly gone:
    { readonly title: string; readonly kept: string; readonly makeNew: string } | undefined;
  readonly onAgain: () => void;
  readonly onMakeNew: () => void;
}

/** Why it is not saved, on top of the form, with what to do about it. */
export function SaveFailureNotice(props: SaveFailureNoticeProps) {
  const { failure, atField, titleOf, gone, onAgain, onMakeNew } = props;
  const { t } = useTranslation('booking');
  const describe = useErrorText();
  const box = useRef<HTMLDivElement>(null);
  const { kind, error } = failure;

  useEffect(() => {
    if (!atField) {
      box.current?.scrollIntoView({ block: 'nearest' });
      box.current?.focus({ preventScroll: true });
    }
  }, [atField]);

  return (
    <div ref={box} tabIndex={-1} className={styles['failure']}>
      <Alert type="error" showIcon role="alert" {...content()} />
    </div>
  );

  function content() {
    if (gone !== undefined) {
      return {
        title: gone.title,
        description: (
          <>
            <p>{describe(error)}</p>
            <p>{gone.kept}</p>
          </>
        ),
        action: (
          <Button type="primary" onClick={onMakeNew}>
            {gone.makeNew}
          </Button>
        ),
      };
    }
    const unclear = kind === 'unclear';
    return {
      title: titleOf(kind === 'not-done' ? 'notDone' : kind),
      description: (
        <>
          <p>{describe(error)}</p>
          <p>{t(unclear ? 'failure.unclearWhy' : 'failure.kept')}</p>
        </>
      ),
      action: (
        <Button onClick={onAgain}>{t(unclear ? 'failure.checkAndRetry' : 'failure.again')}</Button>
      ),
    };
  }
}
