import { MenuFoldOutlined, MenuUnfoldOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { setPreferences, usePreferences } from '#app/components/preferences.ts';
import { destinations } from './destinations.tsx';
import styles from './navigation-rail.module.css';

/** Left rail, collapsing to icons; a bottom bar on narrow screens. */
export function NavigationRail() {
  const { t } = useTranslation(['shell', 'session']);
  const { railCollapsed } = usePreferences();
  const label = t(railCollapsed ? 'expandRail' : 'collapseRail');
  return (
    <nav className={styles['rail']} data-collapsed={railCollapsed} aria-label={t('mainNavigation')}>
      <div className={styles['brand']} aria-hidden="true">
        <img src="/favicon.svg" alt="" width={22} height={22} />
        <span className={styles['label']}>{t('session:product')}</span>
      </div>
      <ul>
        {destinations.map(({ id, to, icon }) => (
          <li key={id}>
            <NavLink to={to} className={styles['link'] ?? ''} title={t(`nav.${id}`)}>
              {icon}
              <span className={styles['label']}>{t(`nav.${id}`)}</span>
            </NavLink>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles['collapse']}
        aria-label={label}
        aria-expanded={!railCollapsed}
        title={label}
        onClick={() => setPreferences({ railCollapsed: !railCollapsed })}
      >
        {railCollapsed ? <MenuUnfoldOutlined /> : <MenuFoldOutlined />}
      </button>
    </nav>
  );
}
