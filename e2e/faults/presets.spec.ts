import { impatient } from '../kit/impatient.ts';
import {
  families,
  openPresets,
  PRESET,
  presetWithUnknowns,
  putPreset,
} from '../kit/pages/presets.ts';
import type { Presets } from '../kit/pages/presets.ts';
import { expect, test } from '../test.ts';
import { broken } from './broken-answers.ts';
import { FaultyCalls } from './faulty-calls.ts';

test.beforeEach(async ({ page }) => {
  await impatient(page);
});

/** Several faults share one filled-in editor: each is reported, and the typed values stay. */
async function throughFaults(presets: Presets, calls: FaultyCalls) {
  await calls.before('refused', () => presets.save.click());
  await expect(presets.outcome).toContainText('The platform refused the request');
  await expect(presets.name).toHaveValue('Through the storm');
  for (const how of broken) {
    await calls.before(how, () => presets.save.click());
    await expect(presets.outcome).toContainText('Checked: the preset was not saved');
    await expect(presets.name).toHaveValue('Through the storm');
  }
}

for (const family of families) {
  test.describe(`${family} presets`, () => {
    test.slow();

    test('made and deleted: every fault is told, nothing is lost, nothing is there twice', async ({
      app,
      page,
      world,
    }) => {
      const { presets } = await openPresets(app);
      await test.step('made', async () => {
        const operation = `createMeeting${PRESET[family]}`;
        await presets.startNew(family);
        await presets.name.fill('Through the storm');
        await throughFaults(presets, new FaultyCalls(page, world, operation));
        await world.fault(`http-500@${operation}*1!after`);
        await presets.saved();
        await expect(presets.rows(family)).toHaveCount(1);
        await expect(presets.row(family, 'Through the storm')).toBeVisible();
        const answered = await world.calls(operation);
        expect(answered.filter(({ outcome }) => outcome === 'ok')).toEqual([]);
      });
      await test.step('deleted', async () => {
        const operation = `deleteMeeting${PRESET[family]}`;
        const calls = new FaultyCalls(page, world, operation);
        await presets.press(family, 'Through the storm', 'Delete');
        const confirm = presets.dialog.getByRole('button', { name: 'Delete preset' });
        const told = presets.dialog.getByRole('alert');
        await calls.before('refused', () => confirm.click());
        await expect(told).toContainText('code');
        await calls.before('timeout', async () => {
          await confirm.click();
          // the report of the last attempt must not be visible any more
          await expect(told).toHaveCount(0);
        });
        await expect(told).toContainText('didn’t respond in time');
        await expect(confirm).toBeEnabled();
        await world.fault(`http-500@${operation}*1!after`);
        await confirm.click();
        await expect(presets.rows(family)).toHaveCount(0);
        expect(await calls.count()).toBe(3);
      });
    });

    test('changed: every fault is told, nothing is lost', async ({ app, page, world }) => {
      const operation = `updateMeeting${PRESET[family]}`;
      const { presets } = await openPresets(app, (meeting) =>
        putPreset(world, meeting, family, presetWithUnknowns(family, meeting)),
      );
      await presets.open(family, 'From elsewhere');
      await presets.name.fill('Through the storm');
      await throughFaults(presets, new FaultyCalls(page, world, operation));
      await world.fault(`http-500@${operation}*1!after`);
      await presets.saved();
      await expect(presets.row(family, 'Through the storm')).toBeVisible();
      await expect(presets.rows(family)).toHaveCount(1);
    });
  });
}

test('somebody deletes the preset that is open: it becomes a new one', async ({ app, page }) => {
  const { presets } = await openPresets(app);
  await presets.create('mix', 'Shared');
  await presets.open('mix', 'Shared');
  await presets.name.fill('Still mine');
  const other = await page.context().newPage();
  await other.goto(page.url().replace(/[?&]preset=[^&]*/, ''));
  await other.getByRole('button', { name: 'Delete: Shared' }).click();
  await other.getByRole('button', { name: 'Delete preset' }).click();
  await expect(other.getByText('Preset “Shared” deleted')).toBeVisible();
  await other.close();
  await presets.save.click();
  await expect(presets.outcome).toContainText('Someone deleted this preset while you were editing');
  await page.getByRole('button', { name: 'Save as new preset' }).click();
  await presets.saved();
  await expect(presets.row('mix', 'Still mine')).toBeVisible();
});

test('an earlier version is restored: every fault of saving it is told, and it stays to be saved', async ({
  app,
  page,
  world,
}) => {
  test.slow();
  const { presets } = await openPresets(app);
  const rounds = page.getByRole('spinbutton', { name: 'Rounds' });
  await presets.create('poll', 'Round');
  for (const count of ['3', '7']) {
    await presets.open('poll', 'Round');
    await rounds.fill(count);
    await presets.saved();
  }
  await presets.open('poll', 'Round');
  await page.getByRole('button', { name: '3 saved versions' }).click();
  await page.getByRole('button', { name: 'Restore this version' }).click();
  await expect(rounds).toHaveValue('3');
  const calls = new FaultyCalls(page, world, 'updateMeetingPollPreset');
  await calls.before('refused', () => presets.save.click());
  await expect(presets.outcome.last()).toContainText('The platform refused the request');
  await expect(rounds).toHaveValue('3');
  for (const how of ['cut-before', 'timeout']) {
    await calls.before(how, () => presets.save.click());
    await expect(presets.outcome.last()).toContainText('Checked: the preset was not saved');
    await expect(rounds).toHaveValue('3');
  }
  await world.fault('http-500@updateMeetingPollPreset*1!after');
  await presets.saved();
  const written = await world.calls('updateMeetingPollPreset');
  expect(written.at(-1)?.params).toMatchObject({ name: 'Round', num: 3 });
});
