import { configureApi } from './api/client.ts';
import { loadProfile, type ProfileAnswer } from './api/load-profile.ts';
import { setProfile } from './api/profile.ts';
import { setPerson } from './components/by-person.ts';
import { sharedTexts } from './components/shared-texts.ts';
import { reloadOnce } from './components/pieces/console-version.ts';
import { loadPiece, MissingPiece } from './components/pieces/load-piece.ts';

/**
 * The first and smallest script: what calls of the platform need. The account's token is asked for while the code that
 * shows anything is still on its way.
 */
async function begin(): Promise<void> {
  if (__STAND_IN__) {
    const { startStandIn } = await import('../mocks/browser.ts');
    await startStandIn();
  }
  const session = configureApi({ nameStore: sharedTexts() });
  const answered = takeProfile();
  const who = session.get();
  if (who.status !== 'signed-out') {
    setPerson(who.username);
    // asked again where it is needed
    void answered
      .then(({ state }) => (state === 'ready' ? session.accountToken() : undefined))
      .catch(() => undefined);
  }
  const reading = beginReading(answered, who.status === 'signed-in');
  const rest = loadPiece(() => import('./start.tsx'));
  Promise.all([rest, reading]).catch(() => reloadOnce()); // updated since the page was fetched
  const { start } = await rest;
  await start({ session, answered, reading });
}

/** The first page's rows are asked for while its code is on its way. */
async function beginReading(answered: Promise<ProfileAnswer>, isSignedIn: boolean) {
  const [reads, { state }] = await Promise.all([
    loadPiece(() => import('./app/first-reads.ts')),
    answered,
  ]);
  return reads.beginReading(isSignedIn && state === 'ready' ? location : undefined);
}

async function takeProfile(): Promise<ProfileAnswer> {
  const answer = await loadProfile(globalThis.platformProfile);
  if (answer.state === 'ready') setProfile(answer.loaded);
  return answer;
}

// a browser that boot.js found too old shows why, and may fail anywhere here
const root = document.documentElement;
if (root.dataset['screen'] !== 'too-old') {
  begin().catch((error: unknown) => {
    root.dataset['screen'] = 'not-loaded';
    if (!(error instanceof MissingPiece)) throw error;
  });
}
