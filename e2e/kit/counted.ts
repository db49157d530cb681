import type { Page } from '@playwright/test';

/** What a person did on a page since counting began. */
export interface Done {
  /** Presses of a pointer. */
  readonly clicks: number;
  /** Presses of keys that are not part of a word: a modifier that is held is one of them. */
  readonly keys: number;
}

/**
 * Counts clicks, and keys beside words, on the page and on those that follow it in the same tab. Characters that go
 * into a field are words.
 */
export async function counted(page: Page): Promise<() => Promise<Done>> {
  const done = { clicks: 0, keys: 0 };
  await page.exposeFunction('noteDone', (kind: keyof typeof done) => {
    done[kind] += 1;
  });
  await page.addInitScript(listen);
  await page.evaluate(listen);
  // a note on its way arrives before the answer to what follows it
  return async () => {
    await page.evaluate(() => undefined);
    return { ...done };
  };
}

/** Runs in the page. */
function listen(): void {
  const note: unknown = Reflect.get(window, 'noteDone');
  if (typeof note !== 'function') return;
  addEventListener('pointerdown', () => note('clicks'), true);
  addEventListener(
    'keydown',
    ({ key, ctrlKey, metaKey }) => {
      if (key.length > 1 || ctrlKey || metaKey) note('keys');
    },
    true,
  );
}
