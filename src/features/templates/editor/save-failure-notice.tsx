import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '#app/components/error-text.ts';
import { saysGone } from './refused-field.ts';
import { useTemplateEditing } from './template-context.ts';
import type { SaveFailure } from './use-save.ts';
import styles from './template-editor.module.css';

interface SaveFailureNoticeProps {
  readonly failure: Exclude<SaveFailure, { kind: 'changed-meanwhile' }>;
  /** It is told at a field, and the person was taken there. */
  readonly atField: boolean;
  readonly onAgain: () => void;
  /** Of a template that was deleted meanwhile. */
  readonly onMakeNew: () => void;
}

/** Why the template is not saved, on top of the form, with what to do about it. */
export function SaveFailureNotice(props: SaveFailureNoticeProps) {
  const { failure, atField, onAgain, onMakeNew } = props;
  const { t } = useTranslation('booking');
  const own = useTranslation('templateEditor').t;
  const { mode } = useTemplateEditing();
  const describe = useErrorText();
  const box = useRef<HTMLDivElement>(null);
  const { kind, error } = failure;
  const verb = mode.kind === 'edit' ? 'save' : 'make';

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
    if (kind === 'failed' && saysGone(error)) {
      return {
        title: own('gone.title'),
        description: (
          <>
            <p>{describe(error)}</p>
            <p>{own('gone.kept')}</p>
          </>
        ),
        action: (
          <Button type="primary" onClick={onMakeNew}>
            {own('gone.makeNew')}
          </Button>
        ),
      };
    }
    const unclear = kind === 'unclear';
    return {
      title: own(`failure.${kind === 'not-done' ? 'notDone' : kind}.${verb}`),
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
