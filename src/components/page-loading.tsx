import { useTranslation } from 'react-i18next';
import styles from './page-loading.module.css';

/** Stands while a page's code is on its way; shows nothing for the first moments, so that quick loads do not flash. */
export function PageLoading() {
  const { t } = useTranslation('shell');
  return (
    <output className={styles['loading']}>
      <span className="visually-hidden">{t('loading')}</span>
      <i />
      <i />
      <i />
    </output>
  );
}
