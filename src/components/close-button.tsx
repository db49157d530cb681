import { CloseOutlined } from './icons/icons.tsx';
import { useTranslation } from 'react-i18next';
import styles from './close-button.module.css';

/** Puts away what it stands in. */
export function CloseButton({ onClick }: { readonly onClick: () => void }) {
  const { t } = useTranslation('shell');
  return (
    <button type="button" className={styles['close']} aria-label={t('close')} onClick={onClick}>
      <CloseOutlined aria-hidden />
    </button>
  );
}
