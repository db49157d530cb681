import type { Browser, BrowserContextOptions } from '@playwright/test';
import { paths } from '#app/lib/paths.ts';
import { App } from '#e2e/kit/app.ts';
import { World } from '#e2e/kit/world.ts';
import { openPage } from './measure.ts';

/** Cookies and storage of somebody who signed in to a fresh world. */
export async function signedIn(
  browser: Browser,
  origin: string,
  scenario: 'office' | 'busy' | 'crowded',
  settings: Record<string, unknown> = {},
): Promise<BrowserContextOptions['storageState']> {
  const world = await World.create(origin, { scenario, settings });
  const { page, close } = await openPage(browser);
  await page.context().addCookies([world.cookie]);
  page.setDefaultTimeout(60_000);
  await page.goto(origin);
  await new App(page).signInByHand('admin', origin + paths.signIn);
  const state = await page.context().storageState();
  await close();
  return state;
}
