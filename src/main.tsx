import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { configureApi } from './api/client.ts';
import type { Session } from './api/session.ts';
import { fetchPage } from './app/routes.ts';
import { paths } from '#app/lib/paths.ts';
import { loadWords } from './app/words.ts';
import { getPreferences } from './components/preferences.ts';
import { SignInPage } from '#app/pages/sign-in/sign-in-page.tsx';
import { typedBeforeStart } from '#app/pages/sign-in/typed-before-start.ts';
import { startI18n } from './i18n/i18n.ts';

const loadApp = () => import('./app/app.tsx');

async function start(container: HTMLElement): Promise<void> {
  if (__STAND_IN__) {
    const { startStandIn } = await import('../mocks/browser.ts');
    await startStandIn();
  }
  startI18n(getPreferences().language);
  const session = configureApi();
  if (session.get().status === 'signed-out') {
    showSignIn(createRoot(container), session, typedBeforeStart(container));
    void loadApp(); // the next screen's code comes while the password is typed
  } else {
    void session.accountToken().catch(() => undefined); // beside the code, not after it; asked again where needed
    await showApp(createRoot(container), session);
  }
}

function showSignIn(root: Root, session: Session, initial: ReturnType<typeof typedBeforeStart>) {
  const here = new URL(location.href);
  if (here.pathname !== paths.signIn) {
    const next =
      here.pathname === '/' ? '' : `?next=${encodeURIComponent(here.pathname + here.search)}`;
    history.replaceState(null, '', paths.signIn + next);
  }
  document.documentElement.dataset['screen'] = 'sign-in';
  // at once: a key struck between reading the prerendered form and replacing it would be lost
  flushSync(() =>
    root.render(
      <SignInPage
        initial={initial}
        signIn={session.signIn}
        onSignedIn={() => showApp(root, session)}
      />,
    ),
  );
}

async function showApp(root: Root, session: Session): Promise<void> {
  const here = new URL(location.href);
  if (here.pathname === paths.signIn) {
    history.replaceState(null, '', insidePath(here.searchParams.get('next')));
  }
  fetchPage(location.pathname);
  fetchAhead();
  const [{ App }, texts] = await Promise.all([loadApp(), loadWords(getPreferences().language)]);
  document.documentElement.dataset['screen'] = 'app';
  root.render(<App session={session} texts={texts} />);
}

/** Only an address within the console; anything else is not followed. */
function insidePath(next: string | null): string {
  return next?.startsWith('/') && !next.startsWith('//') && !next.startsWith('/\\')
    ? next
    : paths.overview;
}

const container = document.getElementById('root');
if (container) void start(container);

/**
 * Fetches the code of a page when a link to it is pointed at or focused: by the time it is pressed, the
 * code is there.
 */
function fetchAhead(): void {
  addEventListener('pointerover', ahead, { passive: true });
  addEventListener('focusin', ahead);
}

function ahead({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link?.origin === location.origin) fetchPage(link.pathname);
}
