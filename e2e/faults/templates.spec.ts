import { paths } from '#app/lib/paths.ts';
import { templatesNamed } from '../kit/pages/template-editor.ts';
import {
  ImportDialog,
  plainTemplate,
  templateNames,
  TemplatesList,
} from '../kit/pages/templates.ts';
import { expect, test } from '../test.ts';

test('a list that fails is asked for again', async ({ app, page, world }) => {
  await world.fault('http-503@listTemplates');
  await app.signIn('desk', paths.templates);
  await expect(page.getByRole('alert')).toContainText('Couldn’t load the templates');
  await world.clearFaults();
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await expect(new TemplatesList(page).says('8 total')).toBeVisible();
});

test('a copy whose answer is lost is found, not made twice', async ({ app, page, world }) => {
  await app.signIn('desk', paths.templates);
  const list = new TemplatesList(page);
  await list.open('Customer Call');
  await world.fault('cut-before@createTemplate*1!after');
  await list.press('Duplicate…');
  await list.dialog.getByRole('button', { name: 'Duplicate' }).click();
  await expect(list.summary.getByRole('heading', { name: 'Customer Call copy' })).toBeVisible();
  expect(await world.calls('createTemplate')).toHaveLength(1);
  const names = await templateNames(app);
  expect(names.filter((name) => name === 'Customer Call copy')).toHaveLength(1);
});

test('a copy that was lost on the way is offered again, the name as it was typed', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', paths.templates);
  const list = new TemplatesList(page);
  await list.open('Customer Call');
  await world.fault('cut-before@createTemplate*1');
  const dialog = await list.press('Duplicate…');
  await dialog.getByRole('textbox').fill('Second try');
  await dialog.getByRole('button', { name: 'Duplicate' }).click();
  await expect(dialog.getByRole('alert')).toContainText('the template was not created');
  await expect(dialog.getByRole('textbox')).toHaveValue('Second try');
  await dialog.getByRole('button', { name: 'Duplicate' }).click();
  await expect(list.summary.getByRole('heading', { name: 'Second try' })).toBeVisible();
  expect((await templateNames(app)).filter((name) => name === 'Second try')).toHaveLength(1);
});

test('a copy that a slow platform makes after it was looked for is found, not made twice', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', paths.templates);
  const list = new TemplatesList(page);
  await list.open('Customer Call');
  await world.fault('cut-before@createTemplate*1');
  const dialog = await list.press('Duplicate…');
  await dialog.getByRole('textbox').fill('Slow copy');
  await dialog.getByRole('button', { name: 'Duplicate' }).click();
  await expect(dialog.getByRole('alert')).toContainText('the template was not created');
  // the request arrives after all
  await app.tell('/api/v1/mc/personal_templates', { ...plainTemplate, name: 'Slow copy' });
  await dialog.getByRole('button', { name: 'Duplicate' }).click();
  await expect(list.summary.getByRole('heading', { name: 'Slow copy' })).toBeVisible();
  expect((await templateNames(app)).filter((name) => name === 'Slow copy')).toHaveLength(1);
});

test('a copy and a default that end the session are done once', async ({ app, page, world }) => {
  await app.signIn('desk', paths.templates);
  const list = new TemplatesList(page);
  await list.open('Customer Call');
  await world.fault('session-expired@createTemplate*1!after');
  const dialog = await list.press('Duplicate…');
  await dialog.getByRole('button', { name: 'Duplicate' }).click();
  await app.signInAgain();
  const copy = 'Customer Call copy';
  await expect(list.summary.getByRole('heading', { name: copy })).toBeVisible();
  expect((await templateNames(app)).filter((name) => name === copy)).toHaveLength(1);

  await world.fault('session-expired@setDefaultTemplate*1');
  await list.press('Make default…');
  await list.dialog.getByRole('button', { name: 'Make default' }).click();
  await app.signInAgain();
  await expect(list.row(copy)).toContainText('Default');
  expect(await world.calls('setDefaultTemplate')).toHaveLength(2);
});

test('a default that a slow platform sets or clears after it was looked for is told', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', paths.templates);
  const list = new TemplatesList(page);
  await list.open('Customer Call');
  const [id] = await templatesNamed(app, 'Customer Call');
  await world.fault('cut-before@setDefaultTemplate*1');
  await list.press('Make default…');
  await list.dialog.getByRole('button', { name: 'Make default' }).click();
  await expect(list.dialog.getByRole('alert')).toContainText('was not changed');
  // the request arrives after all
  await app.tell('/api/v1/mc/default_template', {
    e164: '',
    template_moid: id,
    name: 'Customer Call',
  });
  await list.dialog.getByRole('button', { name: 'Cancel', exact: true }).click();
  await expect(page.getByText('“Customer Call” is now the default template')).toBeVisible();
  await expect(list.row('Customer Call')).toContainText('Default');

  await world.fault('cut-before@clearDefaultTemplate*1');
  await list.press('Clear default…');
  await list.dialog.getByRole('button', { name: 'Clear default' }).click();
  await expect(list.dialog.getByRole('alert')).toBeVisible();
  await app.tell('/api/v1/mc/default_template?_method=DELETE', {});
  const before = (await world.calls('clearDefaultTemplate')).length;
  await list.dialog.getByRole('button', { name: 'Clear default' }).click();
  await expect(list.row('Customer Call')).not.toContainText('Default');
  await expect(list.dialog).toHaveCount(0);
  expect(await world.calls('clearDefaultTemplate')).toHaveLength(before);
});

