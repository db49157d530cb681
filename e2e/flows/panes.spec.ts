import type { Page } from '@playwright/test';
import { z } from 'zod';
import { paths } from '#app/lib/paths.ts';
import { expect, test } from '../test.ts';
import type { World } from '../kit/world.ts';

const pane = (page: Page, place: number) =>
  page.getByRole('button', { name: `Place ${place}`, exact: true });
/** The profile that the console was told: what is found is added to it. */
const told = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(async () => (await fetch('/platform-profile.json')).json());
const member = z.object({ account: z.string(), chn_idx: z.number(), member_type: z.literal(1) });
const picture = z.object({ layout: z.number(), members: z.array(member) });

test('a person points out where each number is, and the profile says so', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('admin', paths.system);
  await page.getByRole('link', { name: 'Check the pane numbers' }).click();
  await page.getByRole('button', { name: /^Put in the numbered preset: Layout 5/ }).click();
  await expect(page.getByRole('note')).toContainText(
    /Meeting “Pane number check \d{4}-\d{6}-\d{4}”/,
  );
  const [preset] = await world.calls('createMeetingVmpPreset');
  const { layout, members } = picture.parse(preset?.params);
  expect(layout).toBe(5);
  expect(members.map(({ account, chn_idx: index }) => [account, index])).toEqual(
    ['1', '2', '3', '4'].map((account, index) => [account, index]),
  );
  expect((await world.calls('startMeeting'))[0]?.params).toMatchObject({ vmp_enable: 1 });

  const question = page.getByRole('status').filter({ hasText: 'Where is' });
  await expect(question).toHaveText('Where is “1”? (1 of 4)');
  await pane(page, 1).click();
  await expect(question).toHaveText('Where is “2”? (2 of 4)');
  await pane(page, 2).click();
  await page.getByRole('button', { name: 'Undo the last one' }).click();
  // by the keyboard: from the first to the one below it, and up and right
  await page.getByRole('button', { name: 'Place 1: 1' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(pane(page, 3)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toHaveText('Where is “3”? (3 of 4)');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');

  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Layout 5: the order of the panes is 0, 2, 1, 3',
  );
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download platform-profile.json' }).click();
  expect((await file).suggestedFilename()).toBe('platform-profile.json');
  const lines = await page.locator('pre').textContent();
  expect(JSON.parse(lines ?? '')).toEqual({
    ...(await told(page)),
    paneOrder: { 5: [0, 2, 1, 3] },
  });
  await expect(page.getByText('The preset of the check is deleted')).toBeVisible();
  expect((await world.calls('deleteMeetingVmpPreset')).map(({ outcome }) => outcome)).toEqual([
    'ok',
  ]);
  expect((await world.calls('endMeeting')).map(({ outcome }) => outcome)).toEqual(['ok']);
});

test('in a running meeting its people are the marks, and it goes on', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('admin', paths.panes);
  await page.getByText('Use a running meeting').click();
  await page.getByRole('combobox', { name: 'Choose a meeting' }).click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Put in/ }).click();
  const question = page.getByRole('status').filter({ hasText: 'Where is' });
  await expect(question).toHaveText(/Where is “\D.*”\? \(1 of 4\)/);
  await page.getByRole('button', { name: 'No numbers to be seen, end the check' }).click();
  await expect(page.getByText('The preset of the check is deleted')).toBeVisible();
  expect(await world.calls('deleteMeetingVmpPreset')).toHaveLength(1);
  expect(await world.calls('endMeeting')).toEqual([]);
  expect(await world.calls('startMeeting')).toEqual([]);
});

test('of layout 62 it is asked where the small picture is; who leaves, leaves nothing behind', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('admin', paths.panes);
  const search = page.getByRole('combobox', { name: 'Find a layout' });
  await search.fill('62');
  await page.getByRole('option', { name: /^Layout 62/ }).click();
  await page.getByRole('button', { name: /^Put in the numbered preset: Layout 62/ }).click();
  await page.getByRole('button', { name: 'Top left' }).click();
  await pane(page, 1).click();
  await expect(page.getByText('Layouts 62 and 63 are swapped.')).toBeVisible();
  const lines = await page.locator('pre').textContent();
  expect(JSON.parse(lines ?? '')).toEqual({ ...(await told(page)), layouts62And63: 'swapped' });
  await expect(page.getByText('The preset of the check is deleted')).toBeVisible();

  await page.getByRole('button', { name: /^Put in/ }).click();
  await expect(page.getByText('Where is the small pane?')).toBeVisible();
  await page.getByRole('link', { name: 'System', exact: true }).first().click();
  await expect.poll(async () => (await world.calls('endMeeting')).length).toBe(2);
});

test.describe('where a write fails, it is told and tried again, and nothing stays behind:', () => {
  for (const operation of ['startMeeting', 'createMeetingVmpPreset'] as const) {
    test(operation, async ({ app, page, world }) => {
      await app.signIn('admin', paths.panes);
      await world.fault(`refused@${operation}*1`);
      const put = page.getByRole('button', { name: /^Put in/ });
      await put.click();
      await expect(page.getByRole('alert')).toContainText('couldn’t be put in');
      await put.click();
      await expect(page.getByText('Where is “1”?')).toBeVisible();
      await page.getByRole('button', { name: 'No numbers to be seen, end the check' }).click();
      await expect(page.getByText('The preset of the check is deleted')).toBeVisible();
      await nothingIsLeft(world);
    });
  }

  for (const operation of ['deleteMeetingVmpPreset', 'endMeeting'] as const) {
    test(operation, async ({ app, page, world }) => {
      await app.signIn('admin', paths.panes);
      await page.getByRole('button', { name: /^Put in/ }).click();
      await expect(page.getByText('Where is “1”?')).toBeVisible();
      await world.fault(`refused@${operation}*1`);
      await page.getByRole('button', { name: 'No numbers to be seen, end the check' }).click();
      await expect(page.getByRole('alert')).toContainText('couldn’t be cleaned up');
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByText('The preset of the check is deleted')).toBeVisible();
      await nothingIsLeft(world);
    });
  }
});

/** One meeting was started and one preset made, whatever failed, and both are gone. */
async function nothingIsLeft(world: World): Promise<void> {
  const calls = await world.calls();
  const took = (operation: string) =>
    calls.filter(({ operationId, outcome }) => operationId === operation && outcome === 'ok')
      .length;
  expect(
    ['startMeeting', 'createMeetingVmpPreset', 'deleteMeetingVmpPreset', 'endMeeting'].map(took),
  ).toEqual([1, 1, 1, 1]);
}
