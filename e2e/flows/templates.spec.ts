import { z } from 'zod';
import { paths } from '#app/lib/paths.ts';
import { sidewaysOverflow } from '../overflow.ts';
import { templateNames, TemplatesList } from '../kit/pages/templates.ts';
import { STAGED } from '../probe/contrary-platforms.ts';
import { expect, test } from '../test.ts';
import { answered } from '../unknown-fields.ts';

const presetNames = z.object({ data: z.array(z.object({ name: z.string() })) });

test.describe('the templates of the office', () => {
  test.beforeEach(async ({ app }) => {
    await app.signIn('desk', paths.templates);
  });

  test('are found by any fact, sorted, and opened; the address says which', async ({ page }) => {
    const list = new TemplatesList(page);
    await expect(list.says('8 total')).toBeVisible();
    await expect(list.row('部门周会')).toContainText('Default');
    await expect(list.row('部门周会')).toContainText('12 people');
    await expect(list.row('全员大会')).toContainText('40 people, audience 30');
    await expect(list.row('Board Meeting')).toContainText('0000007');

    await list.search.fill('sfu 1080p');
    await expect.poll(() => list.names()).toEqual(['SFU Webinar']);
    await list.search.fill('端口');
    await expect.poll(() => list.names()).toEqual(['应急指挥调度']);
    await expect(list.says('1 of 8 match')).toBeVisible();
    await list.search.fill('nowhere');
    await expect(page.getByRole('heading', { name: 'No matching templates' })).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: 'Clear search' }).last().click();

    await list.table.getByRole('button', { name: 'Number' }).click();
    await expect
      .poll(async () => (await list.names()).slice(0, 2))
      .toEqual(['部门周会Default', 'Board Meeting']);
    await list.open('全员大会');
    expect(new URL(page.url()).search).toMatch(/^\?sort=number&template=[0-9a-f]+$/);
    await page.reload();
    await expect(list.summary.getByRole('heading', { name: '全员大会' })).toBeVisible();
    await page.goBack();
    await expect(list.summary).toBeHidden();
  });

  test('tell people, picture and settings at a glance', async ({ page, world }) => {
    const list = new TemplatesList(page);
    await list.open('全员大会');
    for (const [seat, count] of [
      ['Members', 40],
      ['Audience', 30],
      ['VIPs', 2],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- a user opens one list after another
      await list.summary.getByText(`${seat}${count}`).click();
    }
    await expect(list.summary.getByRole('listitem')).toHaveCount(72);
    await expect(list.summary.getByRole('img', { name: /Speaker/ })).toBeVisible();
    await expect(list.summary.getByText('Smart')).toBeVisible();
    await expect(list.summary.getByRole('heading', { name: 'Type and size' })).toBeVisible();
    for (const operation of [
      'getTemplateSummary',
      'listTemplateMembers',
      'listTemplateAudiences',
      'listTemplateVips',
      'getTemplateVmp',
      'getTemplatePoll',
      'getTemplateMix',
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- the test stops at the first missing one
      expect(await world.calls(operation), operation).not.toHaveLength(0);
    }
  });

  test('have one default: another replaces it by name, and it can be cleared', async ({
    page,
    world,
  }) => {
    const list = new TemplatesList(page);
    await list.open('Board Meeting');
    const dialog = await list.press('Make default…');
    await expect(dialog).toContainText('Replaces the current default “部门周会”');
    await dialog.getByRole('button', { name: 'Make default' }).click();
    await expect(list.row('Board Meeting')).toContainText('Default');
    await expect(list.row('部门周会')).not.toContainText('Default');
    expect((await world.calls('setDefaultTemplate'))[0]?.params).toMatchObject({
      name: 'Board Meeting',
      e164: '0000007',
    });

    await list.press('Clear default…');
    await list.dialog.getByRole('button', { name: 'Clear default' }).click();
    await expect(list.row('Board Meeting')).not.toContainText('Default');
    await expect(list.summary.getByRole('button', { name: 'Make default…' })).toBeVisible();
    expect(await world.calls('clearDefaultTemplate')).toHaveLength(1);
  });

  test('are copied whole under a free name, unknown fields included', async ({
    page,
    world,
    answers,
  }) => {
    const list = new TemplatesList(page);
    await list.open('应急指挥调度');
    const dialog = await list.press('Duplicate…');
    const name = dialog.getByRole('textbox', { name: 'New template name' });
    await expect(name).toHaveValue('应急指挥调度 copy');
    await name.fill('_odd');
    await dialog.getByRole('button', { name: 'Duplicate' }).click();
    await expect(dialog).toContainText('The name can’t start with _');
    await name.fill('应急 2');
    await dialog.getByRole('button', { name: 'Duplicate' }).click();
    await expect(list.summary.getByRole('heading', { name: '应急 2' })).toBeVisible();
    const [created] = await world.calls('createTemplate');
    expect(created?.params).toMatchObject(
      answered(answers, { name: '应急 2', conf_type: 1, x_vendor_flag: 7 }),
    );
    expect(created?.params).not.toHaveProperty('template_id');
    expect(created?.params['invite_members']).toHaveLength(10);
  });

  test('are copied with their presets', { tag: STAGED }, async ({ app, page, world }) => {
    const list = new TemplatesList(page);
    await list.open('部门周会');
    await list.press('Duplicate…');
    await list.dialog.getByRole('button', { name: 'Duplicate' }).click();
    await expect(list.summary.getByRole('heading', { name: '部门周会 copy' })).toBeVisible();
    const [created] = await world.calls('createTemplate');
    expect(created?.params).toMatchObject({ bind_e164: 1 });
    const id = new URL(page.url()).searchParams.get('template');
    const presetsOf = async (family: string) =>
      presetNames
        .parse(await app.ask(`/api/v1/mc/personal_templates/${id}/${family}?count=0`))
        .data.map(({ name }) => name);
    expect(await presetsOf('prevmps')).toEqual(['一大三小', 'Automatic']);
    expect(await presetsOf('premixs')).toEqual(['领导定制混音']);
    expect(await presetsOf('prepolls')).toEqual(['全员轮询']);
  });

  test('are deleted after telling what that touches', async ({ app, page }) => {
    const list = new TemplatesList(page);
    await list.select('部门周会', '培训课程');
    await page.getByRole('main').getByRole('button', { name: 'Delete…' }).click();
    const { dialog } = list;
    await expect(dialog).toContainText('This is the default template');
    await expect(dialog).toContainText('Its reserved number 0000006 is released');
    await expect(dialog).toContainText('doesn’t show who uses a template');
    await dialog.getByRole('button', { name: 'Delete 2 templates' }).click();
    await expect(dialog.getByRole('status')).toHaveText('2 of 2 done');
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect(list.says('6 total')).toBeVisible();
    expect(await templateNames(app)).not.toContain('部门周会');
  });

  test('are worked with by keyboard alone', async ({ page }) => {
    const list = new TemplatesList(page);
    await list.search.focus();
    await page.keyboard.type('board');
    await expect.poll(() => list.names()).toEqual(['Board Meeting']);
    await list.link('Board Meeting').focus();
    await page.keyboard.press('Enter');
    await expect(list.summary.getByRole('heading', { name: 'Board Meeting' })).toBeVisible();
    await list.summary.getByRole('button', { name: 'Make default…' }).focus();
    await page.keyboard.press('Enter');
    await expect(list.dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list.dialog).toBeHidden();
    await expect(list.summary.getByRole('button', { name: 'Make default…' })).toBeFocused();
    await list.summary.getByRole('link', { name: 'Close summary' }).focus();
    await page.keyboard.press('Enter');
    await expect(list.link('Board Meeting')).toBeFocused();
    await page.keyboard.press('Space');
    await expect(list.says('1 selected')).toBeVisible();
  });

  test('fit a telephone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const list = new TemplatesList(page);
    await expect(list.row('全员大会')).toContainText('40 people, audience 30');
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Name, descending');
    await expect(page).toHaveURL(/sort=-name/);
    await list.open('全员大会');
    await expect(list.table).toBeHidden();
    await list.summary.getByRole('link', { name: 'Back to templates' }).click();
    await expect(list.link('全员大会')).toBeFocused();
    expect(await sidewaysOverflow(page)).toBe(0);
  });

  test('a summary of one that is gone says so', async ({ app, page }) => {
    await app.open(`${paths.templates}?template=${'0'.repeat(32)}`);
    await expect(new TemplatesList(page).summary).toContainText('Template not found');
  });
});

test.describe('an empty platform', () => {
  test.use({ worldChoice: { scenario: 'empty' } });
  test('leads to the first template', async ({ app, page }) => {
    await app.signIn('desk', paths.templates);
    await expect(page.getByRole('heading', { name: 'No templates yet' })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'New template' }).last().click();
    await expect(page).toHaveURL(new RegExp(`${paths.newTemplate}$`));
  });
});

test.describe('a platform below level 10', () => {
  test.use({ worldChoice: { settings: { apiLevel: 9 } } });
  test('offers no default and says why', async ({ app, page, world }) => {
    await app.signIn('desk', paths.templates);
    const list = new TemplatesList(page);
    await list.open('Board Meeting');
    const button = list.summary.getByRole('button', { name: 'Make default…' });
    await expect(button).toBeDisabled();
    await expect(button).toHaveAttribute('title', /level 10/);
    expect(await world.calls('setDefaultTemplate')).toHaveLength(0);
  });
});
