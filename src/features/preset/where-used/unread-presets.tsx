import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import type { PeoplePlaces } from './people-places.tsx';

/** Tells that some presets could not be read, so that what is said of people is not all. */
export function UnreadPresets({ places }: { readonly places: PeoplePlaces }) {
  const { t } = useTranslation('whereUsed');
  const { unread, onReadAgain } = places;
  if (unread === null) return null;
  return <ErrorNotice title={t('presets.unread')} error={unread} onRetry={onReadAgain} />;
}
