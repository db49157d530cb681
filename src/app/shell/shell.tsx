import {
  Suspense,
  useRef,
  useState,
  useSyncExternalStore,
  useEffectEvent,
  useLayoutEffect,
} from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useNavigation } from 'react-router';
import {
  WarningOutlined,
  ApiOutlined,
  GlobalOutlined,
  SearchOutlined,
} from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useQuery } from '@tanstack/react-query';
import { systemQueries } from '#app/features/platform/api/system.ts';
import { useSessionState } from '#app/components/session-context.ts';
import { SessionGuard } from '#app/pages/sign-in/session-guard.tsx';
import { useZone } from '#app/components/time/use-zone.ts';
import { PageLoading } from '#app/components/page-loading.tsx';
import { ComputerNotices } from './computer-notices.tsx';
import { takesText } from './page-keys.ts';
import { PaletteWaiting } from './palette-dialog.tsx';
import { NavigationRail } from './navigation-rail.tsx';
import { AccountPanel } from './account-panel.tsx';
import { UnreadableRows } from './unreadable-rows.tsx';
import { shortcutKey } from '#app/lib/keys.ts';
import { lazyOverlay } from '#app/components/pieces/lazy-part.tsx';
import { UpdateNotice } from '#app/components/pieces/update-notice.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import styles from './shell.module.css';

const ApiPanel = lazyOverlay(
  () => import('./api-panel.tsx'),
  ({ onClose }) => onClose(),
);
const KeysDialog = lazyOverlay(
  () => import('./keys-dialog.tsx'),
  ({ onClose }) => onClose(),
);
const CommandPalette = lazyOverlay(
  () => import('./command-palette.tsx'),
  ({ onClose }) => onClose(),
);

/** What stands around every page. */
export function Shell() {
  const { t } = useTranslation('shell');
  const session = useSessionState();
  const navigation = useNavigation();
  useKeptFocus();
  // what a page may ask for depends on it, and why a call was refused
  useQuery(systemQueries.version());
  // behind a lock there is no page, not even one that is hidden
  const [wasOpened, setWasOpened] = useState(session.status !== 'interrupted');
  if (!wasOpened && session.status === 'signed-in') setWasOpened(true);
  const [panelOpen, setPanelOpen] = useState(false);
  const [paletteOpen, setPaletteOpen] = useState(false);
  const [keysOpen, setKeysOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const opener = useRef<Element>(null);
  const openPalette = () => {
    if (!paletteOpen) opener.current = document.activeElement;
    setTyped('');
    setPaletteOpen(true);
  };
  const closePalette = () => {
    setPaletteOpen(false);
    if (opener.current instanceof HTMLElement) opener.current.focus();
    // it would keep the page that it stands in after that is left
    opener.current = null;
  };
  // nothing opens over a lock, nor over what is shown while the console is locked
  const isOpen = session.status === 'signed-in';
  useShortcut('mod+k', () => {
    if (isOpen) openPalette();
  });
  useShortcut('mod+shift+a', () => {
    if (isOpen) setPanelOpen((open) => !open);
  });
  useQuestionMark(() => {
    if (isOpen) setKeysOpen(true);
  });

  if (!wasOpened) return <SessionGuard />;
  return (
    <>
      <a className={styles['skip']} href="#content">
        {t('skipToContent')}
      </a>
      <div className={styles['shell']} inert={!isOpen}>
        <NavigationRail />
        <div className={styles['page']}>
          <TopBar onOpenPalette={openPalette} onOpenApiPanel={() => setPanelOpen(true)} />
          <OfflineBanner />
          <ComputerNotices />
          <UpdateNotice />
          <UnreadableRows onOpenApiPanel={() => setPanelOpen(true)} />
          <main
            id="content"
            tabIndex={-1}
            className={styles['content']}
            aria-busy={navigation.state === 'loading'}
          >
            <Suspense fallback={<PageLoading />}>
              <Outlet />
            </Suspense>
          </main>
        </div>
      </div>
      <Suspense>{panelOpen && <ApiPanel onClose={() => setPanelOpen(false)} />}</Suspense>
      {paletteOpen && (
        <Suspense
          fallback={<PaletteWaiting text={typed} onText={setTyped} onClose={closePalette} />}
        >
          <CommandPalette
            typed={typed}
            onClose={closePalette}
            onOpenApiPanel={() => setPanelOpen(true)}
            onOpenKeys={() => setKeysOpen(true)}
          />
        </Suspense>
      )}
      <Suspense>{keysOpen && <KeysDialog onClose={() => setKeysOpen(false)} />}</Suspense>
      <SessionGuard />
    </>
  );
}

function subscribeToNetwork(listener: () => void) {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/** Says that the network is down for as long as it is. */
function OfflineBanner() {
  const { t } = useTranslation('shell');
  const online = useSyncExternalStore(subscribeToNetwork, () => navigator.onLine);
  if (online) return null;
  return (
    <p role="alert" className={styles['offline']}>
      <WarningOutlined aria-hidden /> {t('offline')}
    </p>
  );
}

/** Runs something on a key chord, `mod` being Ctrl or ⌘: `mod+k`, `mod+shift+a`. */
function useShortcut(chord: string, run: () => void): void {
  const onChord = useEffectEvent(run);
  // in place with the page itself: a chord struck as it appears is not lost
  useLayoutEffect(() => {
    const keys = chord.split('+');
    const letter = keys.at(-1);
    function onKeyDown(event: KeyboardEvent) {
      if (
        shortcutKey(event) === letter &&
        (event.ctrlKey || event.metaKey) === keys.includes('mod') &&
        event.shiftKey === keys.includes('shift') &&
        !event.altKey
      ) {
        event.preventDefault();
        onChord();
      }
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [chord]);
}

/** Runs something on `?`, wherever the keyboard has it, unless it is being written or a dialog is open. */
function useQuestionMark(run: () => void): void {
  const onQuestion = useEffectEvent(run);
  useLayoutEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if ((key !== '?' && key !== '？') || ctrlKey || metaKey || altKey) return;
      if (takesText(target) || document.querySelector('dialog[open], [role="dialog"]')) return;
      event.preventDefault();
      onQuestion();
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

interface TopBarProps {
  readonly onOpenPalette: () => void;
  readonly onOpenApiPanel: () => void;
}

function TopBar({ onOpenPalette, onOpenApiPanel }: TopBarProps) {
  const { t } = useTranslation('shell');
  const zone = useZone();
  return (
    <header className={styles['topBar']}>
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
        icon={<ApiOutlined aria-hidden />}
        aria-label={t('apiPanel.open')}
        title={t('apiPanel.open')}
        onClick={onOpenApiPanel}
      />
      <AccountPanel />
    </header>
  );
}
