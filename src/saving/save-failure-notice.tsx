import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '#app/components/error-text.ts';
import type { Failure } from './outcome.ts';
import styles from './saving.module.css';

/** Keys of the texts for each outcome: certainly not saved, looked for and not found, or unknown. */
export type FailureText = 'failed' | 'notDone' | 'unclear';

interface SaveFailureNoticeProps {
  readonly failure: Failure;
  /** The refusal is shown at a field, and the user was taken there. */
  readonly atField: boolean;
  /** The title for each outcome. */
  readonly titleOf: (how: FailureText) => string;
  /** Set when there is an alternative to retrying. */
  readonly instead:
    | { readonly title: string; readonly description: ReactNode; readonly action: ReactNode }
    | undefined;
  readonly onAgain: () => void;
}

/** Explains above the form why it was not saved, and offers what to do about it. */
export function SaveFailureNotice(props: SaveFailureNoticeProps) {
  const { failure, atField, titleOf, instead, onAgain } = props;
  const { t } = useTranslation('booking');
  const describe = useErrorText();
  const box = useRef<HTMLDivElement>(null);
  const { error } = failure;
  const how = textOf(failure);
  const unclear = how === 'unclear';

  useEffect(() => {
    if (!atField) {
      box.current?.scrollIntoView({ block: 'nearest' });
      box.current?.focus({ preventScroll: true });
    }
  }, [atField]);

  const content = instead ?? {
    title: titleOf(how),
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
  return (
    <div ref={box} tabIndex={-1} className={styles['failure']}>
      <Alert type="error" showIcon role="alert" {...content} />
    </div>
  );
}

function textOf(failure: Failure): FailureText {
  if (failure.kind === 'unknown') return 'unclear';
  return failure.kind === 'not-done' && failure.answerLost ? 'notDone' : 'failed';
}
