const MOVES = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const;

interface PointerWatch {
  /** Resolves when nothing is dragged: at once, or when the pointer lets go. */
  readonly released: () => Promise<void>;
  readonly stop: () => void;
}

/** Follows whether the pointer holds something, until it is stopped. */
export function watchPointer(): PointerWatch {
  let isHeld = false;
  let release: (() => void) | undefined;
  const listening = new AbortController();
  const follow = ({ buttons }: PointerEvent) => {
    isHeld = buttons !== 0;
    if (!isHeld) release?.();
  };
  for (const type of MOVES) {
    addEventListener(type, follow, { capture: true, passive: true, signal: listening.signal });
  }
  return {
    released: () =>
      new Promise((resolve) => {
        if (isHeld) release = resolve;
        else resolve();
      }),
    stop: () => listening.abort(),
  };
}
