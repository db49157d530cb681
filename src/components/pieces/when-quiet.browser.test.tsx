import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenQuiet } from './when-quiet.ts';

/** What the test page itself fetches would be waited for. */
class NothingFetched {
  observe(): void {}
  disconnect(): void {}
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('PerformanceObserver', NothingFetched);
  // among the pages of other tests an idle moment may never come
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback));
  vi.stubGlobal('cancelIdleCallback', (request: number) => clearTimeout(request));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
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
    await vi.advanceTimersByTimeAsync(500);
  }
  const wasWaiting = isWaiting;
  await vi.advanceTimersByTimeAsync(2001);
  await waiting;
  return wasWaiting;
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
