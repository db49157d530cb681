import { Suspense, useEffect, useLayoutEffect, useState } from 'react';
import type { Session } from '#app/api/session.ts';
import { computerNow } from '#app/api/platform-clock.ts';
import { useSession, useSessionState } from '#app/components/session-context.ts';
import { dialogWindow } from '#app/components/dialog.tsx';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import { loadPiece } from '#app/components/pieces/load-piece.ts';
import { takePageAway } from './take-page-away.ts';
import { MINUTE } from '#app/lib/time.ts';

/** The platform's sessions die after 30 idle minutes (field notes, section 1). */

const presenceTimes = {
  /** Between two heartbeats while somebody is there. */
  beat: 5 * MINUTE,
  /** Without a key, a pointer or a touch in any tab: nobody is there. */
  idle: 20 * MINUTE,
} as const;

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

const loadPrompt = () => import('./password-prompt.tsx');
/** Its words are the sign-in's, which are always there. */
const PasswordPrompt = lazyPart(loadPrompt, []);

/**
 * Keeps the session alive while somebody is there, locks when nobody is, and asks for the password when it ended. While
 * the console is locked, or is another user's, the page is not in the document.
 */
export function SessionGuard() {
  const session = useSession();
  const state = useSessionState();
  const [host] = useState(() => document.createElement('div'));
  const isAway = state.status === 'interrupted' && state.why !== 'expired';

  useEffect(() => watchPresence(session), [session]);

  // the prompt's code is fetched ahead of need: when it is needed, the network may be what failed
  useEffect(() => {
    const waiting = setTimeout(() => {
      void loadPiece(loadPrompt).catch(() => undefined);
      void dialogWindow.fetch().catch(() => undefined);
    }, 5_000);
    return () => clearTimeout(waiting);
  }, []);

  useLayoutEffect(() => {
    document.body.append(host);
    return () => host.remove();
  }, [host]);
  useLayoutEffect(() => (isAway ? takePageAway(host) : undefined), [isAway, host]);

  return <Suspense>{state.status === 'interrupted' && <PasswordPrompt host={host} />}</Suspense>;
}

/** Watches for signs of a person; answers the way to stop. */
function watchPresence(session: Session): () => void {
  let lastBeat = computerNow();
  const note = () => session.noteSign();
  const look = () => {
    session.look();
    const now = computerNow();
    const isThere = session.idleFor() < presenceTimes.idle;
    if (!isThere) session.lock();
    const isNeeded = isThere || session.get().status === 'shown';
    if (isNeeded && Math.abs(now - lastBeat) >= presenceTimes.beat) {
      lastBeat = now;
      void session.heartbeat().catch(() => undefined); // the next call tells what is wrong
    }
  };
  for (const sign of signs) addEventListener(sign, note, { passive: true });
  addEventListener('focus', look);
  document.addEventListener('visibilitychange', look); // timers sleep in a hidden tab
  const timer = setInterval(look, MINUTE / 2);
  return () => {
    for (const sign of signs) removeEventListener(sign, note);
    removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
    clearInterval(timer);
  };
}