test('a default whose answer is lost is looked for', async ({ app, page, world }) => {
  await app.signIn('desk', paths.templates);
  const list = new TemplatesList(page);
  await list.open('Customer Call');
  await world.fault('cut-before@setDefaultTemplate*1!after');
  await list.press('Make default…');
  await list.dialog.getByRole('button', { name: 'Make default' }).click();
  await expect(list.row('Customer Call')).toContainText('Default');
  expect(await world.calls('setDefaultTemplate')).toHaveLength(1);

  await world.fault('refused@clearDefaultTemplate*1');
  await list.press('Clear default…');
  await list.dialog.getByRole('button', { name: 'Clear default' }).click();
  await expect(list.dialog.getByRole('alert')).toBeVisible();
  await list.dialog.getByRole('button', { name: 'Clear default' }).click();
  await expect(list.row('Customer Call')).not.toContainText('Default');
});

test('of several deletions each has its result, and the failed are tried again', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', paths.templates);
  const list = new TemplatesList(page);
  await list.select('Customer Call', 'SFU Webinar', '培训课程');
  await world.fault('refused@deleteTemplate*1,cut-before@deleteTemplate*1!after');
  await page.getByRole('main').getByRole('button', { name: 'Delete…' }).click();
  await list.dialog.getByRole('button', { name: 'Delete 3 templates' }).click();
  await expect(list.dialog.getByRole('status')).toContainText('1 of 3 done');
  await list.dialog.getByRole('button', { name: /unknown/i }).click();
  await expect(list.dialog.getByRole('status')).toContainText('2 of 3 done');
  await list.dialog.getByRole('button', { name: /^Retry/ }).click();
  await expect(list.dialog.getByRole('status')).toHaveText('3 of 3 done');
  await list.dialog.getByRole('button', { name: 'Done' }).click();
  await expect(list.says('5 total')).toBeVisible();
  expect(await world.calls('deleteTemplate')).toHaveLength(4);
});

test('an import loses nothing: what is lost is looked for, what is refused can be changed', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', paths.templates);
  const file = await ImportDialog.open(page);
  await file.chooseTemplates({ ...plainTemplate, name: 'One' }, { ...plainTemplate, name: 'Two' });
  await world.fault('cut-before@createTemplate*1!after,refused@createTemplate*1');
  await file.start();
  await expect(file.dialog.getByRole('status')).toContainText('0 of 2 done');
  await expect(file.dialog.getByRole('button', { name: 'Back to selection' })).toBeDisabled();
  await file.press(/unknown/i);
  await expect(file.dialog.getByRole('status')).toContainText('1 of 2 done');
  await file.press('Back to selection');
  await expect(file.dialog.getByText('Imported')).toHaveCount(1);
  await file.start();
  await expect(file.dialog.getByRole('status')).toHaveText('1 of 1 done');
  await file.press('Done');
  const names = await templateNames(app);
  expect(names.filter((name) => name === 'One' || name === 'Two').toSorted()).toEqual([
    'One',
    'Two',
  ]);
});

test('an export that could not read everything says so and goes on', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', paths.templates);
  const list = new TemplatesList(page);
  await list.select('Customer Call', 'SFU Webinar');
  await world.fault('http-500@getTemplate*1');
  await page.getByRole('main').getByRole('button', { name: 'Export…', exact: true }).click();
  await list.dialog.getByRole('button', { name: 'Load and export' }).click();
  await expect(list.dialog.getByRole('status')).toContainText('1 of 2 done');
  await list.dialog.getByRole('button', { name: /^Retry/ }).click();
  const saving = list.dialog.getByRole('button', { name: 'Export 2 loaded' });
  const templates = await list.templatesOf(() => saving.click());
  expect(templates).toHaveLength(2);
});

test('a default that cannot be read leaves the list as it is, and says so', async ({
  app,
  page,
  world,
}) => {
  await world.fault('refused@getDefaultTemplate');
  await app.signIn('desk', paths.templates);
  await expect(page.getByRole('alert')).toContainText('Couldn’t load the default template');
  await expect(new TemplatesList(page).says('8 total')).toBeVisible();
});
