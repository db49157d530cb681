import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import styles from './library-tabs.module.css';

/** What the library has, each at an address of its own. */
export function LibraryTabs() {
  const { t } = useTranslation('wallStyles');
  return (
    <nav className={styles['tabs']} aria-label={t('tabs.label')}>
      <NavLink to={paths.library} end>
        {t('tabs.images')}
      </NavLink>
      <NavLink to={paths.wallStyles}>{t('tabs.walls')}</NavLink>
    </nav>
  );
}
