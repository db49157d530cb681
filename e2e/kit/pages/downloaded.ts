import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** Performs the action that downloads a file; returns the suggested file name and the text. */
export async function downloaded(
  page: Page,
  doing: () => Promise<unknown>,
): Promise<{ readonly name: string; readonly text: string }> {
  const coming = page.waitForEvent('download');
  await doing();
  const download = await coming;
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}
