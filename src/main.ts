import { configureApi } from './api/client.ts';
import { loadProfile, type ProfileAnswer } from './api/load-profile.ts';
import { setProfile } from './api/profile.ts';
import { sharedTexts } from './components/shared-texts.ts';
import { reloadOnce } from './components/pieces/console-version.ts';
import { loadPiece } from './components/pieces/load-piece.ts';

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
  if (session.get().status !== 'signed-out') {
    // asked again where it is needed
    void answered
      .then(({ state }) => (state === 'ready' ? session.accountToken() : undefined))
      .catch(() => undefined);
  }
  const rest = loadPiece(() => import('./start.tsx'));
  rest.catch(() => reloadOnce()); // updated since the page was fetched
  const { start } = await rest;
  await start(session, answered);
}

async function takeProfile(): Promise<ProfileAnswer> {
  const answer = await loadProfile(globalThis.platformProfile);
  if (answer.state === 'ready') setProfile(answer.loaded);
  return answer;
}

// a browser that boot.js found too old shows why, and may fail anywhere here
if (document.documentElement.dataset['screen'] !== 'too-old') void begin();
