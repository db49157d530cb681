import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '#app/components/error-text.ts';
import { isFailure, type Outcome } from './outcome.ts';

interface WriteOutcomeNoticeProps {
  readonly outcome: Outcome | undefined;
  /** What is true if the look found nothing changed. */
  readonly unchanged: string;
  readonly onLookAgain: () => void;
}

/** Explains in the dialog why the write was not done, or that its outcome is unknown and how to find out. */
export function WriteOutcomeNotice({ outcome, unchanged, onLookAgain }: WriteOutcomeNoticeProps) {
  const { t } = useTranslation('meeting');
  const describe = useErrorText();
  if (!isFailure(outcome)) return null;
  if (outcome.kind === 'unknown') {
    return (
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t('lost.unknown')}
        description={describe(outcome.error)}
        action={
          <Button size="small" onClick={onLookAgain}>
            {t('lost.lookAgain')}
          </Button>
        }
      />
    );
  }
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={outcome.kind === 'not-done' && outcome.answerLost ? unchanged : t('lost.refused')}
      description={describe(outcome.error)}
    />
  );
}
