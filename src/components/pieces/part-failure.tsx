import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../error-text.ts';
import { PlainDialog } from '../plain-dialog/plain-dialog.tsx';
import { reloadConsole, reloadIfHarmless } from './console-version.ts';
import { MissingPiece } from './load-piece.ts';

interface PartFailureProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Stands in place of a part that did not come; changes over to a newer console where that is the reason. */
export function PartFailure({ error, onRetry }: PartFailureProps) {
  const { t } = useTranslation('shell');
  const describe = useErrorText();
  const isUpdated = useReloadForUpdate(error);
  return (
    <Alert
      type={isUpdated ? 'info' : 'error'}
      showIcon
      role="alert"
      title={t(isUpdated ? 'pieces.updated' : 'pieces.failed')}
      description={describe(error)}
      action={
        <Button size="small" onClick={isUpdated ? reloadConsole : onRetry}>
          {t(isUpdated ? 'errorPage.reload' : 'retry')}
        </Button>
      }
    />
  );
}

interface OverlayFailureProps extends PartFailureProps {
  readonly onClose: () => void;
}

/** {@link PartFailure} over the page. */
export function OverlayFailure({ error, onRetry, onClose }: OverlayFailureProps) {
  const { t } = useTranslation('shell');
  return (
    <PlainDialog label={t('pieces.failed')} onClose={onClose}>
      <PartFailure error={error} onRetry={onRetry} />
      <Button onClick={onClose}>{t('pieces.close')}</Button>
    </PlainDialog>
  );
}

/** Whether something is missing because the console was updated; changes over where that hurts nobody. */
export function useReloadForUpdate(error: unknown): boolean {
  const isUpdated = error instanceof MissingPiece && error.why === 'updated';
  useEffect(() => {
    if (isUpdated) reloadIfHarmless();
  }, [isUpdated]);
  return isUpdated;
}
