import type { QueryClient } from '@tanstack/react-query';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { ProfileAnswer } from './api/load-profile.ts';
import type { Session } from './api/session.ts';
import { fetchPage, loadPages } from './app/routes.ts';
import { browserPath, routerPath } from '#app/lib/base-path.ts';
import { paths } from '#app/lib/paths.ts';
import { loadWords } from './components/pieces/load-words.ts';
import { setPerson } from './components/by-person.ts';
import { getPreferences } from './components/preferences.ts';
import { refuseStrayFiles } from './components/use-file-drop.ts';
import { ProfileProblemPage } from '#app/pages/sign-in/profile-problem-page.tsx';
import { SignInPage } from '#app/pages/sign-in/sign-in-page.tsx';
import { typedBeforeStart } from '#app/pages/sign-in/typed-before-start.ts';
import { startI18n } from './i18n/i18n.ts';
import { isolatedText } from '#app/lib/foreign-text.ts';
import { keepComposedKeys } from '#app/components/composition.ts';
import { endureTranslation } from '#app/components/translated-page.ts';
import { loadPiece } from '#app/components/pieces/load-piece.ts';
import { reloadOnce } from '#app/components/pieces/console-version.ts';

const loadApp = () => loadPiece(() => import('./app/app.tsx'));

interface Begun {
  readonly session: Session;
  /** What became of the platform's profile. */
  readonly answered: Promise<ProfileAnswer>;
  /** Reads for the first page are under way in it. */
  readonly reading: Promise<QueryClient>;
}

/** Shows the console: the sign-in, or what is behind it. */
export async function start(begun: Begun): Promise<void> {
  const { session, answered } = begun;
  refuseStrayFiles();
  const container = document.getElementById('root');
  if (!container) return;
  keepComposedKeys();
  endureTranslation();
  startI18n(getPreferences().language, isolatedText);
  const root = createRoot(container);
  const profile = profileTaken(root, answered);
  if (session.get().status === 'signed-out') {
    showSignIn(root, begun, typedBeforeStart(container), profile);
    void loadApp().catch(() => undefined); // the next screen's code comes while the password is typed
  } else {
    void loadApp().catch(() => undefined); // beside the profile, not after it
    await profile;
    await showApp(root, begun);
  }
}

/**
 * Waits for the profile of the platform, which the first call needs. While it is wrong or cannot be read, the page says
 * so and the promise stays open: no call is made.
 */
async function profileTaken(root: Root, answered: Promise<ProfileAnswer>): Promise<void> {
  const answer = await answered;
  if (answer.state === 'ready') return undefined;
  document.documentElement.dataset['screen'] = 'sign-in';
  root.render(<ProfileProblemPage answer={answer} onRetry={() => location.reload()} />);
  return new Promise(() => undefined);
}

function showSignIn(
  root: Root,
  begun: Begun,
  initial: ReturnType<typeof typedBeforeStart>,
  profile: Promise<void>,
) {
  const here = new URL(location.href);
  const path = routerPath(here.pathname);
  if (path !== paths.signIn) {
    const next = path === '/' ? '' : `?next=${encodeURIComponent(path + here.search)}`;
    history.replaceState(null, '', browserPath(paths.signIn) + next);
  }
  document.documentElement.dataset['screen'] = 'sign-in';
  // at once: a key struck between reading the prerendered form and replacing it would be lost
  flushSync(() =>
    root.render(
      <SignInPage
        initial={initial}
        signIn={async (username, password) => {
          await profile;
          await begun.session.signIn(username, password);
        }}
        onSignedIn={() => showApp(root, begun)}
      />,
    ),
  );
}

async function showApp(root: Root, { session, reading }: Begun): Promise<void> {
  const state = session.get();
  if (state.status !== 'signed-out') setPerson(state.username);
  const here = new URL(location.href);
  if (routerPath(here.pathname) === paths.signIn) {
    history.replaceState(null, '', browserPath(insidePath(here.searchParams.get('next'))));
  }
  fetchAhead();
  const page = loadPages(routerPath(location.pathname));
  const pieces = Promise.all([loadApp(), reading, page, loadWords(['first'])]);
  pieces.catch(() => reloadOnce()); // updated since the sign-in screen was opened: nothing typed is needed any more
  const [{ App }, queryClient, begun] = await pieces;
  document.documentElement.dataset['screen'] = 'app';
  root.render(<App session={session} queryClient={queryClient} begun={begun} />);
}

/** Only an address within the console; anything else is not followed. */
function insidePath(next: string | null): string {
  return next?.startsWith('/') && !next.startsWith('//') && !next.startsWith('/\\')
    ? next
    : paths.overview;
}

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
  if (link?.origin === location.origin) fetchPage(routerPath(link.pathname));
}
