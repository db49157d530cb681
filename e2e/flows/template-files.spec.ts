import { paths } from '#app/lib/paths.ts';
import {
  ImportDialog,
  plainTemplate,
  templateNames,
  TemplatesList,
} from '../kit/pages/templates.ts';
import { expect, test } from '../test.ts';

const byName = (one: Record<string, unknown>, other: Record<string, unknown>) =>
  String(one['name']).localeCompare(String(other['name']));

test.beforeEach(async ({ app }) => {
  await app.signIn('desk', paths.templates);
});

test('templates leave as a file without passwords unless somebody wants them', async ({ page }) => {
  const list = new TemplatesList(page);
  await list.open('Board Meeting');
  const dialog = await list.press('Export…');
  await expect(dialog).toContainText('Templates may contain meeting passwords');
  const box = dialog.getByRole('checkbox', { name: /^Leave out passwords and keys/ });
  await expect(box).toBeChecked();
  const [plain] = await list.templatesOf(() =>
    dialog.getByRole('button', { name: 'Load and export' }).click(),
  );
  expect(plain).toMatchObject({ name: 'Board Meeting', encrypted_type: 2, bind_e164: 1 });
  expect(plain).not.toHaveProperty('password');
  expect(plain).not.toHaveProperty('e164');

  await list.press('Export…');
  await box.uncheck();
  const [whole] = await list.templatesOf(() =>
    dialog.getByRole('button', { name: 'Load and export' }).click(),
  );
  expect(whole).toHaveProperty('password');
});

test('templates come back from a file as they left', async ({ app, page, world }) => {
  const list = new TemplatesList(page);
  await page.getByRole('button', { name: 'Export all…' }).click();
  await list.dialog.getByRole('checkbox', { name: /^Leave out passwords/ }).uncheck();
  const exported = await list.templatesOf(() =>
    list.dialog.getByRole('button', { name: 'Load and export' }).click(),
  );
  expect(exported).toHaveLength(8);

  await list.table.getByRole('checkbox', { name: /^Select all/ }).check();
  await page.getByRole('main').getByRole('button', { name: 'Delete…' }).click();
  await list.dialog.getByRole('button', { name: 'Delete 8 templates' }).click();
  await list.dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { name: 'No templates yet' })).toBeVisible();

  const file = await ImportDialog.open(page);
  await file.chooseTemplates(...exported);
  await file.start();
  await expect(file.dialog.getByRole('status')).toHaveText('8 of 8 done');
  await file.press('Done');
  await expect(list.says('8 total')).toBeVisible();
  const sent = (await world.calls('createTemplate')).map(({ params }) => params);
  expect(sent.toSorted(byName)).toEqual(exported.toSorted(byName));
  expect((await templateNames(app)).length).toBe(8);
});

test('templates of a file are checked, each refused field with its reason, names mended on the spot', async ({
  page,
  world,
}) => {
  const file = await ImportDialog.open(page);
  await file.choose('notes.json', 'dear diary');
  await expect(file.dialog.getByRole('alert')).toContainText('not valid JSON');
  await file.choose('other.json', { format: 'x' });
  await expect(file.dialog.getByRole('alert')).toContainText('meeting-console.template');
  await file.choose('later.json', { format: 'meeting-console.template', version: 2 });
  await expect(file.dialog.getByRole('alert')).toContainText('version 2');

  await file.chooseTemplates(
    { ...plainTemplate, name: 'Board Meeting', template_id: 'x', x_vendor_flag: 7 },
    { ...plainTemplate, name: 'late-' },
    { name: 'Broken', conf_type: 4, max_join_mt: 192, invite_members: [{}] },
    { ...plainTemplate, name: 'Not wanted' },
  );
  await expect(file.entry(1)).toContainText('Another template has this name');
  await expect(file.entry(1)).toContainText('Not imported: template_id');
  await expect(file.entry(1)).toContainText('imported as is: x_vendor_flag');
  await expect(file.entry(3)).toContainText('voice_activity_detection missing');
  await expect(file.entry(3)).toContainText('conf_type the platform doesn’t accept 4');
  await expect(file.entry(3)).toContainText('invite_members[0] has no account');
  await expect(file.entry(3).getByRole('checkbox')).toBeDisabled();

  await file.entry(1).getByRole('button', { name: 'Rename to “Board Meeting 2”' }).click();
  await file.entry(4).getByRole('checkbox').uncheck();
  await file.start();
  await expect(file.name(2)).toBeFocused();
  await expect(file.entry(2)).toContainText('The name can’t end with -');
  await file.name(2).fill('late');
  await file.start();
  await expect(file.dialog.getByRole('status')).toHaveText('2 of 2 done');
  await file.press('Done');
  const sent = (await world.calls('createTemplate')).map(({ params }) => params);
  expect(sent.toSorted(byName)).toMatchObject([{ name: 'Board Meeting 2' }, { name: 'late' }]);
  await expect(new TemplatesList(page).row('Board Meeting 2')).toBeVisible();
});
