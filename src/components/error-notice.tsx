import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useErrorText } from './error-text.ts';

interface ErrorNoticeProps {
  /** What could not be done, in words. */
  readonly title: string;
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** A failure at the place it concerns, with the way to try again. */
export function ErrorNotice({ title, error, onRetry }: ErrorNoticeProps) {
  const { t } = useTranslation('shell');
  const describe = useErrorText();
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title}
      description={describe(error)}
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {t('retry')}
          </Button>
        )
      }
    />
  );
}
