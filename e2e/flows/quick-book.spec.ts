import { STAGED } from '../probe/contrary-platforms.ts';
import { meetingsNamed } from '../meetings-named.ts';
import { expect, test } from '../test.ts';
import { BookingForm, tomorrow } from '../kit/pages/booking.ts';
import { z } from 'zod';

const templates = z.object({
  personal_templates: z.array(z.object({ template_id: z.string(), name: z.string() })).min(1),
});
const presets = z.object({ data: z.array(z.object({ id: z.string(), name: z.string() })) });

const NAME = 'Same as every week';

test('from the front page a meeting is booked from the default template in five interactions', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', '/');
  const form = new BookingForm(page);
  let interactions = 0;
  const interact = async (doing: () => Promise<unknown>) => {
    interactions += 1;
    await doing();
  };
  await interact(() => page.getByRole('link', { name: 'Quick book' }).click());
  await expect(form.name).not.toHaveValue('');
  await interact(() => form.name.fill(NAME));
  await interact(() => form.chooseDate(tomorrow()));
  await interact(() => form.chooseTime('10:00'));
  await interact(() => form.send('Book').click());
  await form.numberOfResult();
  expect(interactions).toBeLessThanOrEqual(5);

  expect(await meetingsNamed(world, NAME)).toHaveLength(1);
  const [booked] = await world.calls('bookMeeting');
  const [template] = await world.calls('getTemplate');
  expect(template?.outcome).toBe('ok');
  expect(booked?.params).toMatchObject({ name: NAME });
  expect(booked?.params).not.toHaveProperty('template_id');
  expect(booked?.params['invite_members']).toEqual(
    expect.arrayContaining([expect.objectContaining({ account_type: 1 })]),
  );
});

test('any template is chosen in the form or the palette; what was typed stays', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', '/book');
  const known = templates.parse(
    await app.ask('/api/v1/mc/personal_templates?start=0&count=0'),
  ).personal_templates;
  const [first, second] = known;
  const form = new BookingForm(page);
  await form.name.fill(NAME);
  const choice = page.getByRole('combobox', { name: 'Template' });
  await choice.click();
  await choice.fill(first?.name ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`template=${first?.template_id}`));
  await expect(form.name).toHaveValue(NAME);
  await expect(page.getByText(/^Includes: \d/)).toBeVisible();

  await page.keyboard.press('Control+k');
  await page
    .getByRole('dialog')
    .getByRole('combobox')
    .fill(second?.name ?? '');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Leave and keep draft' }).click();
  await expect(page).toHaveURL(new RegExp(`template=${second?.template_id}`));
  await expect(form.name).toHaveValue(second?.name ?? '');
  expect(await world.calls('listTemplates')).not.toHaveLength(0);
});

test('what starts at once from a template names it to the platform', async ({
  app,
  page,
  world,
}) => {
  await app.signIn('desk', '/book?template=default');
  const form = new BookingForm(page);
  await expect(form.name).toBeVisible();
  const template = new URL(page.url()).searchParams.get('template');
  await form.startsNow();
  await form.name.fill(NAME);
  await form.send('Start now').click();
  await form.numberOfResult();
  const [started] = await world.calls('startMeeting');
  expect(template).toMatch(/^[0-9a-f]{32}$/);
  expect(started?.params).toMatchObject({ create_type: 3, template_id: template });
});

test('a default template that cannot be asked for is told, and asked for again', async ({
  app,
  page,
  world,
}) => {
  await world.fault('refused@getDefaultTemplate');
  await app.signIn('desk', '/book?template=default');
  const form = new BookingForm(page);
  const told = page.getByRole('alert').filter({ hasText: 'Couldn’t load the default template' });
  await expect(told).toBeVisible();
  await expect(form.name).toHaveCount(0);
  await world.clearFaults();
  await told.getByRole('button').click();
  await expect(form.name).toHaveValue(/./);
  await expect(page).toHaveURL(/template=[0-9a-f]{32}/);
});

test(
  'presets of the template come along, each once, even when copying broke off',
  { tag: STAGED },
  async ({ app, page, world }) => {
    await app.signIn('desk', '/book');
    const { personal_templates: known } = templates.parse(
      await app.ask('/api/v1/mc/personal_templates?start=0&count=0'),
    );
    const pictures = async (owner: string) =>
      presets
        .parse(await app.ask(`/api/v1/mc/${owner}/prevmps?count=0`))
        .data.map(({ name }) => name);
    let from: { id: string; names: string[] } | undefined;
    for (const { template_id: id } of known) {
      const names = await pictures(`personal_templates/${id}`);
      if (names.length > 0) from ??= { id, names };
    }
    if (!from) throw new Error('the office has no template with picture presets');

    await page.goto(`/book?template=${from.id}`);
    const form = new BookingForm(page);
    await form.fillIn(NAME);
    await world.fault('http-500@createMeetingVmpPreset*1');
    await form.send('Book').click();
    await expect(form.alert).toContainText('Couldn’t book the meeting');
    expect(await meetingsNamed(world, NAME)).toHaveLength(0);
    await page.getByRole('button', { name: 'Try again' }).click();
    await form.numberOfResult();
    const [booked] = await world.calls('bookMeeting');
    expect(booked?.params['meeting_key']).toMatch(/^[0-9a-f]{32}$/);
    const result = new URL(page.url()).searchParams.get('result') ?? '';
    expect(await pictures(`meetings/${result}`)).toEqual(from.names);
  },
);

test(
  'a meeting is saved as a template: what it holds and its presets, under a name of its own',
  { tag: STAGED },
  async ({ app, page, world }) => {
    await app.signIn('admin', '/meetings?q=战略发布会');
    await page
      .getByRole('link', { name: /^战略发布会(?!彩排)/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Save as template' }).click();
    const dialog = page.getByRole('dialog', { name: /^Save “战略发布会” as template$/ });
    const name = dialog.getByRole('textbox', { name: 'New template name' });
    await expect(name).toHaveValue('战略发布会');
    await name.fill('');
    await expect(dialog.getByText('Enter a meeting name')).toBeVisible();
    await name.fill('Launch, again');
    await world.fault('cut-before@createTemplate*1!after');
    await dialog.getByRole('button', { name: 'Save as template' }).click();
    await expect(page).toHaveURL(/\/templates\/[0-9a-f]{32}/);
    expect(await world.calls('createTemplate')).toHaveLength(1);
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const read = await app.ask(`/api/v1/mc/personal_templates/${id}`);
    expect(read).toMatchObject({ name: 'Launch, again' });
    const kept = presets.parse(
      await app.ask(`/api/v1/mc/personal_templates/${id}/prevmps?count=0`),
    );
    expect(kept.data.length).toBeGreaterThan(0);
  },
);

test(
  'presets copied for a template that is never made are taken back',
  { tag: STAGED },
  async ({ app, page, world }) => {
    await app.signIn('admin', '/meetings?q=战略发布会');
    await page
      .getByRole('link', { name: /^战略发布会(?!彩排)/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Save as template' }).click();
    const dialog = page.getByRole('dialog', { name: /^Save “战略发布会” as template$/ });
    await world.fault('refused@createTemplate*1');
    await dialog.getByRole('button', { name: 'Save as template' }).click();
    await expect(dialog.getByRole('alert')).toContainText('The platform refused the request');
    const staged = await world.calls('createTemplateVmpPreset');
    expect(staged.length).toBeGreaterThan(0);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect
      .poll(async () => (await world.calls('deleteTemplateVmpPreset')).length)
      .toBe(staged.length);
  },
);
