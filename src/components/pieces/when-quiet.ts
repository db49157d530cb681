/** Nothing has come and nobody has touched the page for so long, in ms: it is there, and at rest. */
const QUIET = 2000;

/** What a hand does: presses, and moves while it holds. */
const TOUCHES = ['pointerdown', 'pointermove', 'pointerup', 'wheel', 'keydown'] as const;

/**
 * Resolves when the page has what it asked for, nobody is at work on it and the browser has nothing to do: what is
 * drawn then takes no frame from a drag.
 */
export function whenQuiet(): Promise<void> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    let callOff: (() => void) | undefined;
    const waitAgain = () => {
      callOff?.();
      const timer = setTimeout(() => {
        callOff = whenIdle(end);
      }, QUIET);
      callOff = () => clearTimeout(timer);
    };
    const touched = (event: Event) => {
      if (event.type !== 'pointermove' || isHeld(event)) waitAgain();
    };
    const observer = new PerformanceObserver(waitAgain);
    const end = () => {
      observer.disconnect();
      listening.abort();
      resolve();
    };
    observer.observe({ type: 'resource' });
    for (const type of TOUCHES) {
      addEventListener(type, touched, { capture: true, passive: true, signal: listening.signal });
    }
    waitAgain();
  });
}

/** Not every browser tells of an idle moment. */
function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    callback();
    return () => undefined;
  }
  const request = requestIdleCallback(callback, { timeout: QUIET });
  return () => cancelIdleCallback(request);
}

/** Something is dragged. */
function isHeld(event: Event): boolean {
  return event instanceof PointerEvent && event.buttons !== 0;
}
