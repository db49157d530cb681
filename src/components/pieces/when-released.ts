let isHeld = false;
const waiting = new Set<() => void>();

function follow(event: PointerEvent): void {
  isHeld = event.buttons !== 0;
  if (isHeld) return;
  for (const resolve of waiting) resolve();
  waiting.clear();
}

const OPTIONS = { capture: true, passive: true } as const;
for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const) {
  addEventListener(type, follow, OPTIONS);
}

/** Resolves when nothing is dragged: at once, or when the pointer lets go. */
export function whenReleased(): Promise<void> {
  return new Promise((resolve) => {
    if (isHeld) waiting.add(resolve);
    else resolve();
  });
}
