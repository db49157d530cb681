import { useTranslation } from 'react-i18next';
import styles from './designer-skeleton.module.css';

/** Where a designer will be in a moment: its panel and its stage, still blank. */
export function DesignerSkeleton() {
  const { t } = useTranslation('designer');
  return (
    <output className={styles['skeleton']}>
      <span className="visually-hidden">{t('opening')}</span>
      <span className={styles['panel']} aria-hidden>
        <i />
        <i />
        <i />
        <i />
        <i />
      </span>
      <span className={styles['stage']} aria-hidden />
    </output>
  );
}
