import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '#app/components/error-text.ts';
import type { WriteOutcome } from './write-and-look.ts';

interface WriteOutcomeProps {
  readonly outcome: WriteOutcome | undefined;
  /** What is true when the look found nothing changed. */
  readonly unchanged: string;
  readonly onLookAgain: (error: unknown) => void;
}

/** In the dialog: why it was not done, or that nobody knows yet and how to find out. */
export function WriteOutcomeNotice({ outcome, unchanged, onLookAgain }: WriteOutcomeProps) {
  const { t } = useTranslation('meeting');
  const describe = useErrorText();
  if (outcome === undefined || outcome.outcome === 'done') return null;
  if (outcome.outcome === 'unknown') {
    return (
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t('lost.unknown')}
        description={describe(outcome.error)}
        action={
          <Button size="small" onClick={() => onLookAgain(outcome.error)}>
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
      title={outcome.answerLost ? unchanged : t('lost.refused')}
      description={describe(outcome.error)}
    />
  );
}
