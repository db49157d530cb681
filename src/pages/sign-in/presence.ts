/** The platform's sessions die after 30 idle minutes (field notes, section 1). */
const minute = 60_000;
const presenceTimes = {
  /** Between two heartbeats while somebody is there. */
  beat: 5 * minute,
  /** Without a key, a pointer or a touch: nobody is there. */
  idle: 20 * minute,
} as const;

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

interface PresenceOptions {
  readonly onBeat: () => void;
  readonly onIdle: () => void;
}

/** Watches for signs of a person; answers the way to stop. */
export function watchPresence({ onBeat, onIdle }: PresenceOptions): () => void {
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
