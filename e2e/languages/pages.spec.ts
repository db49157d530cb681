import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { movePageClock } from '#mocks/page-clock.ts';
import { matchesPattern, paths, patterns } from '#app/lib/paths.ts';
import { axeOn, expectContrast, expectNames, expectNothingSerious } from '../accessibility.ts';
import type { App } from '../kit/app.ts';
import { everyPage, knownThings } from '../every-page.ts';
import { expectChosenShows, expectPlainNames, translate } from '../plain-names.ts';
import { sidewaysOverflow } from '../overflow.ts';
import { expectReadsWell } from '../reading.ts';
import { settled } from '../kit/settled.ts';
import { expect, test } from '../test.ts';
import { expectSameNames, fileOfNames } from './names.ts';

const WIDE = { width: 1366, height: 768 };
/** A screen of 1366×768 at 200 %. */
const ZOOMED = { width: 683, height: 384 };
const NARROW = { width: 360, height: 740 };

/** Names may tell a time. */
const NOW = '2026-03-31T09:00:00+08:00';

test.use({ worldChoice: { now: NOW } });

test.beforeEach(async ({ page }) => {
  await page.addInitScript(movePageClock, Date.parse(NOW) - Date.now());
});

/**
 * Every page in every look; the projects cover both languages. A page has no serious or critical accessibility
 * violations, reads well, fits at 360 px, keeps the names that tests find things by, and takes every text from the
 * catalogue. What does not depend on the language (structure, colours in both themes) is checked in English; in Chinese
 * only names, texts and space are. English pages become narrow, Chinese pages become wide. The stand-in's own data (names of meetings and
 * people) may be in either language.
 */
for (const [name, address] of Object.entries(everyPage)) {
  test(`${name}: accessible in both themes, fits a narrow screen, shows no raw key`, async ({
    app,
    page,
    world,
    locale,
  }) => {
    await app.startSession('admin');
    const known = await knownThings(app);
    if (locale === 'zh-CN') {
      await page.setViewportSize(NARROW);
      await app.open(address(known));
      await settled(page);
      await fits(page);
      await page.setViewportSize(WIDE);
      await hasBecome('wide', app);
      await expectNoRawKey(page);
      await expectNames(page);
      await expectSameNames(page, world, name);
    } else {
      await app.open(address(known));
      await settled(page);
      await expectReadsWell(page);
      await expectAccessible(page);
      await page.setViewportSize(NARROW);
      await hasBecome('narrow', app);
      await fits(page);
      await page.setViewportSize(ZOOMED);
      await fits(page);
      await page.setViewportSize(WIDE);
      await hasBecome('wide', app);
      await expectPlainNames(page);
      await expectChosenShows(page);
      await expectSameNames(page, world, name);
      await goesOnTranslated(page, app);
    }
  });
}

test('no page is left out', () => {
  const known = { meetingId: '1', conferenceId: '1', templateId: '1', seriesId: '1', roomId: '1' };
  const addresses = Object.values(everyPage).map((address) => address(known).replace(/[?#].*/, ''));
  const without = Object.values(patterns).filter(
    (pattern) => !addresses.some((address) => matchesPattern(pattern, address)),
  );
  // sign-in is tested below; a meeting beside the timeline equals the one beside the list
  expect(without).toEqual([patterns.signIn, patterns.timelineMeeting]);
});

test('no page has names left over', ({ locale }) => {
  const known = new Set([...Object.keys(everyPage), 'sign-in', 'shell'].map(fileOfNames));
  const files = readdirSync(path.join(import.meta.dirname, 'names', locale ?? ''));
  expect(files.filter((file) => !known.has(file))).toEqual([]);
});

test('sign-in is accessible', async ({ page, world, locale }) => {
  const openAndSend = async () => {
    await page.goto(paths.signIn);
    await page.locator('button[type=submit]:visible').click();
  };
  await openAndSend();
  await expectSameNames(page, world, 'sign-in');
  if (locale === 'zh-CN') {
    await expectNames(page);
  } else {
    await expectNothingSerious(axeOn(page));
    // nobody is signed in yet, so the theme is that of the system at the time
    await page.emulateMedia({ colorScheme: 'dark' });
    await openAndSend();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expectContrast(page);
  }
});

test('what opens over a page is accessible', async ({ app, page, locale }) => {
  const isAccessible = locale === 'zh-CN' ? expectNames : expectAccessible;
  await app.signIn();
  await settled(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await isAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+A');
  await expect(page.getByRole('dialog')).toBeVisible();
  await isAccessible(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('lock');
  await page.keyboard.press('Enter');
  await expect(page.locator('input[autocomplete=current-password]')).toBeFocused();
  await isAccessible(page);
});

/** Checks everything in the light theme and the colours in the dark one; ends in the light theme. */
async function expectAccessible(page: Page) {
  await expectNothingSerious(axeOn(page));
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectContrast(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
}

/** A browser that translates changes every text under React's hands; the page is used and left all the same. */
async function goesOnTranslated(page: Page, app: App) {
  await translate(page);
  // everything is drawn again
  await page.setViewportSize(NARROW);
  await hasBecome('narrow', app);
  await page.setViewportSize(WIDE);
  await hasBecome('wide', app);
  // a dialog keeps the focus, so the page under it is not left
  if ((await page.getByRole('dialog').count()) === 0) await leave(page, app);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Couldn’t open this page' })).toHaveCount(0);
  await expect(page.locator('body:focus')).toHaveCount(0);
}

async function leave(page: Page, app: App) {
  const { pathname } = new URL(page.url());
  const area = pathname === paths.system ? paths.rooms : paths.system;
  await app.navigation.locator(`a[href="${area}"]`).first().press('Enter');
  // a form that was begun asks first
  await expect
    .poll(
      async () =>
        (await page.getByRole('dialog').count()) > 0 || new URL(page.url()).pathname === area,
    )
    .toBe(true);
}

async function fits(page: Page) {
  await expect.poll(() => sidewaysOverflow(page)).toBe(0);
  await expectNoRawKey(page);
}

async function expectNoRawKey(page: Page) {
  // links and accounts contain dots that are no catalogue keys
  const text = (await page.locator('body').innerText()).replaceAll(/\S*(:\/\/|@)\S*/g, '');
  expect(text).not.toMatch(/\b[a-z]+[A-Za-z]*\.[a-z]+[A-Za-z]*\.[a-zA-Z.]+\b/); // area.group.key
  expect(text).not.toContain('{{');
}

/** A narrow screen's navigation bar has its last areas in a panel behind a button, even while a designer hides it. */
async function hasBecome(width: 'wide' | 'narrow', app: App) {
  const more = app.page.locator('nav li button');
  await expect(more).toHaveCount(width === 'narrow' ? 1 : 0);
}
