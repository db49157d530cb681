import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useNavigation } from 'react-router';
import { useSessionState } from '#app/components/session-context.ts';
import { SessionGuard } from '#app/pages/sign-in/session-guard.tsx';
import { NavigationRail } from './navigation-rail.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { TopBar } from './top-bar.tsx';
import { useShortcut } from './use-shortcut.ts';
import styles from './shell.module.css';

const ApiPanel = lazy(() => import('./api-panel.tsx'));
const CommandPalette = lazy(() => import('./command-palette.tsx'));

/** What stands around every page. */
export function Shell() {
  const { t } = useTranslation('shell');
  const session = useSessionState();
  const navigation = useNavigation();
  const [panelOpen, setPanelOpen] = useState(false);
  const [paletteOpen, setPaletteOpen] = useState(false);
  useShortcut('mod+k', () => setPaletteOpen(true));
  useShortcut('mod+shift+a', () => setPanelOpen((open) => !open));

  return (
    <>
      <a className={styles['skip']} href="#content">
        {t('skipToContent')}
      </a>
      <div className={styles['shell']} inert={session.status === 'interrupted'}>
        <NavigationRail />
        <div className={styles['page']}>
          <TopBar
            onOpenPalette={() => setPaletteOpen(true)}
            onOpenApiPanel={() => setPanelOpen(true)}
          />
          <OfflineBanner />
          <main
            id="content"
            tabIndex={-1}
            className={styles['content']}
            aria-busy={navigation.state === 'loading'}
          >
            <Outlet />
          </main>
        </div>
      </div>
      <Suspense>
        {panelOpen && <ApiPanel onClose={() => setPanelOpen(false)} />}
        {paletteOpen && (
          <CommandPalette
            onClose={() => setPaletteOpen(false)}
            onOpenApiPanel={() => setPanelOpen(true)}
          />
        )}
      </Suspense>
      <SessionGuard />
    </>
  );
}
