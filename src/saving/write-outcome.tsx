import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '#app/components/error-text.ts';
import { isFailure, isLost, type Outcome } from './outcome.ts';

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
  const isUnknown = outcome.kind === 'unknown';
  const lost = isUnknown ? t('lost.unknown') : unchanged;
  return (
    <Alert
      type={isUnknown ? 'warning' : 'error'}
      showIcon
      role="alert"
      title={isLost(outcome) ? lost : t('lost.refused')}
      description={describe(outcome.error)}
      action={
        // a slow platform may still do what was not there
        isLost(outcome) && (
          <Button size="small" onClick={onLookAgain}>
            {t('lost.lookAgain')}
          </Button>
        )
      }
    />
  );
}
