import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';

interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** A window of that size, until the test ends. */
export async function windowOf({ width, height }: WindowSize): Promise<void> {
  const { innerWidth, innerHeight } = window;
  onTestFinished(() => page.viewport(innerWidth, innerHeight));
  await page.viewport(width, height);
}
