import { paths } from '#app/lib/paths.ts';
import { TemplateEditorForm, templateNow, templatesNamed } from '../kit/pages/template-editor.ts';
import { expect, test } from '../test.ts';
import { WHOLE_ANSWERS } from '../unknown-fields.ts';

test.beforeEach(async ({ app }) => {
  await app.startSession('admin');
});

test.describe('a new template', () => {
  test('is made by the keys, with people, settings and a number of its own', async ({
    page,
    world,
  }) => {
    const form = new TemplateEditorForm(page);
    await form.open(paths.newTemplate);
    await form.name.focus();
    await page.keyboard.type('月度汇报');
    await expect(page.getByText('/ 64 bytes')).toHaveCount(0); // the limit is not near
    await form.reserve.focus();
    await page.keyboard.press('Space');
    await form.addPerson('bob@example.com');
    await page.getByRole('searchbox', { name: 'Find a setting' }).focus();
    await page.keyboard.type('mute');
    await form
      .section('Media and security')
      .getByRole('switch', { name: 'Join with microphone off' })
      .focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+s');
    await form.isSaved();
    await expect(page).toHaveURL(/\/templates\/[0-9a-f]+$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('月度汇报');
    await expect(page.getByText(/^Number \d+ is reserved for this template$/)).toBeVisible();
    const [created, ...more] = await world.calls('createTemplate');
    expect(more).toEqual([]);
    expect(created?.params).toMatchObject({
      name: '月度汇报',
      bind_e164: 1,
      duration: 60,
      mute: 1,
      conf_type: 0,
      invite_members: [{ account: 'bob@example.com', account_type: 4 }],
    });
    expect(created?.params).not.toHaveProperty('security_level');
  });

  test('says what is wrong in its place, and goes there', async ({ page, world }) => {
    const form = new TemplateEditorForm(page);
    await form.open(paths.newTemplate);
    await form.save('Create template').click();
    await expect(form.name).toBeFocused();
    await expect(page.getByText('Enter a meeting name').first()).toBeVisible();
    await form.name.fill('_edge');
    await form.goTo('Picture and sound');
    await page.getByRole('button', { name: '1 problem' }).click();
    await page.getByRole('button', { name: 'Basics: The name can’t start with _' }).click();
    await expect(form.name).toBeFocused();
    await expect(form.index.getByRole('link', { name: 'Basics' })).toContainText('1 problem');
    expect(await world.calls('createTemplate')).toEqual([]);
  });

  test('that is left unfinished is there again, and gone when it is thrown away', async ({
    page,
  }) => {
    const form = new TemplateEditorForm(page);
    await form.open(paths.newTemplate);
    await form.name.fill('Half a template');
    await form.addPerson('ann@example.com');
    await form.isKept();
    await page.reload();
    await expect(page.getByText(/^Draft from .* restored$/)).toBeVisible();
    await expect(form.name).toHaveValue('Half a template');
    await expect(
      form.section('People').getByRole('option', { name: 'ann@example.com' }),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Templates' }).click();
    const leave = page.getByRole('dialog', { name: 'Leave without finishing?' });
    await leave.getByRole('button', { name: 'Leave and discard draft' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Templates');
    await form.open(paths.newTemplate);
    await expect(form.name).toHaveValue('');
  });

  test('whose answer is lost is looked for, and made once', async ({ page, app, world }) => {
    const form = new TemplateEditorForm(page);
    await form.open(paths.newTemplate);
    await form.name.fill('Only once');
    await world.fault('cut-before@createTemplate*1!after');
    await form.save('Create template').click();
    await form.isSaved();
    expect(await templatesNamed(app, 'Only once')).toHaveLength(1);
    expect(await world.calls('createTemplate')).toHaveLength(1);
  });

  test('that never arrived is sent once more on request', async ({ page, app, world }) => {
    const form = new TemplateEditorForm(page);
    await form.open(paths.newTemplate);
    await form.name.fill('Second try');
    await world.fault('cut-before@createTemplate*1');
    await form.save('Create template').click();
    await expect(form.alert).toContainText('Checked: the template was not created');
    await form.alert.getByRole('button', { name: 'Try again' }).click();
    await form.isSaved();
    expect(await templatesNamed(app, 'Second try')).toHaveLength(1);
  });
});

test.describe('an edit of a template', () => {
  test(
    'that changes nothing sends the same object, unknown fields included',
    { tag: WHOLE_ANSWERS },
    async ({ page, app, world }) => {
      const form = new TemplateEditorForm(page);
      const id = await form.openNamed(app, '应急指挥调度');
      const before = await templateNow(app, id);
      expect(before).toHaveProperty('x_vendor_flag', 7);
      await form.goTo('Picture and sound');
      await expect(page.getByRole('tab', { name: 'Audio mix' })).toBeVisible();
      await form.save('Save changes').click();
      await expect(page.getByText('Template saved')).toBeVisible();
      const [update] = await world.calls('updateTemplate');
      expect(update?.params).toEqual(before);
      expect(await templateNow(app, id)).toEqual(before);
    },
  );

  test('changes people, a setting and the picture, and nothing else', async ({
    page,
    app,
    world,
  }) => {
    const form = new TemplateEditorForm(page);
    const id = await form.openNamed(app, '部门周会');
    const before = await templateNow(app, id);
    await form.addPerson('carol@example.com');
    await form.goTo('Media and security');
    await form.section('Media and security').getByText('SFU forwarding').click();
    await form.goTo('Picture and sound');
    await page.getByRole('tab', { name: 'Audio mix' }).click();
    await expect(page).toHaveURL(/part=mix/);
    await page.getByRole('button', { name: 'Set up audio mix' }).click();
    await page.getByRole('tab', { name: 'Picture', exact: true }).click();
    await page.getByRole('button', { name: 'Remove picture' }).click();
    await expect(page.getByText('No picture set up')).toBeVisible();
    await page.getByRole('button', { name: /^Undo/ }).last().click();
    await expect(page.getByText('No picture set up')).toBeHidden();
    await page.getByRole('button', { name: /^\d+ changes$/ }).click();
    const changes = page.getByRole('dialog', { name: /changes$/ });
    await expect(changes).toContainText('carol@example.com');
    await expect(changes).toContainText('SFU forwarding');
    await page.keyboard.press('Escape');
    await form.save('Save changes').click();
    await form.isSaved();
    const [update] = await world.calls('updateTemplate');
    expect(update?.params).toMatchObject({
      conf_type: 2,
      bind_e164: 1,
      vmp: before['vmp'],
      recorder: before['recorder'],
    });
    expect(await templateNow(app, id)).toMatchObject({ e164: before['e164'], conf_type: 2 });
    await expect(
      form.section('People').getByRole('option', { name: 'carol@example.com' }),
    ).toBeVisible();
  });

  test('that meets somebody else’s shows both, and saves what was chosen', async ({
    page,
    app,
    elsewhere,
  }) => {
    test.slow(); // a second user is involved
    const form = new TemplateEditorForm(page);
    const id = await form.openNamed(app, 'Customer Call');
    await form.name.fill('Mine');
    await form.addPerson('mine@example.com');

    await elsewhere.signIn('admin', paths.template(id));
    const theirs = new TemplateEditorForm(elsewhere.page);
    await theirs.name.fill('Theirs');
    await theirs.addPerson('theirs@example.com');
    await theirs.save('Save changes').click();
    await theirs.isSaved();

    await form.save('Save changes').click();
    await expect(form.changed).toBeVisible();
    const name = form.changed.getByRole('group', { name: 'Meeting name' });
    await expect(name).toContainText('Customer Call');
    await expect(name.getByRole('radio', { name: 'Theirs' })).toBeChecked();
    await name.getByRole('radio', { name: 'Yours' }).first().click();
    await form.changed.getByRole('button', { name: 'Save chosen versions' }).click();
    await form.isSaved();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mine');
    const accounts = JSON.stringify((await templateNow(app, id))['invite_members']);
    expect(accounts).toContain('mine@example.com');
    expect(accounts).toContain('theirs@example.com');
  });

  test('outlives a session that ends while it is saved', async ({ page, app, world }) => {
    const form = new TemplateEditorForm(page);
    const id = await form.openNamed(app, 'Board Meeting');
    await form.name.fill('Signed in again');
    await world.fault('session-expired@updateTemplate*1');
    await form.save('Save changes').click();
    await app.signInAgain();
    await form.isSaved();
    expect((await world.calls('updateTemplate')).at(-1)?.params['name']).toBe('Signed in again');
    await expect(page).toHaveURL(new RegExp(`/templates/${id}$`));
  });

  test('that is refused says so and keeps everything', async ({ page, app, world }) => {
    const form = new TemplateEditorForm(page);
    await form.openNamed(app, 'Board Meeting');
    await form.name.fill('Refused');
    await world.fault('refused@updateTemplate*1');
    await form.save('Save changes').click();
    await expect(form.alert).toContainText('Couldn’t save the changes');
    await expect(form.name).toHaveValue('Refused');
    await form.alert.getByRole('button', { name: 'Try again' }).click();
    await form.isSaved();
  });

  test('whose answer is lost is looked for; what failed on the way is told', async ({
    page,
    app,
    world,
  }) => {
    const form = new TemplateEditorForm(page);
    const id = await form.openNamed(app, 'Board Meeting');
    await form.name.fill('Lost and found');
    await world.fault('http-503@getTemplate*1');
    await form.save('Save changes').click();
    await expect(form.alert).toContainText('Couldn’t save the changes');
    expect(await world.calls('updateTemplate')).toEqual([]);
    await world.fault('cut-middle@updateTemplate*1!after');
    await form.alert.getByRole('button', { name: 'Try again' }).click();
    await form.isSaved();
    expect((await templateNow(app, id))['name']).toBe('Lost and found');
    expect(await world.calls('updateTemplate')).toHaveLength(1);
  });
});

test('a template that is gone becomes a new one', async ({ page, app, world }) => {
  const form = new TemplateEditorForm(page);
  const id = await form.openNamed(app, 'SFU Webinar');
  await form.name.fill('Webinar, second life');
  await form.isKept();
  await app.tell(`/api/v1/mc/personal_templates/${id}?_method=DELETE`, {});
  await form.save('Save changes').click();
  await expect(form.alert).toContainText('This template no longer exists');
  await form.alert.getByRole('button', { name: 'Save as new template' }).click();
  await expect(page).toHaveURL(/\/templates\/new$/);
  await expect(form.name).toHaveValue('Webinar, second life');
  await form.save('Create template').click();
  await form.isSaved();
  const [created] = await world.calls('createTemplate');
  expect(created?.params).toMatchObject({ conf_type: 2, preoccupy_resource: 2 });
});
