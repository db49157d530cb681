import { impatient } from '../impatient.ts';
import { families, openPresets, PRESET, presetWithUnknowns, putPreset } from '../pages/presets.ts';
import type { Presets } from '../pages/presets.ts';
import { expect, test } from '../test.ts';
import { broken } from './broken-answers.ts';

test.beforeEach(async ({ page }) => {
  await impatient(page);
});

/** Faults in a row share one filled-in editor: each is told, and what was typed stands. */
async function throughFaults(presets: Presets, fault: (spec: string) => Promise<void>) {
  await fault('refused*1');
  await presets.save.click();
  await expect(presets.outcome).toContainText('The platform refused the request');
  await expect(presets.name).toHaveValue('Through the storm');
  for (const how of broken) {
    await fault(`${how}*1`);
    await presets.save.click();
    await expect(presets.outcome).toContainText('Checked: the preset was not saved');
    await expect(presets.name).toHaveValue('Through the storm');
  }
}

for (const family of families) {
  test.describe(`${family} presets`, () => {
    test.slow();

    test('made: every fault is told, nothing is lost, nothing is there twice', async ({
      app,
      world,
    }) => {
      const operation = `createMeeting${PRESET[family]}`;
      const { presets } = await openPresets(app);
      await presets.startNew(family);
      await presets.name.fill('Through the storm');
      await throughFaults(presets, (spec) => world.fault(spec.replace('*', `@${operation}*`)));
      await world.fault(`http-500@${operation}*1!after`);
      await presets.saved();
      await expect(presets.rows(family)).toHaveCount(1);
      await expect(presets.row(family, 'Through the storm')).toBeVisible();
      expect((await world.calls(operation)).filter(({ outcome }) => outcome === 'ok')).toEqual([]);
    });

    test('changed: every fault is told, nothing is lost', async ({ app, page, world }) => {
      const operation = `updateMeeting${PRESET[family]}`;
      const { presets, meeting } = await openPresets(app);
      await putPreset(app, meeting, family, presetWithUnknowns(family, meeting));
      await page.reload();
      await presets.open(family, 'From elsewhere');
      await presets.name.fill('Through the storm');
      await throughFaults(presets, (spec) => world.fault(spec.replace('*', `@${operation}*`)));
      await world.fault(`http-500@${operation}*1!after`);
      await presets.saved();
      await expect(presets.row(family, 'Through the storm')).toBeVisible();
      await expect(presets.rows(family)).toHaveCount(1);
    });

    test('deleted: every fault is told, and an answer that was lost is looked for', async ({
      app,
      world,
    }) => {
      const operation = `deleteMeeting${PRESET[family]}`;
      const { presets } = await openPresets(app);
      await presets.create(family, 'To go');
      await presets.press(family, 'To go', 'Delete');
      const confirm = presets.dialog.getByRole('button', { name: 'Delete preset' });
      const told = presets.dialog.getByRole('alert');
      await world.fault(`refused@${operation}*1`);
      await confirm.click();
      await expect(told).toContainText('code');
      await world.fault(`timeout@${operation}*1`);
      await confirm.click();
      // what was said of the last try is not about this one
      await expect(told).toHaveCount(0);
      await expect(told).toContainText('didn’t respond in time');
      await expect(confirm).toBeEnabled();
      await world.fault(`http-500@${operation}*1!after`);
      await confirm.click();
      await expect(presets.rows(family)).toHaveCount(0);
      expect(await world.calls(operation)).toHaveLength(3);
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
