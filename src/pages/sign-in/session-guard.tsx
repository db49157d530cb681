import { lazy, Suspense, useEffect } from 'react';
import { useSession, useSessionState } from '#app/components/session-context.ts';

/** The platform's sessions die after 30 idle minutes (field notes, section 1). */
const minute = 60_000;

const presenceTimes = {
  /** Between two heartbeats while somebody is there. */
  beat: 5 * minute,
  /** Without a key, a pointer or a touch: nobody is there. */
  idle: 20 * minute,
} as const;

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

const loadPrompt = () => import('./password-prompt.tsx');
const PasswordPrompt = lazy(loadPrompt);

/** Keeps the session alive while somebody is there, locks when nobody is, and asks for the password when it ended. */
export function SessionGuard() {
  const session = useSession();
  const state = useSessionState();

  useEffect(
    () =>
      watchPresence({
        onBeat: () => void session.heartbeat().catch(() => undefined), // the next call tells what is wrong
        onIdle: () => session.lock(),
      }),
    [session],
  );

  // the prompt's code is fetched ahead of need: when it is needed, the network may be what failed
  useEffect(() => {
    const waiting = setTimeout(() => void loadPrompt(), 5_000);
    return () => clearTimeout(waiting);
  }, []);

  return (
    <Suspense>{state.status === 'interrupted' && <PasswordPrompt why={state.why} />}</Suspense>
  );
}

interface PresenceOptions {
  readonly onBeat: () => void;
  readonly onIdle: () => void;
}

/** Watches for signs of a person; answers the way to stop. */
function watchPresence({ onBeat, onIdle }: PresenceOptions): () => void {
  let lastSign = Date.now();
  let lastBeat = Date.now();
  const note = () => {
    lastSign = Date.now();
  };
  const look = () => {
    const now = Date.now();
    if (now - lastSign >= presenceTimes.idle) {
      onIdle();
    } else if (now - lastBeat >= presenceTimes.beat) {
      lastBeat = now;
      onBeat();
    }
  };
  for (const sign of signs) addEventListener(sign, note, { passive: true });
  document.addEventListener('visibilitychange', look); // timers sleep in a hidden tab
  const timer = setInterval(look, minute / 2);
  return () => {
    for (const sign of signs) removeEventListener(sign, note);
    document.removeEventListener('visibilitychange', look);
    clearInterval(timer);
  };
}
