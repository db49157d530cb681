import { families, PRESET, Presets } from '../kit/pages/presets.ts';
import { TemplateEditorForm, templatesNamed } from '../kit/pages/template-editor.ts';
import { expect, test } from '../test.ts';

const TEMPLATE = 'Customer Call';

test('presets of a template are made, read, renamed, copied and deleted, in each family', async ({
  app,
  page,
  world,
}) => {
  test.slow();
  await app.startSession('desk');
  const form = new TemplateEditorForm(page);
  await form.openNamed(app, TEMPLATE);
  await form.goTo('Picture and sound');
  await page.getByRole('tab', { name: 'Presets' }).click();
  const presets = new Presets(page);
  for (const family of families) {
    await test.step(family, async () => {
      if (family === 'wall') await form.goTo('TV walls');
      await expect(presets.list(family)).toContainText('No presets yet');
      await presets.create(family, 'First');
      await presets.press(family, 'First', 'Rename');
      await presets.call('Renamed');
      await presets.press(family, 'Renamed', 'Duplicate');
      await presets.call('Copy');
      await expect(presets.rows(family)).toHaveCount(2);
      await presets.press(family, 'Renamed', 'Delete');
      await presets.dialog.getByRole('button', { name: 'Delete preset' }).click();
      await expect(presets.rows(family)).toHaveCount(1);
      await expect(presets.row(family, 'Copy')).toBeVisible();
      for (const [doing, times] of [
        ['create', 2],
        ['update', 1],
        ['delete', 1],
      ] as const) {
        const calls = await world.calls(`${doing}Template${PRESET[family]}`);
        expect(calls.map(({ outcome }) => outcome)).toEqual(Array(times).fill('ok'));
      }
      expect((await world.calls(`getTemplate${PRESET[family]}`)).length).toBeGreaterThan(0);
    });
  }
});

test('a preset of a template goes to another template and to a meeting in one go', async ({
  app,
  page,
  world,
}) => {
  await app.startSession('admin');
  const form = new TemplateEditorForm(page);
  await form.openNamed(app, TEMPLATE);
  await form.goTo('Picture and sound');
  await page.getByRole('tab', { name: 'Presets' }).click();
  const presets = new Presets(page);
  await presets.create('poll', 'Round');
  await presets.press('poll', 'Round', 'Push to others');
  const targets = page.getByRole('list', { name: 'Targets' });
  const find = page.getByRole('searchbox', { name: 'Search', exact: true });
  await find.fill('Board Meeting');
  await targets.getByRole('checkbox').check();
  await page.getByRole('radiogroup', { name: 'Push to' }).getByText('Meetings').click();
  await find.fill('');
  await targets.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Review changes' }).click();
  await page.getByRole('button', { name: 'Push to 2 targets' }).click();
  await expect(page.getByText('2 of 2 done')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();

  expect(await world.calls('createMeetingPollPreset')).toHaveLength(1);
  const [id] = await templatesNamed(app, 'Board Meeting');
  const made = await app.ask(`/api/v1/mc/personal_templates/${id}/prepolls?count=0`);
  expect(made).toMatchObject({ data: [{ name: 'Round' }] });
});
