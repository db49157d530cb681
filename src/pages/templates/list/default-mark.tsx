import { useTranslation } from 'react-i18next';
import styles from './templates.module.css';

/** The mark of the default template: a shape and a word. */
export function DefaultMark() {
  const { t } = useTranslation('templates');
  return (
    <span className={styles['default']}>
      <span className={styles['star']} aria-hidden />
      {t('defaultMark')}
    </span>
  );
}
