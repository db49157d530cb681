import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { useSyncExternalStore } from 'react';
import { isApiError } from '#app/api/api-error.ts';
import { getPlatformLevel, levelOf, subscribePlatformLevel } from '#app/api/platform-level.ts';
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
  const level = useSyncExternalStore(subscribePlatformLevel, getPlatformLevel);
  const needed = isApiError(error) ? levelOf(error.operationId) : undefined;
  // asked before the level was known, and refused by a platform that does not have the operation
  if (needed !== undefined && level !== undefined && needed > level) {
    const description = t('needsLevel', { needed, level });
    return <Alert type="info" showIcon role="note" title={title} description={description} />;
  }
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
