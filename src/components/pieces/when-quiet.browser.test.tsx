import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenQuiet } from './when-quiet.ts';

/** What the test page itself fetches would be waited for. */
class NothingFetched {
  observe(): void {}
  disconnect(): void {}
}

beforeEach(() => {
  vi.stubGlobal('PerformanceObserver', NothingFetched);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A hand that does the same every half second for four seconds; says whether it was waited for. */
async function isWaitedFor(touch: () => Event): Promise<boolean> {
  let isWaiting = true;
  const waiting = whenQuiet().then(() => {
    isWaiting = false;
    return undefined;
  });
  for (let time = 0; time < 8; time += 1) {
    dispatchEvent(touch());
    vi.advanceTimersByTime(500);
  }
  await idleMoment();
  await idleMoment();
  const wasWaiting = isWaiting;
  vi.advanceTimersByTime(2000);
  await waiting;
  return wasWaiting;
}

function idleMoment(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve));
}

test.each([
  ['presses keys', () => new KeyboardEvent('keydown', { key: 'a' }), true],
  ['presses a button', () => new PointerEvent('pointerdown', { buttons: 1 }), true],
  ['drags', () => new PointerEvent('pointermove', { buttons: 1 }), true],
  ['turns the wheel', () => new WheelEvent('wheel', { deltaY: 30 }), true],
  ['only moves over the page', () => new PointerEvent('pointermove'), false],
])('is not quiet while somebody works: who %s', async (_, touch, isWaiting) => {
  expect(await isWaitedFor(touch)).toBe(isWaiting);
});
