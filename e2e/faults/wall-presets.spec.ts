import { Presets } from '../kit/pages/presets.ts';
import { TemplateEditorForm } from '../kit/pages/template-editor.ts';
import { expect, test } from '../test.ts';
import { broken } from './broken-answers.ts';
import { FaultyCalls } from './faulty-calls.ts';

/** Those of meetings are in presets.spec.ts, with the other families. */
test.describe('wall presets of a template', () => {
  test.slow();

  test.beforeEach(async ({ app, page }) => {
    await app.startSession('desk');
    const form = new TemplateEditorForm(page);
    await form.openNamed(app, 'Customer Call');
    await form.goTo('TV walls');
  });

  for (const doing of ['create', 'update'] as const) {
    test(`${doing}: every fault is told, what was laid out stands, nothing is there twice`, async ({
      page,
      world,
    }) => {
      const operation = `${doing}TemplateTvWallPreset`;
      const presets = new Presets(page);
      if (doing === 'update') {
        await presets.create('wall', 'Before');
        await presets.open('wall', 'Before');
      } else {
        await presets.startNew('wall');
      }
      await presets.name.fill('Through the storm');
      const editor = page.getByRole('dialog');
      await editor.getByRole('button', { name: 'Control Room 6x4' }).click();
      const box = editor.getByRole('option', { name: /^Box hdu1: Speaker/ });
      await editor.getByRole('option', { name: /^Box hdu1:/ }).click();
      await editor.getByRole('button', { name: /^Speaker/ }).click();
      const calls = new FaultyCalls(page, world, operation);
      await calls.before('refused', () => presets.save.click());
      await expect(presets.outcome).toContainText('The platform refused the request');
      await expect(box).toBeVisible();
      for (const how of broken) {
        await calls.before(how, () => presets.save.click());
        await expect(presets.outcome).toContainText('Checked: the preset was not saved');
        await expect(presets.name).toHaveValue('Through the storm');
        await expect(box).toBeVisible();
      }
      await world.fault(`http-500@${operation}*1!after`);
      await presets.saved();
      await expect(presets.rows('wall')).toHaveCount(1);
      await expect(presets.row('wall', 'Through the storm')).toContainText('1 box in use');
    });
  }

  test('delete: an answer that was lost is looked for', async ({ page, world }) => {
    const presets = new Presets(page);
    await presets.create('wall', 'To go');
    await presets.press('wall', 'To go', 'Delete');
    const confirm = presets.dialog.getByRole('button', { name: 'Delete preset' });
    await world.fault('refused@deleteTemplateTvWallPreset*1');
    await confirm.click();
    await expect(presets.dialog.getByRole('alert')).toContainText('code');
    await world.fault('http-500@deleteTemplateTvWallPreset*1!after');
    await confirm.click();
    await expect(presets.rows('wall')).toHaveCount(0);
    expect(await world.calls('deleteTemplateTvWallPreset')).toHaveLength(2);
  });
});
