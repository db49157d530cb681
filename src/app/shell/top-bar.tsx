import { ApiOutlined, GlobalOutlined, SearchOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { setPreferences, usePreferences, type Theme } from '#app/components/preferences.ts';
import { useSession, useSessionState } from '#app/components/session-context.ts';
import { useZone } from '#app/components/time/use-zone.ts';
import { languageNames, languages } from '#app/i18n/languages.ts';
import { paths } from '../paths.ts';
import styles from './top-bar.module.css';

interface TopBarProps {
  readonly onOpenPalette: () => void;
  readonly onOpenApiPanel: () => void;
}

export function TopBar({ onOpenPalette, onOpenApiPanel }: TopBarProps) {
  const { t } = useTranslation('shell');
  const zone = useZone();
  return (
    <div className={styles['bar']}>
      <button type="button" className={styles['search']} onClick={onOpenPalette}>
        <SearchOutlined aria-hidden />
        <span className={styles['searchLabel']}>{t('palette.open')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <span className={styles['zone']}>
        <GlobalOutlined aria-hidden /> {t('zoneShown', { zone: zone.label })}
      </span>
      <Button
        type="text"
        icon={<ApiOutlined />}
        aria-label={t('apiPanel.open')}
        title={t('apiPanel.open')}
        onClick={onOpenApiPanel}
      />
      <AccountMenu />
    </div>
  );
}

/** The stand-in platform listens in the page (demo build only). */
function resetStandIn() {
  dispatchEvent(new Event('stand-in:reset'));
}

function AccountMenu() {
  const { t } = useTranslation('shell');
  const session = useSession();
  const state = useSessionState();
  const preferences = usePreferences();
  const name = state.status === 'signed-out' ? '' : state.username;
  const themes: readonly Theme[] = ['light', 'dark', 'system'];

  const items: MenuProps['items'] = [
    {
      type: 'group',
      key: 'language',
      label: t('language'),
      children: languages.map((language) => ({
        key: `language ${language}`,
        label: languageNames[language],
        onClick: () => setPreferences({ language }),
      })),
    },
    {
      type: 'group',
      key: 'theme',
      label: t('theme'),
      children: themes.map((theme) => ({
        key: `theme ${theme}`,
        label: t(`themes.${theme}`),
        onClick: () => setPreferences({ theme }),
      })),
    },
    {
      type: 'group',
      key: 'density',
      label: t('density'),
      children: (['compact', 'comfortable'] as const).map((density) => ({
        key: `density ${density}`,
        label: t(`densities.${density}`),
        onClick: () => setPreferences({ density }),
      })),
    },
    { type: 'divider', key: 'before-session' },
    ...(__STAND_IN__ ? [{ key: 'reset', label: t('resetStandIn'), onClick: resetStandIn }] : []),
    { key: 'lock', label: t('lockNow'), onClick: () => session.lock() },
    {
      key: 'sign-out',
      label: t('signOut'),
      onClick: () => void session.signOut().then(() => location.assign(paths.signIn)),
    },
  ];

  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items,
        selectedKeys: [
          `language ${preferences.language}`,
          `theme ${preferences.theme}`,
          `density ${preferences.density}`,
        ],
      }}
    >
      <Button type="text" icon={<UserOutlined />} aria-label={`${t('account')} ${name}`}>
        <span className={styles['name']}>{name}</span>
      </Button>
    </Dropdown>
  );
}
