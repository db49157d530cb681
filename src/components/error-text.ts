import { useTranslation } from 'react-i18next';
import { isApiError } from '#app/api/api-error.ts';
import { MissingPiece } from './pieces/load-piece.ts';

/**
 * An error in the person's words. The same number means different things in different modules, so the
 * platform's own words come first, then ours for the number, then the number itself (field notes, section 3).
 */
export function useErrorText(): (error: unknown) => string {
  const { t, i18n } = useTranslation('errors');
  return (error) => {
    if (error instanceof MissingPiece) return t(`pieces.${error.why}`);
    if (!isApiError(error)) return t('unexpected');
    const { failure, code, description, status } = error;
    if (failure === 'http') return t('http', { status: status ?? '' });
    if (failure !== 'refused') return t(failure);
    const ours: unknown = i18n.getResource(i18n.language, 'errors', `codes.${code}`);
    const reason = description ?? (typeof ours === 'string' ? ours : undefined);
    if (code === undefined) return reason ?? t('refusedBare');
    return reason === undefined
      ? t('refusedCode', { code })
      : t('refusedWithCode', { reason, code });
  };
}
