import { browserPath } from '#app/lib/base-path.ts';
import {
  EllipsisOutlined,
  MenuFoldOutlined,
  MenuUnfoldOutlined,
} from '#app/components/icons/icons.tsx';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { PanelButton } from '#app/components/panel-button.tsx';
import { setPreferences, usePreferences } from '#app/components/preferences.ts';
import { narrowScreen, useMedia } from '#app/components/use-media.ts';
import { paths } from '#app/lib/paths.ts';
import { destinations } from './destinations.tsx';
import styles from './navigation-rail.module.css';

/** What a bottom bar has room for beside the way to the others. */
const IN_BAR = 4;

/** Left rail, collapsing to icons; on narrow screens a bottom bar, with the last areas in a panel of it. */
export function NavigationRail() {
  const { t } = useTranslation(['shell', 'session']);
  const { railCollapsed } = usePreferences();
  const { pathname } = useLocation();
  const inBar = useMedia(narrowScreen) ? IN_BAR : destinations.length;
  const atHand = destinations.slice(0, inBar);
  const others = destinations.slice(inBar);
  const isIn = (areas: typeof others) => areas.some(({ to }) => pathname.startsWith(to));
  const label = t(railCollapsed ? 'expandRail' : 'collapseRail');
  return (
    <nav className={styles['rail']} data-collapsed={railCollapsed} aria-label={t('mainNavigation')}>
      <div className={styles['brand']} aria-hidden="true">
        <img src={browserPath('/favicon.svg')} alt="" width={22} height={22} />
        <span className={styles['label']}>{t('session:product')}</span>
      </div>
      <ul>
        {atHand.map((area) => (
          <Area key={area.id} {...area} />
        ))}
        {others.length > 0 && (
          <li className={styles['more']} data-active={isIn(others)}>
            <PanelButton
              quiet
              upwards
              label={t('moreAreas')}
              icon={<EllipsisOutlined aria-hidden />}
            >
              <ul className={styles['others']}>
                {others.map((area) => (
                  <Area key={area.id} {...area} />
                ))}
              </ul>
            </PanelButton>
          </li>
        )}
      </ul>
      <button
        type="button"
        className={styles['collapse']}
        aria-label={label}
        aria-expanded={!railCollapsed}
        title={label}
        onClick={() => setPreferences({ railCollapsed: !railCollapsed })}
      >
        {railCollapsed ? <MenuUnfoldOutlined aria-hidden /> : <MenuFoldOutlined aria-hidden />}
      </button>
    </nav>
  );
}

type Destination = (typeof destinations)[number];

function Area({ id, to, icon }: Omit<Destination, 'to'> & { readonly to: string }) {
  const { t } = useTranslation('shell');
  return (
    <li>
      <NavLink
        to={to}
        end={to === paths.overview}
        className={styles['link'] ?? ''}
        title={t(`nav.${id}`)}
      >
        {icon}
        <span className={styles['label']}>{t(`nav.${id}`)}</span>
      </NavLink>
    </li>
  );
}
